/// A number as lower-case hexadecimal digits, with leading zeros.
///
/// - Parameters:
///   - value: A number from 0.
///   - digits: How many digits there are at least.
/// - Returns: The digits.
package func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
