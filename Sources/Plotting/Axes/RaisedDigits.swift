/// Whole numbers in raised characters, as exponents.
package enum RaisedDigits {
  /// The digits from 0 to 9.
  static let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  static let minus: Character = "⁻"
  /// All the characters that numbers are written in.
  package static var characters: String { String([minus] + digits) }

  /// A number in raised characters.
  static func text(_ number: Int) -> String {
    (number < 0 ? String(minus) : "")
      + String(String(number.magnitude).compactMap(\.wholeNumberValue).map { digits[$0] })
  }
}
