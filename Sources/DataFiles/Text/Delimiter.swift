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
  let (tab, semicolon, comma) = (UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","))
  var counts = (tabs: 0, semicolons: 0, commas: 0)
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
      if isTabSeparated(fileName) { return tab }
      let most = max(counts.tabs, counts.semicolons, counts.commas)
      if most == 0 { return comma }
      return most == counts.tabs ? tab : most == counts.semicolons ? semicolon : comma
    case tab, semicolon, comma:
      if byte == tab { counts.tabs += 1 }
      if byte == semicolon { counts.semicolons += 1 }
      if byte == comma { counts.commas += 1 }
      isCellStart = true
    default: isCellStart = false
    }
  }
  return nil
}

private func isTabSeparated(_ fileName: String) -> Bool {
  var name = fileName.lowercased()
  if name.hasSuffix(".gz") { name.removeLast(3) }
  return name.hasSuffix(".tsv") || name.hasSuffix(".tab")
}
