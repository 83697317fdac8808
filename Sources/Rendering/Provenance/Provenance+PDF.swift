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
      let (text, end) = textOfPDFString(file[start...])
    else { return nil }
    return (text, start..<end)
  }
}
