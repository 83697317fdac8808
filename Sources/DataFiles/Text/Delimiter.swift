/// What separates the cells of a text file: comma, tab or semicolon, whichever the first line has
/// most of outside quotes.
///
/// Of equally many, the tab goes before the semicolon and the semicolon before the comma: commas
/// are the likeliest to stand in a name. A file whose name ends with `.tsv` or `.tab` (and `.gz`)
/// has tabs.
///
/// - Returns: The delimiter, or `nil` if the first line does not end in the text.
func delimiter(
  of bytes: [UInt8], from start: Int, to end: Int, fileName: String
) -> UInt8? {
  // The likeliest last.
  let delimiters = Array("\t;,".utf8)
  var counts = [0, 0, 0]
  var isQuoted = false
  var isCellStart = true
  for offset in start..<end {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\"") where isQuoted || isCellStart:
      // A doubled quote closes and opens.
      isQuoted.toggle()
      isCellStart = !isQuoted
    case _ where isQuoted: continue
    case 0x0A, 0x0D:
      if isTabSeparated(fileName) { return delimiters[0] }
      let most = counts.firstIndex { $0 > 0 && $0 == counts.max() }
      return delimiters[most ?? 2]
    default:
      let place = delimiters.firstIndex(of: byte)
      if let place { counts[place] += 1 }
      isCellStart = place != nil
    }
  }
  return nil
}

private func isTabSeparated(_ fileName: String) -> Bool {
  var name = fileName.lowercased()
  if name.hasSuffix(".gz") { name.removeLast(3) }
  return name.hasSuffix(".tsv") || name.hasSuffix(".tab")
}
