/// What is wrong with the structure of a PDF file with a cross-reference table; `nil` if nothing is.
///
/// The table lies where the end says, each of its entries leads to the object of its number, and each object
/// ends before the next begins.
func problemInPDF(_ file: [UInt8]) -> String? {
  guard file.starts(with: "%PDF-1.".utf8) else { return "no header" }
  let tail = String(decoding: file.suffix(200), as: UTF8.self).split(separator: "\n")
  guard let word = tail.lastIndex(of: "startxref"), word + 1 < tail.count,
    let table = Int(tail[word + 1]), file.indices.contains(table)
  else { return "no place of the table" }
  let lines = file[table...].split(separator: UInt8(ascii: "\n"), maxSplits: 2)
  guard lines.count == 3, lines[0].elementsEqual("xref".utf8),
    let count = Int(String(decoding: lines[1], as: UTF8.self).dropFirst(2)),
    lines[2].count >= 20 * count
  else { return "no table at its place" }
  var offsets: [Int] = []
  for number in 1..<max(count, 1) {
    let entry = String(decoding: lines[2].dropFirst(20 * number).prefix(10), as: UTF8.self)
    guard let offset = Int(entry), file.indices.contains(offset),
      file[offset...].starts(with: "\(number) 0 obj".utf8)
    else { return "entry \(number), \(entry), does not lead to its object" }
    offsets.append(offset)
  }
  guard !offsets.isEmpty else { return "no objects" }
  let starts = offsets.sorted()
  for (start, end) in zip(starts, starts.dropFirst() + [table]) {
    guard file[start..<end].suffix(20).contains(UInt8(ascii: "j")),
      String(decoding: file[max(start, end - 20)..<end], as: UTF8.self).contains("endobj")
    else { return "the object at \(start) has no end" }
  }
  return nil
}
