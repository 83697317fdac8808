/// The fast way through a text file: rows that are plain go from its bytes to doubles with nothing
/// in between.
///
/// A row is plain if it has the right number of cells, each chosen one an ordinary number (as
/// `shortNumber` or `plainNumber` has it, with spaces or quotes around it) or one of `MissingWords` if such rows are
/// dropped, and no line end in a quoted cell. At any other row reading stops; nothing is decided
/// here about what is wrong with it.
///
/// This file and both of these use pointers without bounds. They are safe because the text that
/// they get ends with a line end, which ends every loop, and because `InputBuffer.padding` bytes
/// after it can be loaded.
struct PlainRows {
  private let delimiter: UInt8
  /// Per column of the file its place in a row of the block, or -1.
  private let slots: [Int]
  private let choiceCount: Int
  private let dropsRows: Bool
  private let powers = PowersOfTen.all
  /// Per byte whether it can end a cell without quotes; so does a byte 0, at which reading stops.
  private let endsCell: [Bool]
  /// The first byte of comments.
  private let comment: UInt8
  /// Whether a comment may be read as a row.
  private let asksForComments: Bool

  init(
    delimiter: UInt8, columnCount: Int, choice: [Int], missing: MissingValues,
    comments: CommentLines
  ) {
    self.delimiter = delimiter
    dropsRows = missing == .drop
    var slots = [Int](repeating: -1, count: columnCount)
    for (slot, index) in choice.enumerated() { slots[index] = slot }
    self.slots = slots
    choiceCount = choice.count
    comment = comments.mark.first ?? 0
    // What is assumed to begin a comment is no number; others may, and so may blanks before it.
    let skipsFirst = slots.first.map { $0 < 0 } ?? false
    asksForComments = comment != 0 && (skipsFirst || !comments.isAssumed)
    endsCell = (0...255).map { [0, 0x0A, 0x0D, delimiter].contains($0) }
  }

  /// Reads plain rows until one is not, until the block is full, or to the end.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The start of a row.
  ///   - end: The end of a line.
  ///   - block: Where the rows go.
  /// - Returns: The offset of the first row that was not read, the number of those that were, each
  ///   one line, and how many of them were dropped.
  @inline(never)
  func read(
    _ bytes: [UInt8], from start: Int, to end: Int, into block: inout BlockBuilder
  ) -> (offset: Int, rowCount: Int, droppedCount: Int) {
    guard start < end else { return (start, 0, 0) }
    let powers = powers
    var offset = start
    var dropped = 0
    let added = block.appendRows { values in
      bytes.withUnsafeBufferPointer { bytes in
        slots.withUnsafeBufferPointer { slots in
          endsCell.withUnsafeBufferPointer { endsCell in
            guard let base = bytes.baseAddress, var row = values.baseAddress else { return 0 }
            let rows = values.count / choiceCount
            var position = base + start
            let textEnd = base + end
            var count = 0
            var isWhole = true
            while count < rows, position < textEnd,
              !(asksForComments && (position.pointee == comment || position.pointee <= 0x20)
                && mayBeComment(at: position)),
              let next = self.row(
                at: position, into: row, &isWhole, slots: slots, endsCell: endsCell,
                powers: powers)
            {
              position = next
              if isWhole {
                row += choiceCount
                count += 1
              } else {
                dropped += 1
                isWhole = true
              }
            }
            offset = position - base
            return count
          }
        }
      }
    }
    return (offset, added + dropped, dropped)
  }

  /// Whether a line begins as a comment does, perhaps after blanks.
  @inline(never)
  private func mayBeComment(at start: UnsafePointer<UInt8>) -> Bool {
    var position = start
    while position.pointee == 0x20 || position.pointee == 0x09 { position += 1 }
    return position.pointee == comment
  }

  /// Reads a row; returns the start of the next, or `nil` if the row is not plain.
  ///
  /// `isWhole` becomes `false` where a value is missing.
  @inline(__always)
  private func row(
    at start: UnsafePointer<UInt8>, into values: UnsafeMutablePointer<Double>,
    _ isWhole: inout Bool, slots: UnsafeBufferPointer<Int>, endsCell: UnsafeBufferPointer<Bool>,
    powers: PowersOfTen
  ) -> UnsafePointer<UInt8>? {
    var position = start
    let last = slots.count - 1
    var column = 0
    while true {
      let slot = slots[column]
      let cell = position
      if slot < 0 {
        guard skipCell(at: &position, endsCell) else { return nil }
      } else if let value = shortNumber(at: &position, powers), endsCell[Int(position.pointee)] {
        values[slot] = value
      } else if let (value, end) = surroundedNumber(at: cell, powers) {
        values[slot] = value
        position = end
      } else {
        position = cell
        guard dropsRows, isMissing(at: &position, endsCell) else { return nil }
        // The empty cell of an only column is a blank line.
        if last == 0, position == start { return nil }
        isWhole = false
      }
      if column == last { break }
      guard position.pointee == delimiter else { return nil }
      position += 1
      column += 1
    }
    switch position.pointee {
    case 0x0A: return position + 1
    case 0x0D: return position[1] == 0x0A ? position + 2 : position + 1
    default: return nil
    }
  }

  /// Reads a number with the spaces and quotes around it, and finds the byte after those.
  @inline(never)
  private func surroundedNumber(
    at start: UnsafePointer<UInt8>, _ powers: PowersOfTen
  ) -> (value: Double, end: UnsafePointer<UInt8>)? {
    var position = start
    let isQuoted = position.pointee == UInt8(ascii: "\"")
    if isQuoted { position += 1 }
    while position.pointee == 0x20 { position += 1 }
    guard let (value, end) = plainNumber(at: position, powers) else { return nil }
    position = end
    while position.pointee == 0x20 { position += 1 }
    if isQuoted {
      guard position.pointee == UInt8(ascii: "\"") else { return nil }
      position += 1
    }
    return (value, position)
  }

  /// Goes to the end of a cell if it stands for no value.
  private func isMissing(
    at position: inout UnsafePointer<UInt8>, _ endsCell: UnsafeBufferPointer<Bool>
  ) -> Bool {
    let start = position
    // The longest of the words has four bytes.
    while position - start <= 4, !endsCell[Int(position.pointee)] { position += 1 }
    return MissingWords.contain(UnsafeBufferPointer(start: start, count: position - start))
  }

  /// Goes to the end of a cell; `false` if the cell is not plain.
  @inline(__always)
  private func skipCell(
    at position: inout UnsafePointer<UInt8>, _ endsCell: UnsafeBufferPointer<Bool>
  ) -> Bool {
    guard position.pointee == UInt8(ascii: "\"") else {
      while !endsCell[Int(position.pointee)] { position += 1 }
      return true
    }
    position += 1
    while true {
      switch position.pointee {
      case 0, 0x0A, 0x0D: return false
      case UInt8(ascii: "\""):
        position += 1
        // A doubled quote goes on; what else may not follow, the caller sees.
        if position.pointee != UInt8(ascii: "\"") { return true }
        position += 1
      default: position += 1
      }
    }
  }
}
