/// How the rows of a text file are written.
struct TextDialect: Hashable {
  var separator: Separator
  var decimal = DecimalMark.point
  var comments: CommentLines
}

/// Which lines of a text file are comments.
struct CommentLines: Hashable {
  /// What they begin with, after blanks; empty where no line is one.
  let mark: [UInt8]
  /// Whether nobody has asked for the mark. Cells such as `#N/A`, which spreadsheets write, do not begin
  /// a comment then.
  let isAssumed: Bool

  init(_ options: DataOptions) {
    mark = Array((options.comment ?? "#").utf8)
    isAssumed = options.comment == nil
  }

  /// Whether the line at `start` is one; `nil` if its end has not come.
  func hold(_ bytes: [UInt8], at start: Int, to end: Int) -> Bool? {
    guard let first = mark.first else { return false }
    var offset = start
    while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    guard offset < end else { return nil }
    guard bytes[offset] == first else { return false }
    let line = bytes[offset..<min(end, offset + max(mark.count, 16))]
    let isWhole = line.contains { $0 == 0x0A || $0 == 0x0D }
    guard line.starts(with: mark) else { return isWhole || line.count >= mark.count ? false : nil }
    guard isAssumed else { return true }
    if !isWhole, line.count < 16 { return nil }
    return !Self.errorWords.contains { word in
      line.starts(with: word)
        && line.dropFirst(word.count).first.map { ",;|\t \r\n".utf8.contains($0) } ?? true
    }
  }

  /// What spreadsheets write in the place of a value.
  private static let errorWords: [[UInt8]] = [
    "#N/A", "#NA", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#WERT!", "#BEZUG!",
    "#ZAHL!",
  ].map { Array($0.utf8) }
}

extension Separator {
  /// The character; a space for blanks, of which there may be several.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .pipe: UInt8(ascii: "|")
    case .blanks: UInt8(ascii: " ")
    }
  }
}
