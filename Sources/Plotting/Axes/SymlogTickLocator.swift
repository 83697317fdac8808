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
  ///   - steps: How many steps between ticks there may be, at least 1.
  /// - Returns: Places in data units, increasing; some may lie outside the limits.
  static func ticks(
    limits: ClosedRange<Double>, threshold: Double, steps: Double = mostSteps
  ) -> [Double] {
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
    let step = max((count / steps).rounded(.down), 1)
    func powers(_ range: (first: Double, end: Double)) -> [Double] {
      stride(from: range.first, to: range.end, by: step).map { NumPyFunctions.pow(10, $0) }
    }
    return (hasNegative ? powers(negative).reversed().map { -$0 } : [])
      + (hasLinear ? [0] : []) + (hasPositive ? powers(positive) : [])
  }

  /// The exponents of the powers of ten from one at or below a magnitude up to one before another.
  private static func exponents(_ from: Double, _ to: Double) -> (first: Double, end: Double) {
    let ten = NumPyFunctions.log(10)
    return (
      (NumPyFunctions.log(from) / ten).rounded(.down), (NumPyFunctions.log(to) / ten).rounded(.up)
    )
  }
}
