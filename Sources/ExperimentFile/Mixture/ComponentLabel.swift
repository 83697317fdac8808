/// What components are called, with places for their numbers: a name in braces, such as "{mean}" or
/// "{mean:3}", is the place of a number.
///
/// Outside of formulas "{{" and "}}" are braces, and any other brace belongs to a place. Within a formula,
/// between "$", braces are TeX's but those around a name from the list: unless they are an argument of a
/// command, of "^" or of "_", in which "{{mean}}" is the place.
package struct ComponentLabel: Hashable, Sendable {
  /// A number of a component.
  enum Name: String, CaseIterable {
    case weight, mean, sd, covariance, index
  }

  /// A piece of the label.
  enum Part: Hashable {
    case text(String)
    /// The place of a number in so many significant digits, or in as many as suit it.
    case number(Name, digits: Int?, Surroundings)
  }

  /// What is around the place of a number.
  struct Surroundings: Hashable {
    var isInFormula = false
    /// Whether an exponent follows, which would seem to belong to a part of the number.
    var isRaised = false
    /// Whether a quantity or a sign is before it in a formula, with which a minus would be misread.
    var followsQuantity = false
    /// Whether a digit is beside it in a formula, with which it would seem to be one number.
    var touchesDigit = false
  }

  let parts: [Part]
  /// Names in braces that are arguments of TeX's, so that their letters are drawn.
  let arguments: [ComponentLabelProblem]

  /// Whether there is a place for a number.
  package var hasNumbers: Bool {
    parts.contains { if case .number = $0 { true } else { false } }
  }

  /// The text of a label without a place for a number; `nil` for others.
  package var plainText: String? {
    var texts: [String] = []
    for part in parts {
      guard case .text(let text) = part else { return nil }
      texts.append(text)
    }
    return texts.joined()
  }

  /// Takes a label whose braces have been checked; one that cannot be read is its own text.
  package init(_ text: String) {
    parts = (try? Self(parsing: text).parts) ?? [.text(text)]
    arguments = []
  }

  /// The label of a component that is called as data say: none of it is a place or a formula.
  package static func text(ofName name: String) -> String {
    FormulaText.escaped(name).replacing("{", with: "{{").replacing("}", with: "}}")
  }

  /// The bytes of the first place for a number in a text, whatever other braces it has; `nil` without one.
  static func firstNumber(in text: String) -> Range<Int>? {
    var reader = ComponentLabelReader(text)
    return reader.firstNumber()
  }

  /// Reads a label.
  ///
  /// - Throws: `ComponentLabelProblem` for a brace that is neither.
  init(parsing text: String) throws(ComponentLabelProblem) {
    var reader = ComponentLabelReader(text)
    parts = try reader.parts()
    arguments = reader.arguments
  }
}

/// A brace in a label that is neither a brace nor around the name of a number, or that seems to be.
struct ComponentLabelProblem: Error, Hashable {
  let message: String
  /// The bytes to blame, in UTF-8 from the first of the label.
  let range: Range<Int>
}
