import GMMSupport

/// Writes a number with the given count of decimals, without locale and without exponent.
///
/// The exact value is rounded, a half to the even digit, as C's `%.*f` does.
///
/// - Parameters:
///   - value: A number of magnitude below 2⁵²; a larger one is written in its shortest exact form.
///   - decimals: The digits after the point, in 0...22; with more, the number is written in its
///     shortest exact form.
/// - Returns: The text, such as `-0.250`. A value that rounds to zero keeps its sign, as in C.
/// - Complexity: O(*d*), where *d* is the number of decimals.
package func fixedPoint(_ value: Double, decimals: Int) -> String {
  guard value.magnitude < 0x1p52, decimals <= 22 else { return "\(value)" }
  let sign = value.sign == .minus ? "-" : ""
  return sign + decimalText(units(of: value.magnitude, decimals: decimals), decimals: decimals)
}

/// The number of units of the last decimal that is nearest to a value in 0..<2⁵².
private func units(of value: Double, decimals: Int) -> UInt128 {
  guard value != 0 else { return 0 }
  // value = significand · 2⁻ˢʰⁱᶠᵗ with a whole significand, and 2⁵³ · 10²² is below 2¹²⁷.
  let significand = UInt128(value.significand * 0x1p52)
  let shift = 52 - Int(value.exponent)
  guard shift < 128 else { return 0 }
  let product = (0..<decimals).reduce(significand) { product, _ in product * 10 }
  let units = product >> shift
  let remainder = product - (units << shift)
  let half: UInt128 = 1 << (shift - 1)
  let isUp = remainder > half || (remainder == half && !units.isMultiple(of: 2))
  return isUp ? units + 1 : units
}
