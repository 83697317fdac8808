import ElementaryFunctions

/// Finds places for the ticks of an axis that is linear about zero and logarithmic beyond.
///
/// This is Matplotlib's `SymmetricalLogLocator` for the base 10 (`lib/matplotlib/ticker.py`, version
/// 3.10): zero, and on both sides powers of ten from that at or below the threshold on; within the
/// threshold the ends of the axis and zero.
enum SymlogTickLocator {
  /// Matplotlib's `numticks`, less one.
  private static let mostSteps = 14.0

  /// Ticks that span the limits of an axis.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, in data units, lower < upper.
  ///   - threshold: The end of the linear part, above 0.
  /// - Returns: Places in data units, increasing; some may lie outside the limits.
  static func ticks(limits: ClosedRange<Double>, threshold: Double) -> [Double] {
    let (lower, upper) = (limits.lowerBound, limits.upperBound)
    if -threshold <= lower, upper <= threshold { return Array(Set([lower, 0, upper])).sorted() }
    let hasNegative = lower < -threshold
    let hasPositive = upper > threshold
    let hasLinear =
      (hasNegative && upper > -threshold) || (hasPositive && lower < threshold)
    let negative =
      hasNegative ? exponents(-min(-threshold, upper), -lower + 1) : (first: 0, end: 0)
    let positive = hasPositive ? exponents(max(threshold, lower), upper + 1) : (first: 0, end: 0)
    let count =
      negative.end - negative.first + positive.end - positive.first + (hasLinear ? 1 : 0)
    let step = max((count / mostSteps).rounded(.down), 1)
    func powers(_ range: (first: Double, end: Double)) -> [Double] {
      stride(from: range.first, to: range.end, by: step).map { NumPyFunctions.pow(10, $0) }
    }
    return (hasNegative ? powers(negative).reversed().map { -$0 } : [])
      + (hasLinear ? [0] : []) + (hasPositive ? powers(positive) : [])
  }

  /// Some of these ticks, evenly spread over all of them: zero among them if it is one, then as many as may be,
  /// and those that reach furthest.
  ///
  /// - Parameters:
  ///   - places: The ticks that are in sight, increasing.
  ///   - most: How many there may be, at least 1.
  /// - Returns: Places among these, increasing; one at least where there is any.
  /// - Complexity: O(*n*³) for *n* ticks, of which there are about fifteen at most.
  static func spread(_ places: [Double], most: Int) -> [Double] {
    guard places.count > most else { return places }
    let even = (1...places.count).flatMap { step in
      (0..<step).map { Array(stride(from: $0, to: places.count, by: step)) }
    }
    // Beside zero in the middle even steps have either none or two.
    let choices =
      even
      + places.indices.flatMap { first in
        places.indices.filter { $0 > first }.map { [first, $0] }
      }
    func rank(_ choice: [Int]) -> (Int, Int, Int, Int) {
      let (first, last) = (choice.first ?? 0, choice.last ?? 0)
      return (choice.contains { places[$0] == 0 } ? 1 : 0, choice.count, last - first, last)
    }
    let best = choices.filter { $0.count <= most }.max { rank($0) < rank($1) }
    return best.map { $0.map { places[$0] } } ?? []
  }

  /// The exponents of the powers of ten from one at or below a magnitude up to one before another.
  private static func exponents(_ from: Double, _ to: Double) -> (first: Double, end: Double) {
    let ten = NumPyFunctions.log(10)
    return (
      (NumPyFunctions.log(from) / ten).rounded(.down), (NumPyFunctions.log(to) / ten).rounded(.up)
    )
  }
}
