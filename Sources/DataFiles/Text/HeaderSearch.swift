/// Finds out whether the first row of a text file names the columns.
///
/// It does where it has text above numbers, or a number above text, and where its first cell is empty
/// above the numbers or names of the rows. It does not where it has the same kinds of cells as the rows
/// below it: then what stands for a name must be a number. Of such numbers those are names that are whole,
/// and count up from 0, or are years, or stand above fractions, and those that alone have quotes; but for
/// these and for years that is said, as is where
/// numbers may be names but are not taken for them.
struct HeaderSearch {
  private(set) var isHeader = false
  private(set) var doubt: String?

  private let division: SampleDivision
  private let text: (_ row: Int, _ column: Int) -> String

  private enum Kind { case numbers, texts, empty }

  /// Looks at the first rows.
  ///
  /// - Parameters:
  ///   - division: The rows.
  ///   - text: The text of a cell.
  /// - Throws: `DataFileProblem` if both are equally likely.
  init(_ division: SampleDivision, _ text: @escaping (Int, Int) -> String) throws(DataFileProblem) {
    self.division = division
    self.text = text
    guard division.rowCount > 0 else { return }
    let columns = Array(0..<division.widths[0])
    if division.widths[0] < division.width, division.hasUnnamedIndex {
      isHeader = true
      return
    }
    let numbers = columns.filter { isNumber(0, $0) }
    guard division.rowCount > 1 else {
      isHeader = numbers.isEmpty
      return
    }
    let kinds = columns.map(kind)
    if namesRows(kinds) {
      isHeader = true
      return
    }
    let named = columns.filter { kinds[$0] == .numbers && isWord(0, $0) }
    let above = columns.filter { kinds[$0] == .numbers && isNumber(0, $0) }
    if !named.isEmpty {
      try decide(named: named, above: above)
    } else if hasQuotedNames(above: above) {
      isHeader = true
    } else if above.isEmpty {
      // No number stands above numbers. A missing value may.
      let misses = columns.contains { column in
        kinds[column] == .numbers && division.shape(0, column) == .missing
      }
      let words = columns.filter { kinds[$0] == .texts && isWord(0, $0) }
      isHeader =
        misses
        ? words.lazy.compactMap(isName).first ?? false
        : numbers.isEmpty || columns.contains { kinds[$0] == .texts && isNumber(0, $0) }
    } else {
      decide(above: above, texts: columns.filter { kinds[$0] == .texts && isWord(0, $0) })
    }
  }

  /// Whether the first row alone has quotes, around all of its cells: R writes names so.
  private func hasQuotedNames(above columns: [Int]) -> Bool {
    !columns.isEmpty
      && (0..<division.widths[0]).allSatisfy { division.cell(0, $0).isQuoted }
      && columns.allSatisfy { column in
        division.below.allSatisfy { row in
          column >= division.widths[row] || !division.cell(row, column).isQuoted
        }
      }
  }

  private func isNumber(_ row: Int, _ column: Int) -> Bool {
    guard let shape = division.shape(row, column) else { return false }
    return !shape.isDisjoint(with: [.pointNumber, .commaNumber, .grouped, .infinite])
  }

  private func isWord(_ row: Int, _ column: Int) -> Bool {
    guard let shape = division.shape(row, column) else { return false }
    return !shape.contains(.missing) && !isNumber(row, column)
  }

  private func kind(of column: Int) -> Kind {
    let values = division.below.filter { row in
      division.shape(row, column).map { !$0.contains(.missing) } ?? false
    }
    if values.isEmpty { return .empty }
    return 2 * values.filter { isNumber($0, column) }.count >= values.count ? .numbers : .texts
  }

  /// Whether the first cell is empty above the names of the rows, or their numbers from 0 or 1 on.
  private func namesRows(_ kinds: [Kind]) -> Bool {
    guard kinds.count > 1, division.shape(0, 0)?.contains(.empty) == true else { return false }
    if kinds[0] == .texts { return true }
    let first = Int(text(1, 0)) ?? -1
    guard first == 0 || first == 1 else { return false }
    return division.below.allSatisfy { Int(text($0, 0)) == first + $0 - 1 }
  }

  /// Decides where words stand above numbers, and perhaps numbers as well.
  private mutating func decide(named: [Int], above: [Int]) throws(DataFileProblem) {
    isHeader = true
    guard !above.isEmpty else { return }
    if named.allSatisfy({ !text(0, $0).unicodeScalars.contains { $0.properties.isAlphabetic } }) {
      // What has no letter is the sign of a missing value rather than a name.
      isHeader = false
    } else if above.contains(where: { Int(text(0, $0)) == nil }) {
      throw DataFileProblem(.ambiguousHeader)
    } else if above.contains(where: isAmongThoseBelow) {
      doubt = Self.takenForNames
    }
  }

  /// Decides where numbers stand above numbers, and no words do.
  private mutating func decide(above: [Int], texts: [Int]) {
    let wholes = above.compactMap { Int(text(0, $0)) }
    for column in texts {
      guard let isName = isName(column) else { continue }
      isHeader = isName
      return
    }
    guard wholes.count == above.count, wholes.allSatisfy({ $0 >= 0 }),
      Set(wholes).count == wholes.count
    else { return }
    let first = wholes[0]
    let count = wholes.count
    let countsUp = wholes == Array(first..<first + count)
    let mayBeYears = wholes.allSatisfy { (1000..<3000).contains($0) }
    let areYears = mayBeYears && !above.contains(where: hasYearsBelow)
    let hasEmptyCorner = division.shape(0, 0)?.contains(.empty) == true
    let areFractions =
      division.rowCount > 2
      && above.allSatisfy { column in
        division.below.allSatisfy { row in
          division.shape(row, column).map { !$0.contains(.digits) && !isWhole(row, column) } ?? true
        }
      }
    if mayBeYears, countsUp, count > 1 {
      (isHeader, doubt) = (true, areYears ? nil : Self.takenForNames)
    } else if countsUp, first == 0, hasEmptyCorner || areFractions {
      (isHeader, doubt) = (true, Self.takenForNames)
    } else if areFractions, count > 1 || areYears && !texts.isEmpty {
      (isHeader, doubt) = (true, Self.takenForNames)
    } else if countsUp, first == 0, count > 2 || count == 2 && !areBits(above) {
      (isHeader, doubt) = (true, Self.takenForNames)
    } else if areYears
      || !above.contains(where: isAmongThoseBelow) && (countsUp && first == 0 || !texts.isEmpty)
    {
      doubt = Self.takenForRow
    }
  }

  /// Whether a number is whole as it is written, with a sign perhaps.
  private func isWhole(_ row: Int, _ column: Int) -> Bool { Int(text(row, column)) != nil }

  private func areBits(_ columns: [Int]) -> Bool {
    columns.allSatisfy { column in
      division.below.allSatisfy { ["0", "1"].contains(text($0, column)) }
    }
  }

  /// Whether the first number of a column lies between others below it.
  private func isAmongThoseBelow(_ column: Int) -> Bool {
    func value(_ row: Int) -> Double? {
      let decimal = division.shape(row, column)?.contains(.pointNumber) == true
      guard case .number(let value) = CellValue(text(row, column)[...], decimal ? .point : .comma)
      else { return nil }
      return value
    }
    let values = division.below.compactMap(value)
    guard let first = value(0), let least = values.min(), let greatest = values.max() else {
      return false
    }
    return (least...greatest).contains(first)
  }

  /// Whether a year may as well stand below the first row.
  private func hasYearsBelow(_ column: Int) -> Bool {
    division.below.contains { row in
      Int(text(row, column)).map { (1000..<3000).contains($0) } ?? false
    }
  }

  /// Whether a word is a name, by the words below it; `nil` if they do not tell.
  private func isName(_ column: Int) -> Bool? {
    let word = text(0, column)
    let others = division.below.map { text($0, column) }
    if others.contains(word) { return false }
    let pattern = Self.pattern(word)
    let patterns = others.map(Self.pattern)
    let hasDigits = patterns.filter { $0.contains("9") }
    if pattern.contains("9"), 2 * patterns.filter({ $0 == pattern }).count >= patterns.count {
      return false
    }
    return hasDigits.count == patterns.count && !pattern.contains("9") ? true : nil
  }

  /// A text with one 9 for digits and one a for letters that follow one another.
  private static func pattern(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let next: Character =
        (0x30...0x39).contains(scalar.value)
        ? "9" : scalar.properties.isAlphabetic ? "a" : Character(scalar)
      if result.last != next || next != "9" && next != "a" { result.append(next) }
    }
    return result
  }

  private static let takenForNames =
    "the first line is taken for names, though numbers stand in it; \"header\": false takes it for a row, "
    + "true ends this warning"
  private static let takenForRow =
    "the first line is taken for a row; \"header\": true takes its numbers for names, false ends this "
    + "warning"
}
