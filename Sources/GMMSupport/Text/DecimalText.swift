/// Writes a number of units of the last decimal, such as 250 of three decimals as `0.250`.
package func decimalText(_ units: UInt128, decimals: Int) -> String {
  var digits = String(units)
  guard decimals > 0 else { return digits }
  if digits.count <= decimals {
    digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
  }
  let point = digits.index(digits.endIndex, offsetBy: -decimals)
  return "\(digits[..<point]).\(digits[point...])"
}

/// A decimal without the zeros at its end, and without a point that has nothing after it.
package func withoutTrailingZeros(_ decimal: String) -> String {
  guard decimal.contains(".") else { return decimal }
  var text = decimal
  while text.hasSuffix("0") { text.removeLast() }
  if text.hasSuffix(".") { text.removeLast() }
  return text
}
