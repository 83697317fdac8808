/// A number as a message shows it: shortest form, at most 12 significant digits.
///
/// The cut takes the rounding noise from computed values: 1.0500000000000003 becomes 1.05.
package func numberText(_ value: Double) -> String {
  let shortest = value.description
  guard value.isFinite else { return shortest }
  let parts = shortest.split(separator: "e")
  let mantissa = roundedMantissa(String(parts[0]))
  guard parts.count == 2, let exponent = Int(parts[1]) else { return mantissa }
  // Rounded up, 9.999… has one digit more before the point.
  let isTen = mantissa == "10" || mantissa == "-10"
  let power = isTen ? exponent + 1 : exponent
  let digits = String(power.magnitude)
  return (isTen ? String(mantissa.dropLast()) : mantissa) + (power < 0 ? "e-" : "e+")
    + (digits.utf8.count < 2 ? "0" : "") + digits
}

/// A number for people, in so many significant digits at most.
package func numberText(_ value: Double, significantDigits digits: Int) -> String {
  guard value.isFinite, value != 0 else { return numberText(value) }
  var scale = 1.0
  // One digit more than needed before the point is rounded away below.
  while value.magnitude * scale < tenToThe(digits - 1), scale < 1e300 { scale *= 10 }
  var unit = 1.0
  while value.magnitude / unit >= tenToThe(digits), unit < 1e300 { unit *= 10 }
  return numberText((value * scale / unit).rounded() / scale * unit)
}

private func tenToThe(_ exponent: Int) -> Double {
  (0..<max(exponent, 0)).reduce(1) { power, _ in power * 10 }
}

/// A whole number with commas between groups of three digits.
package func groupedText(_ value: Int) -> String {
  var result = ""
  for (index, digit) in String(value.magnitude).reversed().enumerated() {
    if index > 0, index.isMultiple(of: 3) { result.append(",") }
    result.append(digit)
  }
  return (value < 0 ? "-" : "") + String(result.reversed())
}

/// A number with its noun.
package func counted(_ count: Int, _ noun: String) -> String {
  "\(groupedText(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// Rounds a decimal such as `-0.30000000000000004` half up to 12 significant digits and drops the
/// zeros after them.
private func roundedMantissa(_ text: String) -> String {
  let parts = text.split(separator: ".")
  guard parts.count == 2 else { return text }
  let whole = parts[0].drop { $0 == "-" }
  let digits = whole + parts[1]
  let zeroCount = digits.prefix { $0 == "0" }.count
  // What stands before the point is exact.
  let decimals =
    whole.count < 12 ? min(12 + zeroCount - whole.count, parts[1].count) : parts[1].count
  let isUp = digits.dropFirst(whole.count + decimals).first.map { $0 >= "5" } ?? false
  let units = (UInt128(digits.prefix(whole.count + decimals)) ?? 0) + (isUp ? 1 : 0)
  let sign = text.hasPrefix("-") ? "-" : ""
  return withoutTrailingZeros(sign + decimalText(units, decimals: decimals))
}
