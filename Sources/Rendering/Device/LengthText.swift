/// A length as text of a drawing: at most three decimals, without locale, exponent or trailing zeros.
///
/// - Parameter value: A finite number.
/// - Returns: The text; a thousandth of a pixel or point is beyond any renderer, and a rounded number hides
///   last bits that differ between mathematical libraries.
/// - Complexity: O(1).
func lengthText(_ value: Double) -> String {
  let thousandths = Int(clamping: (min(max(value, -1e12), 1e12) * 1000).rounded())
  let magnitude = thousandths.magnitude
  var text = thousandths < 0 ? "-" : ""
  text += String(magnitude / 1000)
  var fraction = magnitude % 1000
  if fraction != 0 {
    var digits = 3
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let tail = String(fraction)
    text += "." + String(repeating: "0", count: digits - tail.utf8.count) + tail
  }
  return text
}
