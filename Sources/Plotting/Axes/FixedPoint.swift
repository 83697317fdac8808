import RealModule

/// Writes a number with the given count of decimals, without locale and without exponent.
///
/// - Parameters:
///   - value: A number whose digits before the point and `decimals` together are at most 15, as
///     tick labels are; a larger one is written with all its digits instead.
///   - decimals: The digits after the point, at least 0.
/// - Returns: The text, such as `-0.250`. A value that rounds to zero keeps its sign, as in C.
/// - Complexity: O(1).
func fixedPoint(_ value: Double, decimals: Int) -> String {
  let scaled = (abs(value) * Double.pow(10, Double(decimals))).rounded(.toNearestOrEven)
  guard let units = Int(exactly: scaled), units < 1 << 53 else { return "\(value)" }
  var digits = String(units)
  if digits.count <= decimals {
    digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
  }
  let sign = value.sign == .minus ? "-" : ""
  let point = digits.index(digits.endIndex, offsetBy: -decimals)
  guard decimals > 0 else { return sign + digits }
  return "\(sign)\(digits[..<point]).\(digits[point...])"
}
