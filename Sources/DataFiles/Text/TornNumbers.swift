/// What commas may tear apart where they are taken for separators: numbers with decimal commas.
///
/// A comma may be of either kind if digits stand right before and after it in every row.
struct TornNumbers {
  private let division: SampleDivision
  private let bytes: [UInt8]

  init(_ division: SampleDivision, _ bytes: [UInt8]) {
    self.division = division
    self.bytes = bytes
  }

  /// The first cell of two in all rows that may be a number with a unit, such as `2,5 kg`, `2,50 €` or
  /// `<0,5`, or behind a name; `nil` if there are none.
  var withUnits: Range<Int>? {
    guard division.rowCount > 0, division.isEven else { return nil }
    for column in 0..<max(0, division.width - 1) {
      var rests: Set<[UInt8]> = []
      var (arePlain, areTorn) = (true, true)
      for row in 0..<division.rowCount {
        guard let left = division.cell(row, column), let right = division.cell(row, column + 1),
          endsWithNumber(left), let rest = rest(right)
        else {
          areTorn = false
          break
        }
        rests.insert(rest)
        arePlain = arePlain && rest.isEmpty && isPlain(row, column)
      }
      guard areTorn, !arePlain else { continue }
      if rests.count == 1 || rests.allSatisfy({ $0.first.map(Self.canFollowNumber) ?? true }) {
        return division.cell(0, column)?.range
      }
    }
    return nil
  }

  /// Whether blanks stand after the same commas of each row, but not after others, at which numbers may be
  /// torn: `1,5, 2,5`.
  var haveMixedBlanks: Bool {
    guard division.rowCount > 0, division.isEven, division.width > 2 else { return false }
    var counts = [0, 0]
    for column in 1..<division.width {
      let blanks = (0..<division.rowCount).filter { row in
        division.cell(row, column).map { bytes[$0.range].first == 0x20 } ?? false
      }
      let areTorn = (0..<division.rowCount).allSatisfy { row in
        isPlain(row, column - 1) && division.shape(row, column)?.contains(.digits) == true
      }
      if blanks.isEmpty, areTorn {
        counts[0] += 1
      } else if blanks.count == division.rowCount {
        counts[1] += 1
      } else {
        return false
      }
    }
    return counts.allSatisfy { $0 > 0 }
  }

  /// The first number of a column below a single name, if each may as well be two whole numbers.
  ///
  /// No whole number begins with a zero as fractions do, and none is -0.
  static func underTitle(_ division: SampleDivision, _ bytes: [UInt8]) -> Range<Int>? {
    guard division.width == 2, division.widths[0] == 1 else { return nil }
    let torn = TornNumbers(division, bytes)
    var first: Range<Int>?
    for row in division.below {
      if division.widths[row] == 1, division.shape(row, 0)?.contains(.missing) == true { continue }
      guard division.widths[row] == 2, torn.isPlain(row, 0),
        let left = division.cell(row, 0), let right = division.cell(row, 1),
        division.shape(row, 1)?.contains(.digits) == true
      else { return nil }
      let digits = trimmed(bytes[right.range])
      if digits.count > 1, digits.first == UInt8(ascii: "0") { return nil }
      if trimmed(bytes[left.range]).elementsEqual("-0".utf8) { return nil }
      first = first ?? left.range
    }
    return first
  }

  /// Whether a cell is nothing but digits, and a sign perhaps.
  private func isPlain(_ row: Int, _ column: Int) -> Bool {
    guard let cell = division.cell(row, column), !cell.isQuoted else { return false }
    var text = trimmed(bytes[cell.range])
    if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") {
      text = text.dropFirst()
    }
    return !text.isEmpty && text.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether a cell ends with digits before which nothing stands, a blank, or a sign of amounts and limits.
  private func endsWithNumber(_ cell: Record.Cell) -> Bool {
    let text = bytes[cell.range]
    guard !cell.isQuoted, let last = text.last, last &- 0x30 < 10 else { return false }
    guard let before = text.last(where: { $0 &- 0x30 >= 10 }) else { return true }
    return " \t<>=~+-$".utf8.contains(before) || before >= 0x80
  }

  /// What stands behind the digits at the start of a cell; `nil` if it does not begin with digits, or is a
  /// number with a fraction or an exponent.
  private func rest(_ cell: Record.Cell) -> [UInt8]? {
    let text = bytes[cell.range]
    guard !cell.isQuoted, let first = text.first, first &- 0x30 < 10 else { return nil }
    let rest = Array(trimmed(text.drop { $0 &- 0x30 < 10 }))
    if rest.isEmpty { return [] }
    let marker = text.first { $0 &- 0x30 >= 10 } ?? 0
    if marker == 0x20 || marker == 0x09 { return [0x20] + rest }
    return ".-/:eE".utf8.contains(marker) ? nil : rest
  }

  private static func canFollowNumber(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$") || byte >= 0x80
  }
}
