/// How panels are told apart in a text that speaks of them.
public enum PanelLetters: String, CaseIterable, Sendable {
  case none
  case small = "a"
  case capital = "A"
  case smallInParentheses = "(a)"
  case capitalInParentheses = "(A)"
  case smallBeforeParenthesis = "a)"
  case capitalBeforeParenthesis = "A)"
  case number = "1"
  case numberInParentheses = "(1)"

  /// What stands above a panel; `nil` for nothing.
  ///
  /// After z comes aa, as in the columns of a spreadsheet.
  ///
  /// - Parameter index: The place of the panel, from 0.
  /// - Returns: The letter or number with its parentheses.
  package func text(ofPanel index: Int) -> String? {
    switch self {
    case .none: nil
    case .small: Self.letters(index)
    case .capital: Self.letters(index).uppercased()
    case .smallInParentheses: "(\(Self.letters(index)))"
    case .capitalInParentheses: "(\(Self.letters(index).uppercased()))"
    case .smallBeforeParenthesis: "\(Self.letters(index)))"
    case .capitalBeforeParenthesis: "\(Self.letters(index).uppercased()))"
    case .number: "\(index + 1)"
    case .numberInParentheses: "(\(index + 1))"
    }
  }

  private static func letters(_ index: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(alphabet[index % alphabet.count])
    return index < alphabet.count ? last : letters(index / alphabet.count - 1) + last
  }
}

extension PanelLetters: Word {
  static let wordName = "kind of panel letters"
  static var aliases: [String: Self] {
    [
      "true": .small, "false": .none, "letters": .small, "lowercase": .small, "uppercase": .capital,
      "numbers": .number, "off": .none, "no": .none,
    ]
  }
}
