/// The bytes of a file under the name that messages give it, with line and column lookup.
///
/// Lines end at `\n`, `\r\n` or `\r`. Lines and columns count from 1, and columns count Unicode
/// scalars: a tab, an accented letter and an emoji's first scalar are one column each. A byte
/// order mark at the start belongs to no column.
struct SourceText: Sendable {
  let name: String
  /// The bytes of the file, and those of each argument after a line end.
  let bytes: [UInt8]
  /// The offset of the first byte after the byte order mark, 0 where there is none.
  let contentStart: Int
  /// The arguments of the command that say something in the place of the file.
  private let arguments: [SourceArgument]
  /// The offset of the first byte of each argument.
  let argumentStarts: [Int]
  private let lineStarts: [Int]
  /// How many Unicode scalars start before each of the blocks of ``blockSize`` bytes; empty for short texts.
  ///
  /// Of a file on one line every message would count all before its place, and all after it.
  private let scalarsBeforeBlocks: [Int]
  private static let blockSize = 4096

  /// A file, and what arguments of the command say besides.
  init(_ file: [UInt8], name: String, arguments: [SourceArgument] = []) {
    self.name = name
    self.arguments = arguments
    var (bytes, argumentStarts) = (file, [Int]())
    for argument in arguments {
      bytes.append(UInt8(ascii: "\n"))
      argumentStarts.append(bytes.count)
      bytes += argument.text.utf8
    }
    self.bytes = bytes
    self.argumentStarts = argumentStarts
    contentStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lineStarts = [contentStart]
    var offset = contentStart
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") {
        continue
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { lineStarts.append(offset) }
    }
    self.lineStarts = lineStarts
    var counts: [Int] = []
    if bytes.count > 2 * Self.blockSize {
      counts.append(0)
      for start in stride(from: 0, to: bytes.count - Self.blockSize, by: Self.blockSize) {
        counts.append(
          counts[counts.count - 1]
            + Self.scalarStartCount(in: bytes[start..<start + Self.blockSize]))
      }
    }
    scalarsBeforeBlocks = counts
  }

  /// The offset after the last byte of the file itself.
  var fileEnd: Int { argumentStarts.first.map { $0 - 1 } ?? bytes.count }

  /// The argument that the byte at `offset` belongs to; `nil` for one of the file.
  func argument(at offset: Int) -> (text: SourceArgument, range: Range<Int>)? {
    guard let index = argumentStarts.lastIndex(where: { $0 <= offset }) else { return nil }
    let start = argumentStarts[index]
    return (arguments[index], start..<start + arguments[index].text.utf8.count)
  }

  /// The line and column of the byte at `offset`; the end of the text is a position too.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let line = lineIndex(of: offset)
    return (line + 1, scalarCount(in: lineStarts[line]..<max(offset, lineStarts[line])) + 1)
  }

  /// The bytes of the line that holds `offset`, without the line's end.
  func lineRange(around offset: Int) -> Range<Int> {
    let line = lineIndex(of: offset)
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The number of Unicode scalars that start in `range`.
  ///
  /// - Complexity: O(1), but for the length of a file itself.
  func scalarCount(in range: Range<Int>) -> Int {
    guard range.count > Self.blockSize, !scalarsBeforeBlocks.isEmpty else {
      return Self.scalarStartCount(in: bytes[range])
    }
    return scalarCount(before: range.upperBound) - scalarCount(before: range.lowerBound)
  }

  private func scalarCount(before offset: Int) -> Int {
    let block = min(offset / Self.blockSize, scalarsBeforeBlocks.count - 1)
    return scalarsBeforeBlocks[block]
      + Self.scalarStartCount(in: bytes[block * Self.blockSize..<offset])
  }

  private static func scalarStartCount(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The text in `range`, with U+FFFD for what is not UTF-8.
  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// An argument of the command that stands in the place of a part of a file.
struct SourceArgument: Hashable, Sendable {
  /// The argument with the option before it.
  let text: String
  /// Whether it is the path of a file that stands in the place of an experiment file.
  var isFile = false
}
