/// Divides with a quotient rounded down and a remainder with the sign of the divisor.
///
/// Matplotlib's tick rules are written with Python's `divmod`, which differs from `x / y` rounded
/// down where the division rounds up to a whole number: the quotient must come from the exact
/// remainder (CPython, `float_divmod`).
///
/// - Parameters:
///   - dividend: Any finite number.
///   - divisor: A finite number other than 0.
/// - Returns: The whole quotient and the remainder, `dividend ≈ quotient * divisor + remainder`.
/// - Complexity: O(1).
func flooredDivision(
  _ dividend: Double, by divisor: Double
) -> (quotient: Double, remainder: Double) {
  var remainder = dividend.truncatingRemainder(dividingBy: divisor)
  var quotient = (dividend - remainder) / divisor
  if remainder != 0 {
    if (divisor < 0) != (remainder < 0) {
      remainder += divisor
      quotient -= 1
    }
  } else {
    remainder = Double(signOf: divisor, magnitudeOf: 0)
  }
  guard quotient != 0 else {
    return (Double(signOf: dividend / divisor, magnitudeOf: 0), remainder)
  }
  // The quotient is whole but for rounding, which may have fallen to either side.
  var floored = quotient.rounded(.down)
  if quotient - floored > 0.5 { floored += 1 }
  return (floored, remainder)
}
