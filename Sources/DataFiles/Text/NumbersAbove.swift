/// What the numbers of the first row of a text file that stand above numbers say: whether they are names.
struct NumbersAbove {
  let count: Int
  /// The first, if it is whole.
  let first: Int?
  /// Whether all are whole, without a sign.
  let areWhole: Bool
  let areDifferent: Bool
  /// Whether they are several, and each is greater than the one before.
  let increase: Bool
  /// Whether they are whole, and each is greater by one than the one before.
  let countUp: Bool
  /// Whether they are three at least, and increase by equal steps.
  let haveEqualSteps: Bool
  let areYears: Bool
  /// Whether each lies between others below it.
  let areAmongThoseBelow: Bool
  /// Whether none does.
  let areAllOutside: Bool
  /// Whether they are years, and most of the numbers below may be as well.
  let areLikeThoseBelow: Bool
  /// Whether there are two rows at least below, and none of their numbers is whole.
  let areAboveFractions: Bool
  /// Whether all numbers below are 0 or 1.
  let areAboveBits: Bool
  /// Whether they and the numbers of all other rows increase by the same steps.
  let haveStepsOfThoseBelow: Bool

  private static let years = 1000..<3000

  init(_ columns: [Int], _ sample: HeaderSample) {
    count = columns.count
    let values = columns.map { sample.value(0, $0) }
    let wholes = columns.map { sample.whole(0, $0) }
    first = wholes.first ?? nil
    areWhole = wholes.allSatisfy { $0 != nil }
    areDifferent = Set(values).count == values.count
    increase = count > 1 && Self.increase(values)
    let steps = zip(wholes.dropFirst(), wholes).map { next, last in
      next.flatMap { next in last.map { next.subtractingReportingOverflow($0).partialValue == 1 } }
        ?? false
    }
    countUp = count > 0 && areWhole && increase == (count > 1) && steps.allSatisfy { $0 }
    let step = Self.step(values)
    haveEqualSteps = count > 2 && step != nil
    areYears =
      count > 0 && areDifferent && wholes.allSatisfy { $0.map(Self.years.contains) ?? false }
    var (amongCount, yearCount, wholeCount, bitCount, cellCount) = (0, 0, 0, 0, 0)
    for (column, value) in zip(columns, values) {
      let below = sample.division.below.compactMap { sample.value($0, column) }
      if let value, let least = below.min(), let greatest = below.max(),
        least <= value, value <= greatest
      {
        amongCount += 1
      }
      for row in sample.division.below where sample.value(row, column) != nil {
        let whole = Int(sample.text(row, column))
        cellCount += 1
        if let whole {
          wholeCount += 1
          if Self.years.contains(whole) { yearCount += 1 }
          if whole == 0 || whole == 1 { bitCount += 1 }
        }
      }
    }
    areAmongThoseBelow = amongCount == count
    areAllOutside = amongCount == 0
    areLikeThoseBelow = 2 * yearCount >= cellCount
    areAboveFractions = wholeCount == 0 && sample.division.rowCount > 2
    areAboveBits = bitCount == cellCount
    haveStepsOfThoseBelow =
      step.map { step in
        sample.division.below.allSatisfy { row in
          Self.step(columns.map { sample.value(row, $0) }).map { abs($0 - step) <= 1e-6 * step }
            ?? false
        }
      } ?? false
  }

  private static func increase(_ values: [Double?]) -> Bool {
    zip(values.dropFirst(), values).allSatisfy { next, last in
      next.flatMap { next in last.map { next > $0 } } ?? false
    }
  }

  /// The step by which values increase, if all steps are equal but for rounding.
  private static func step(_ values: [Double?]) -> Double? {
    let numbers = values.compactMap { $0 }
    guard numbers.count == values.count, numbers.count > 1, increase(values) else { return nil }
    let step = (numbers[numbers.count - 1] - numbers[0]) / Double(numbers.count - 1)
    let areEqual = zip(numbers.dropFirst(), numbers).allSatisfy {
      abs($0 - $1 - step) <= 1e-6 * step
    }
    return areEqual ? step : nil
  }
}
