/// Finds out whether the first row of a text file names the columns.
///
/// It does where it has text above numbers, or a number above text, where it alone has quotes, and where its
/// first cell is empty above the numbers or names of the rows. It does not where a text of it is one of those
/// below, or is made as they are. Numbers above numbers may be names or a row: they are names if
/// they are consecutive years, and the likelier of the two is taken, and said, if they are outside
/// of those below and increase as names do. Where a word stands above numbers beside a number above numbers,
/// it is said that they are taken for names unless these count up, and refused if they are fractions.
struct HeaderSearch {
  private(set) var isHeader = false
  private(set) var doubt: String?

  private let sample: HeaderSample

  /// Looks at the first rows.
  ///
  /// - Parameters:
  ///   - division: The rows.
  ///   - text: The text of a cell; empty where the row has none.
  /// - Throws: `DataFileProblem` if both are equally likely.
  /// - Complexity: O(*n*) for *n* cells.
  init(_ division: SampleDivision, _ text: @escaping (Int, Int) -> String) throws(DataFileProblem) {
    sample = HeaderSample(division, text)
    guard division.rowCount > 0 else { return }
    if division.widths[0] < division.width, division.hasUnnamedIndex {
      isHeader = true
      return
    }
    let columns = sample.columns
    guard division.rowCount > 1 else {
      isHeader = !columns.contains { sample.isNumber(0, $0) }
      return
    }
    let above = columns.filter { sample.kinds[$0] == .numbers && sample.isNumber(0, $0) }
    let named = columns.filter { sample.kinds[$0] == .numbers && sample.isWord(0, $0) }
    let words = columns.filter { sample.kinds[$0] == .texts && sample.isWord(0, $0) }
    let numbers = NumbersAbove(above, sample)
    if above.isEmpty {
      decideWithoutNumbers(named: named, words: words)
    } else if sample.hasQuotedNames(above) {
      isHeader = true
    } else if sample.hasIndex {
      decideBesideIndex(numbers, isNamed: !named.isEmpty, words)
    } else if !named.isEmpty {
      try decide(named: named, numbers)
    } else if words.isEmpty {
      decide(numbers)
    } else {
      decide(words: words, numbers)
    }
  }

  private mutating func takeForNames(isDoubted: Bool = true) {
    isHeader = true
    doubt = isDoubted ? Self.takenForNames : nil
  }

  private mutating func takeForRow(isDoubted: Bool = true) {
    isHeader = false
    doubt = isDoubted ? Self.takenForRow : nil
  }

  /// No number stands above numbers; a missing value may.
  private mutating func decideWithoutNumbers(named: [Int], words: [Int]) {
    let columns = sample.columns
    if !named.isEmpty || sample.hasIndex {
      // A single column that begins with what people write for no value may have no name.
      let areAbsent = !named.isEmpty && named.allSatisfy { sample.isWordForNoValue($0) }
      takeForNames(isDoubted: areAbsent)
    } else if columns.contains(where: { sample.misses($0) }) {
      isHeader = words.lazy.compactMap(sample.isName).first ?? false
    } else {
      isHeader =
        !columns.contains { sample.isNumber(0, $0) }
        || columns.contains { sample.kinds[$0] == .texts && sample.isNumber(0, $0) }
    }
  }

  /// The first cell is empty, and the first column has the names of rows.
  private mutating func decideBesideIndex(_ numbers: NumbersAbove, isNamed: Bool, _ words: [Int]) {
    if numbers.countUp && numbers.first == 0 || numbers.areYears && !numbers.areLikeThoseBelow {
      takeForNames(isDoubted: false)
    } else if words.contains(where: { sample.isName($0) == false || sample.isAlike($0) })
      || !isNamed && (numbers.count == 1 && !numbers.areWhole || numbers.areAmongThoseBelow)
    {
      takeForRow()
    } else {
      takeForNames()
    }
  }

  /// Words stand above numbers, and numbers do.
  private mutating func decide(
    named: [Int], _ numbers: NumbersAbove
  ) throws(DataFileProblem) {
    if named.allSatisfy({ sample.isWithoutLetters($0) }) {
      // What has no letter is the sign of a missing value rather than a name, surely a dash.
      takeForRow(isDoubted: !named.allSatisfy { sample.isDash($0) })
    } else if named.allSatisfy({ sample.isWordForNoValue($0) }) {
      takeForRow()
    } else if !numbers.areWhole {
      throw DataFileProblem(.ambiguousHeader)
    } else {
      let areNames =
        numbers.areYears && !numbers.areLikeThoseBelow || numbers.countUp && numbers.count > 1
      takeForNames(isDoubted: !areNames || numbers.areAmongThoseBelow)
    }
  }

  /// Words stand above words, and numbers above numbers.
  private mutating func decide(words: [Int], _ numbers: NumbersAbove) {
    let areNames = words.compactMap(sample.isName)
    let areAlike = words.contains { sample.isAlike($0) }
    if areNames.contains(false) {
      takeForRow(isDoubted: false)
    } else if sample.columns.contains(where: { sample.misses($0) && sample.kinds[$0] == .numbers })
    {
      takeForRow()
    } else if words.contains(where: { sample.isAboveDates($0) }), numbers.areWhole {
      takeForNames(isDoubted: false)
    } else if numbers.areYears, numbers.countUp || !numbers.areAmongThoseBelow,
      !areAlike || !numbers.areLikeThoseBelow
    {
      takeForNames(
        isDoubted: numbers.areLikeThoseBelow || numbers.count == 1 || !numbers.countUp)
    } else if areAlike {
      takeForRow(isDoubted: !numbers.areAmongThoseBelow || numbers.haveEqualSteps)
    } else if numbers.areAmongThoseBelow {
      let mayBeNames = areNames.contains(true) || numbers.haveEqualSteps
      if mayBeNames, numbers.increase, numbers.areWhole {
        takeForNames()
      } else {
        takeForRow(isDoubted: mayBeNames)
      }
    } else if numbers.increase && (numbers.areWhole || numbers.count > 2)
      || numbers.areWhole && numbers.areAboveFractions || numbers.countUp && numbers.first == 0
    {
      takeForNames()
    } else {
      takeForRow()
    }
  }

  /// Numbers stand above numbers, and no words do.
  private mutating func decide(_ numbers: NumbersAbove) {
    let count = numbers.count
    let countFromZero = numbers.countUp && numbers.first == 0
    if numbers.areYears, numbers.countUp, count > 1 {
      takeForNames(isDoubted: numbers.areLikeThoseBelow)
    } else if numbers.areYears, numbers.increase, !numbers.areLikeThoseBelow {
      takeForNames()
    } else if countFromZero, sample.hasEmptyCorner || numbers.areAboveFractions || count > 2 {
      takeForNames()
    } else if numbers.areWhole, numbers.areDifferent, numbers.areAboveFractions, count > 1 {
      takeForNames()
    } else if countFromZero, count == 2, !numbers.areAboveBits {
      takeForNames()
    } else if numbers.haveEqualSteps, !numbers.areAmongThoseBelow, !numbers.haveStepsOfThoseBelow {
      if numbers.areWhole, numbers.areAllOutside {
        takeForNames()
      } else {
        takeForRow()
      }
    } else {
      takeForRow(
        isDoubted: numbers.areYears && !numbers.areLikeThoseBelow
          || countFromZero && !numbers.areAmongThoseBelow)
    }
  }

  private static let takenForNames =
    "the first line is taken for names, though numbers stand in it; \"header\": false takes it for a row, "
    + "true ends this warning"
  private static let takenForRow =
    "the first line is taken for a row; \"header\": true takes its numbers for names, false ends this "
    + "warning"
}
