/// SVG carries provenance in an element of its `<metadata>`.
extension Provenance {
  private static let opening: StaticString = #"<gmm-plot xmlns="urn:gmm-plot" digest=""#
  private static let renderer = #"" renderer=""#
  private static let middle: StaticString = #"">"#
  private static let closing: StaticString = "</gmm-plot>"

  /// The element as markup with a line end.
  var svgMetadata: String {
    "<metadata>\(Self.opening)\(escapedForXML(digest))\(Self.renderer)\(renderer)\(Self.middle)"
      + "\(escapedForXML(experiment))\(Self.closing)</metadata>\n"
  }

  init?(svg file: [UInt8]) {
    guard let digests = Self.svgDigests(in: file) else { return nil }
    let start = digests.upperBound + Self.middle.utf8CodeUnitCount
    guard let end = file.firstRange(of: Self.closing, from: start)?.lowerBound else { return nil }
    // The digest, ` renderer=`, the version, and so on.
    let words = String(decoding: file[digests], as: UTF8.self)
      .split(separator: "\"", omittingEmptySubsequences: false)
    self.init(
      experiment: unescapedFromXML(file[start..<end]),
      digest: unescapedFromXML(words[0].utf8),
      namedRenderer: words.count > 1 ? words.dropFirst(2).first ?? "" : nil)
  }

  /// Where a file has the digest and the attributes after it, without the last quotation mark; `nil`
  /// if it has none.
  static func svgDigests(in file: [UInt8]) -> Range<Int>? {
    guard let start = file.firstRange(of: opening)?.upperBound,
      let end = file.firstRange(of: middle, from: start)?.lowerBound
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
