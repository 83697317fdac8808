import GMMSupport

/// A place in a text file, with what is needed to show it.
public struct TextPlace: Hashable, Sendable {
  /// The line from 1; lines end at `\n`, `\r\n` or `\r`, in quoted cells too.
  public let line: Int
  /// The column from 1, in Unicode scalars; a byte order mark belongs to no column.
  public let column: Int
  /// The number of Unicode scalars to blame on this line; 0 where something is missing.
  public let length: Int
  /// The source line. One above 96 scalars is cut to 88, from 40 before the place on, with `...`
  /// for what is left out; empty where it is not shown. Tabs are kept; other control characters, those
  /// that turn the direction of text, and what is not UTF-8 are U+FFFD. What build services take for a
  /// command is parted by a space, or has a bar before it.
  public let sourceLine: String
  /// The place in ``sourceLine``, from 1, in Unicode scalars.
  public let caretColumn: Int

  /// A place of which no line is shown.
  init(line: Int, column: Int, length: Int) {
    (self.line, self.column, self.length) = (line, column, length)
    (sourceLine, caretColumn) = ("", 1)
  }

  /// Finds the place of `range`, whose line may begin before or after the row's first.
  ///
  /// - Parameters:
  ///   - range: The bytes to blame.
  ///   - bytes: A part of the file that ends no later than the file's text.
  ///   - end: The end of the text in `bytes`.
  ///   - row: The offset of a line's start, no later than `range`.
  ///   - line: The number of that line.
  init(of range: Range<Int>, in bytes: [UInt8], end: Int, row: Int, line: Int) {
    var line = line
    var lineStart = row
    for offset in row..<range.lowerBound where endsLine(bytes, at: offset, end: end) {
      line += 1
      lineStart = offset + 1
    }
    let lineEnd = bytes[range.lowerBound..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
    // Not more of an endless line than can be shown.
    let shownEnd = min(lineEnd, range.lowerBound + 4 * 96)
    let before = visibleScalars(bytes[lineStart..<range.lowerBound])
    let after = visibleScalars(bytes[range.lowerBound..<shownEnd])
    self.line = line
    column = before.count + 1
    length = visibleScalars(bytes[range.clamped(to: range.lowerBound..<lineEnd)]).count

    let window = ExcerptWindow(before: before.count, after: after.count)
    let dots = Array("...".unicodeScalars)
    let parts = commandsRemoved(from: [
      (window.before < before.count ? dots : []) + before.suffix(window.before),
      after.prefix(window.after) + (window.after < after.count ? dots : []),
    ])
    caretColumn = parts[0].count + 1
    sourceLine = String(String.UnicodeScalarView(parts.joined()))
  }
}

/// Whether a line ends with the byte at `offset`.
func endsLine(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
  switch bytes[offset] {
  case 0x0A: true
  case 0x0D: offset + 1 >= end || bytes[offset + 1] != 0x0A
  default: false
  }
}

/// The first 40 scalars of a text in double quotes, on one line.
func shortened(_ text: String) -> String {
  let limit = 40
  let scalars = text.unicodeScalars.prefix(limit + 1)
  let shown = String.UnicodeScalarView(scalars.prefix(limit).map { $0 == "\t" ? " " : plain($0) })
  return "\"" + String(shown) + (scalars.count > limit ? "…\"" : "\"")
}

private func visibleScalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0 == "\t" ? $0 : plain($0) }
}

/// The scalar itself, or U+FFFD for one that would move the cursor, hide text or turn its direction.
private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  visible(scalar) == scalar ? scalar : "\u{FFFD}"
}
