/// SVG carries provenance in an element of its `<metadata>`.
extension Provenance {
  private static let opening = #"<gmm-plot xmlns="urn:gmm-plot" digest=""#
  private static let renderer = #"" renderer=""#
  private static let middle = #"">"#
  private static let closing = "</gmm-plot>"

  /// The element as markup with a line end.
  var svgMetadata: String {
    "<metadata>\(Self.opening)\(escapedForXML(digest))\(Self.renderer)\(renderer)\(Self.middle)"
      + "\(escapedForXML(experiment))\(Self.closing)</metadata>\n"
  }

  init?(svg file: [UInt8]) {
    guard let digests = Self.svgDigests(in: file) else { return nil }
    let content = file[(digests.upperBound + Self.middle.utf8.count)...]
    guard let end = content.firstRange(of: Array(Self.closing.utf8)) else { return nil }
    let words = String(decoding: file[digests], as: UTF8.self).split(separator: "\"")
    guard let digest = words.first else { return nil }
    self.init(
      experiment: unescapedFromXML(content[..<end.lowerBound]),
      digest: unescapedFromXML(digest.utf8),
      renderer: words.count > 2 ? Int(words[2]) ?? Self.unnamedRenderer : Self.unnamedRenderer)
  }

  /// Where a file has the digest and the attributes after it, without the last quotation mark; `nil`
  /// if it has none.
  static func svgDigests(in file: [UInt8]) -> Range<Int>? {
    guard let start = file.firstRange(of: Array(opening.utf8))?.upperBound,
      let end = file[start...].firstRange(of: Array(middle.utf8))?.lowerBound
    else { return nil }
    return start..<end
  }
}

/// The text that `escapedForXML` made markup of.
private func unescapedFromXML(_ bytes: some Collection<UInt8>) -> String {
  var text = String(decoding: bytes, as: UTF8.self)
  // The ampersand last: what it stands before must not be read as an entity.
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
    text = text.split(separator: entity, omittingEmptySubsequences: false)
      .joined(separator: character)
  }
  return text
}
