/// PDF carries provenance in the keywords of its document information.
extension Provenance {
  private static let prefix = "gmm-plot "

  var pdfKeywords: String { "\(Self.prefix)\(digest) \(experiment)" }

  init?(pdf file: [UInt8]) {
    guard let start = file.firstRange(of: Array("/Keywords ".utf8)),
      let text = textOfPDFString(file[start.upperBound...])
    else { return nil }
    let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, words[0] + " " == Self.prefix else { return nil }
    self.init(experiment: String(words[2]), digest: String(words[1]))
  }
}
