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
    let words = file[digests].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    let renderer = words.dropFirst(2).first ?? []
    self.init(
      experiment: unescapedFromXML(file[start..<end]), digest: unescapedFromXML(words[0]),
      namedRenderer: words.count > 1 ? String(decoding: renderer, as: UTF8.self) : nil)
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
private func unescapedFromXML(_ bytes: ArraySlice<UInt8>) -> String {
  let entities: [(markup: [UInt8], character: UInt8)] = [
    (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&amp;".utf8), UInt8(ascii: "&")),
    (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
  ]
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var rest = bytes
  while let place = rest.firstIndex(of: UInt8(ascii: "&")) {
    text += rest[..<place]
    rest = rest[place...]
    let entity = entities.first { rest.starts(with: $0.markup) }
    text.append(entity?.character ?? UInt8(ascii: "&"))
    rest = rest.dropFirst(entity?.markup.count ?? 1)
  }
  return String(decoding: text + rest, as: UTF8.self)
}
