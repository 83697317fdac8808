/// SVG carries provenance in an element of its `<metadata>`.
extension Provenance {
  private static let opening = #"<gmm-plot xmlns="urn:gmm-plot" digest=""#
  private static let middle = #"">"#
  private static let closing = "</gmm-plot>"

  /// The element as markup with a line end.
  var svgMetadata: String {
    "<metadata>\(Self.opening)\(escapedForXML(digest))\(Self.middle)\(escapedForXML(experiment))"
      + "\(Self.closing)</metadata>\n"
  }

  init?(svg file: [UInt8]) {
    guard let start = file.firstRange(of: Array(Self.opening.utf8)),
      let middle = file[start.upperBound...].firstRange(of: Array(Self.middle.utf8)),
      let end = file[middle.upperBound...].firstRange(of: Array(Self.closing.utf8))
    else { return nil }
    self.init(
      experiment: unescapedFromXML(file[middle.upperBound..<end.lowerBound]),
      digest: unescapedFromXML(file[start.upperBound..<middle.lowerBound]))
  }
}

/// The text that `escapedForXML` made markup of.
private func unescapedFromXML(_ bytes: ArraySlice<UInt8>) -> String {
  var text = String(decoding: bytes, as: UTF8.self)
  // The ampersand last: what it stands before must not be read as an entity.
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
    text = text.split(separator: entity, omittingEmptySubsequences: false)
      .joined(separator: character)
  }
  return text
}
