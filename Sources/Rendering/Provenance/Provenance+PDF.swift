/// PDF carries provenance in the keywords of its document information.
extension Provenance {
  private static let prefix = "gmm-plot"

  var pdfKeywords: String { "\(Self.prefix) \(renderer) \(digest) \(experiment)" }

  init?(pdf file: [UInt8]) {
    guard let text = Self.pdfKeywords(in: file)?.text else { return nil }
    var rest = text[...]
    func word() -> Substring {
      let word = rest.prefix { $0 != " " }
      rest = rest.dropFirst(word.count + 1)
      return word
    }
    guard word() == Self.prefix else { return nil }
    let first = word()
    // The digest of a figure of the first version stood here.
    let isUnnamed = first.utf8.count == 64
    let digest = isUnnamed ? first : word()
    self.init(
      experiment: String(rest), digest: String(digest), namedRenderer: isUnnamed ? nil : first)
  }

  /// The keywords of a file and the place of their string; `nil` if it has none.
  static func pdfKeywords(in file: [UInt8]) -> (text: String, place: Range<Int>)? {
    guard let start = file.firstRange(of: "/Keywords ")?.upperBound,
      let (text, end) = pdfString(file[start...])
    else { return nil }
    return (text, start..<end)
  }
}

/// The string at the beginning of some bytes and its end, in one of the two forms that Cairo writes:
/// printable ASCII between parentheses, which then holds neither parentheses nor backslashes, or
/// UTF-16 with a byte order mark as hexadecimal digits (ISO 32000-1, 7.3.4 and 7.9.2.2).
private func pdfString(_ bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
  switch bytes.first {
  case UInt8(ascii: "("):
    guard let end = bytes.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    return (String(decoding: bytes[..<end].dropFirst(), as: UTF8.self), end)
  case UInt8(ascii: "<"):
    guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let digits = bytes[..<end].compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    let units = stride(from: 0, to: digits.count - 3, by: 4).map { start in
      digits[start..<start + 4].reduce(UInt16(0)) { $0 << 4 | UInt16($1) }
    }
    guard units.first == 0xFEFF else { return nil }
    return (String(decoding: units.dropFirst(), as: UTF16.self), end)
  default:
    return nil
  }
}
