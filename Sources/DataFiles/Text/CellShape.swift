/// What a cell may be, as far as its characters tell.
struct CellShape: OptionSet {
  let rawValue: UInt8

  /// A number, if the decimal mark is the point.
  static let pointNumber = CellShape(rawValue: 1)
  /// A number, if the decimal mark is the comma.
  static let commaNumber = CellShape(rawValue: 2)
  /// Nothing but digits.
  static let digits = CellShape(rawValue: 4)
  /// No value.
  static let missing = CellShape(rawValue: 8)
  /// No value, and no word for it.
  static let empty = CellShape(rawValue: 16)
  /// Digits in groups of three, as thousands are separated.
  static let grouped = CellShape(rawValue: 32)
  /// Text in which another separator stands.
  static let divisible = CellShape(rawValue: 64)

  static func number(_ decimal: DecimalMark) -> CellShape {
    decimal == .point ? .pointNumber : .commaNumber
  }

  /// Whether it is neither a number with any mark nor missing.
  var isText: Bool { isDisjoint(with: [.pointNumber, .commaNumber, .missing]) }

  /// Looks at a cell.
  ///
  /// - Parameters:
  ///   - cell: The bytes of the cell, without quotes.
  ///   - isQuoted: Whether quotes were around it.
  ///   - separator: What the cell was divided by.
  ///   - missingValues: What stands for a missing value.
  init(
    _ cell: ArraySlice<UInt8>, isQuoted: Bool, separator: Separator,
    missingValues: [CellContent]
  ) {
    let cell = trimmed(cell)
    var shape = Self.ofNumber(cell)
    if MissingWords.contain(cell) { shape = cell.isEmpty ? [.missing, .empty] : .missing }
    if !missingValues.isEmpty {
      let text = String(decoding: cell, as: UTF8.self)
      let value = CellValue(text[...])
      if missingValues.contains(where: { $0.matches(text, value) }) { shape = .missing }
    }
    if shape.isText, !isQuoted {
      let others = Self.separators.filter { $0 != separator.byte }
      if !shape.contains(.grouped), cell.contains(where: others.contains) { shape = .divisible }
    }
    self = shape
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private static let separators = Array(",;|\t".utf8)

  /// The shape of a number, or of digits in groups.
  private static func ofNumber(_ cell: ArraySlice<UInt8>) -> CellShape {
    var rest = cell
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    func takeDigits() -> Int {
      let start = rest.startIndex
      while let byte = rest.first, byte &- 0x30 < 10 { rest = rest.dropFirst() }
      return rest.startIndex - start
    }
    let whole = takeDigits()
    if rest.isEmpty {
      return whole == 0 ? [] : [.pointNumber, .commaNumber, whole == cell.count ? .digits : []]
    }
    var shape: CellShape = [.pointNumber, .commaNumber]
    var fraction = 0
    if let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") {
      rest = rest.dropFirst()
      fraction = takeDigits()
      shape = mark == UInt8(ascii: ".") ? .pointNumber : .commaNumber
      // 5. is a number; of 5, nobody knows.
      if mark == UInt8(ascii: ","), fraction == 0 { return [] }
      if rest.isEmpty, whole + fraction > 0 {
        let isGroup = fraction == 3 && (1...3).contains(whole) && cell.first != UInt8(ascii: "0")
        return isGroup ? shape.union(.grouped) : shape
      }
    }
    if whole + fraction > 0, rest.first.map({ $0 | 0x20 == UInt8(ascii: "e") }) == true {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      return takeDigits() > 0 && rest.isEmpty ? shape : []
    }
    return areGroups(cell) ? .grouped : []
  }

  /// Whether a text is digits in groups of three with something between them, such as 1,234,567.89,
  /// 1'234 or 1 234.
  static func areGroups(_ text: ArraySlice<UInt8>) -> Bool {
    var text = text
    if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") {
      text = text.dropFirst()
    }
    let lead = text.prefix { $0 &- 0x30 < 10 }.count
    guard (1...3).contains(lead) else { return false }
    text = text.dropFirst(lead)
    var count = 0
    var mark: [UInt8] = []
    // Narrow and other spaces that keep a line together have two or three bytes.
    let marks = [",", ".", "'", " ", "\u{A0}", "\u{202F}", "\u{2009}", "’"].map { Array($0.utf8) }
    while let next = marks.first(where: { text.starts(with: $0) && (mark.isEmpty || $0 == mark) }) {
      let digits = text.dropFirst(next.count).prefix { $0 &- 0x30 < 10 }.count
      guard digits == 3 else { break }
      mark = next
      count += 1
      text = text.dropFirst(next.count + 3)
    }
    guard count > 0 else { return false }
    if let point = text.first, point == UInt8(ascii: ".") || point == UInt8(ascii: ",") {
      text = text.dropFirst().drop { $0 &- 0x30 < 10 }
    }
    return text.isEmpty
  }
}
