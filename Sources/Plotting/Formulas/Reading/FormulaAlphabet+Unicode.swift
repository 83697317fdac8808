extension FormulaAlphabet {
  /// The character of Unicode's mathematical alphabets for a letter or digit in this font; the character
  /// itself where there is none.
  ///
  /// The Unicode Standard, chapter 22.2, Mathematical Alphanumeric Symbols.
  func mathematical(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let special = Self.special[self]?[scalar] { return special }
    let value = scalar.value
    func shifted(_ start: UInt32?, _ first: UInt32) -> Unicode.Scalar {
      start.flatMap { Unicode.Scalar($0 + (value - first)) } ?? scalar
    }
    let latin = latinStart
    switch value {
    case 0x41...0x5A: return shifted(latin, 0x41)
    case 0x61...0x7A: return shifted(latin.map { $0 + 26 }, 0x61)
    case 0x30...0x39: return shifted(digitStart, 0x30)
    case 0x391...0x3A9: return shifted(greekStart, 0x391)
    case 0x3B1...0x3C9: return shifted(greekStart.map { $0 + 26 }, 0x3B1)
    default: return scalar
    }
  }

  private var latinStart: UInt32? {
    switch self {
    case .bold: 0x1D400
    case .italic: 0x1D434
    case .boldItalic: 0x1D468
    case .calligraphic, .script: 0x1D49C
    case .fraktur: 0x1D504
    case .blackboard: 0x1D538
    case .sansSerif: 0x1D5A0
    case .typewriter: 0x1D670
    case .upright, .text, .strong: nil
    }
  }

  private var digitStart: UInt32? {
    switch self {
    case .bold, .boldItalic: 0x1D7CE
    case .blackboard: 0x1D7D8
    case .sansSerif: 0x1D7E2
    case .typewriter: 0x1D7F6
    default: nil
    }
  }

  private var greekStart: UInt32? {
    switch self {
    case .bold: 0x1D6A8
    case .italic: 0x1D6E2
    case .boldItalic: 0x1D71C
    default: nil
    }
  }

  /// The letters that Unicode had before the alphabets.
  private static let special: [FormulaAlphabet: [Unicode.Scalar: Unicode.Scalar]] = {
    let script: [Unicode.Scalar: Unicode.Scalar] = [
      "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ",
      "g": "ℊ", "o": "ℴ",
    ]
    return [
      .italic: ["h": "ℎ", "ϵ": "𝜖", "ϑ": "𝜗", "ϕ": "𝜙", "ϱ": "𝜚", "ϖ": "𝜛", "∂": "𝜕", "∇": "𝛁"],
      .calligraphic: script, .script: script,
      .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
      .blackboard: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
    ]
  }()
}
