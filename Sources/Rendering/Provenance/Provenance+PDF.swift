/// PDF carries provenance in the keywords of its document information.
extension Provenance {
  private static let prefix = "gmm-plot "

  var pdfKeywords: String { "\(Self.prefix)\(digest) \(experiment)" }

  init?(pdf file: [UInt8]) {
    guard let start = file.firstRange(of: Array("/Keywords ".utf8)),
      let text = pdfString(file[start.upperBound...])
    else { return nil }
    let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, words[0] + " " == Self.prefix else { return nil }
    self.init(experiment: String(words[2]), digest: String(words[1]))
  }
}

/// The string at the beginning of some bytes, in one of the two forms that Cairo writes: printable
/// ASCII between parentheses, which then holds neither parentheses nor backslashes, or UTF-16 with
/// a byte order mark as hexadecimal digits (ISO 32000-1, 7.3.4 and 7.9.2.2).
private func pdfString(_ bytes: ArraySlice<UInt8>) -> String? {
  switch bytes.first {
  case UInt8(ascii: "("):
    guard let end = bytes.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    return String(decoding: bytes[..<end].dropFirst(), as: UTF8.self)
  case UInt8(ascii: "<"):
    guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let digits = bytes[..<end].compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    let units = stride(from: 0, to: digits.count - 3, by: 4).map { start in
      digits[start..<start + 4].reduce(UInt16(0)) { $0 << 4 | UInt16($1) }
    }
    guard units.first == 0xFEFF else { return nil }
    return String(decoding: units.dropFirst(), as: UTF16.self)
  default:
    return nil
  }
}
