/// A line of a file and, under it, a caret at the bytes to blame.
///
/// Long lines are cut to a window around the caret. Tabs are kept in both lines, so
/// that the caret stands right whatever the tab width; other control characters are made visible.
func sourceExcerpt(of source: SourceText, at range: Range<Int>) -> (line: String, caret: String) {
  let line = source.lineRange(around: range.lowerBound)
  let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
  let end = min(max(range.upperBound, start), line.upperBound)
  let window = window(of: source, line: line, around: start)

  func shown(_ range: Range<Int>) -> [Unicode.Scalar] {
    source.text(in: range).unicodeScalars.map { $0 == "\t" ? $0 : visible($0) }
  }
  let markedEnd = max(min(end, window.upperBound), start)
  let lead = window.lowerBound > line.lowerBound ? "..." : ""
  let tail = window.upperBound < line.upperBound ? "..." : ""
  let parts = commandsRemoved(from: [
    Array(lead.unicodeScalars) + shown(window.lowerBound..<start), shown(start..<markedEnd),
    shown(markedEnd..<window.upperBound) + Array(tail.unicodeScalars),
  ])
  var caret = ""
  for scalar in parts[0] {
    caret += scalar == "\t" ? "\t" : String(repeating: " ", count: displayWidth(scalar))
  }
  let markedWidth = parts[1].reduce(0) { $0 + displayWidth($1) }
  caret += "^" + String(repeating: "~", count: max(markedWidth, 1) - 1)
  return (String(String.UnicodeScalarView(parts.joined())), caret)
}

/// The bytes of the part of a line to show.
private func window(of source: SourceText, line: Range<Int>, around caret: Int) -> Range<Int> {
  let before = line.lowerBound..<caret
  let after = caret..<line.upperBound
  let window = ExcerptWindow(
    before: source.scalarCount(in: before), after: source.scalarCount(in: after))
  guard source.scalarCount(in: line) > window.before + window.after else { return line }
  func isScalarStart(_ offset: Int) -> Bool { source.bytes[offset] & 0xC0 != 0x80 }
  let start = before.reversed().lazy.filter(isScalarStart).prefix(window.before)
    .reduce(caret) { $1 }
  let end = after.lazy.filter(isScalarStart).dropFirst(window.after).first
  return start..<(end ?? line.upperBound)
}

/// The number of terminal cells of a scalar: 0 for marks on the letter before, 2 for wide letters
/// (the blocks that are wide as a whole in Unicode Standard Annex #11), else 1.
private func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0..<0x300: return 1
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD:
    return 2
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  default: return 1
  }
}
