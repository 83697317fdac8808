/// The first rows of a text file, as the search for a row of names looks at them.
struct HeaderSample {
  /// What most cells of a column have below the first row.
  enum Kind { case numbers, texts, empty }

  let division: SampleDivision
  let text: (_ row: Int, _ column: Int) -> String
  /// The columns of the first row.
  let columns: Range<Int>
  private(set) var kinds: [Kind] = []

  init(_ division: SampleDivision, _ text: @escaping (Int, Int) -> String) {
    self.division = division
    self.text = text
    columns = 0..<(division.widths.first ?? 0)
    kinds = columns.map(kind)
  }

  private func kind(of column: Int) -> Kind {
    let values = division.below.filter { row in
      division.shape(row, column).map { !$0.contains(.missing) } ?? false
    }
    if values.isEmpty { return .empty }
    return 2 * values.filter { isNumber($0, column) }.count >= values.count ? .numbers : .texts
  }

  func isNumber(_ row: Int, _ column: Int) -> Bool {
    guard let shape = division.shape(row, column) else { return false }
    return !shape.isDisjoint(with: [.pointNumber, .commaNumber, .grouped, .infinite])
  }

  func isWord(_ row: Int, _ column: Int) -> Bool {
    guard let shape = division.shape(row, column) else { return false }
    return !shape.contains(.missing) && !isNumber(row, column)
  }

  /// The number of a cell; `nil` if it is none.
  func value(_ row: Int, _ column: Int) -> Double? {
    guard let shape = division.shape(row, column) else { return nil }
    let mark: DecimalMark = shape.contains(.pointNumber) ? .point : .comma
    guard case .number(let value) = CellValue(text(row, column)[...], mark) else { return nil }
    return value
  }

  /// The number of a cell that is nothing but digits.
  func whole(_ row: Int, _ column: Int) -> Int? {
    division.shape(row, column)?.contains(.digits) == true ? Int(text(row, column)) : nil
  }

  /// Whether the first row has a word for a missing value, and the column values.
  func misses(_ column: Int) -> Bool {
    kinds[column] == .numbers && division.shape(0, column) == .missing
  }

  var hasEmptyCorner: Bool { division.shape(0, 0)?.contains(.empty) == true }

  /// Whether the first cell is empty above different names of all rows, or their numbers from 0 or 1 on.
  var hasIndex: Bool {
    guard columns.count > 1, hasEmptyCorner, kinds[0] != .empty else { return false }
    let cells = division.below.map { text($0, 0) }
    guard division.below.allSatisfy({ division.shape($0, 0)?.contains(.missing) == false }) else {
      return false
    }
    if kinds[0] == .texts { return Set(cells).count == cells.count }
    guard let first = Int(cells[0]), first == 0 || first == 1 else { return false }
    return cells.indices.allSatisfy { Int(cells[$0]) == first + $0 }
  }

  /// Whether the first row alone has quotes, in the columns of numbers.
  func hasQuotedNames(_ columns: [Int]) -> Bool {
    columns.allSatisfy { column in
      division.cell(0, column)?.isQuoted == true
        && division.below.allSatisfy { division.cell($0, column)?.isQuoted != true }
    }
  }

  func isWithoutLetters(_ column: Int) -> Bool {
    !text(0, column).unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Whether the word of the first row is a dash, or another sign that stands for no value alone.
  func isDash(_ column: Int) -> Bool {
    text(0, column).unicodeScalars.allSatisfy { "-./?–—".unicodeScalars.contains($0) }
  }

  /// Whether the word of the first row is one that people write for no value.
  func isWordForNoValue(_ column: Int) -> Bool {
    DataFileError.missingWords.contains(text(0, column).lowercased())
  }

  /// The texts below the first row.
  private func texts(below column: Int) -> [String] {
    division.below.filter { isWord($0, column) }.map { text($0, column) }
  }

  /// Whether a word is a name, by the words below it; `nil` if they do not tell.
  func isName(_ column: Int) -> Bool? {
    let word = text(0, column)
    let others = texts(below: column)
    if others.contains(word) { return false }
    let pattern = Self.pattern(word)
    let patterns = others.map(Self.pattern)
    if pattern.contains("9") {
      return 2 * patterns.filter { $0 == pattern }.count >= patterns.count ? false : nil
    }
    return patterns.allSatisfy { $0.contains("9") } ? true : nil
  }

  /// Whether a word is as long as all below it, and has letters of the same case.
  func isAlike(_ column: Int) -> Bool {
    func form(_ text: String) -> [Bool?] {
      text.unicodeScalars.map { $0.properties.isAlphabetic ? $0.properties.isUppercase : nil }
    }
    let word = form(text(0, column))
    return texts(below: column).allSatisfy { form($0) == word }
  }

  /// Whether a word without digits stands above dates.
  func isAboveDates(_ column: Int) -> Bool {
    let patterns = texts(below: column).map(Self.pattern)
    return !patterns.isEmpty && !Self.pattern(text(0, column)).contains("9")
      && patterns.allSatisfy { pattern in
        ["9-9-9", "9/9/9", "9.9.9"].contains { pattern.hasPrefix($0) }
      }
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
}
