/// A part of a formula, as it is written.
package indirect enum FormulaNode: Hashable, Sendable {
  /// A character.
  case symbol(FormulaSymbol)
  /// White space, in parts of an em.
  case space(Double)
  /// What is within braces.
  case group([FormulaNode])
  /// Something with a subscript, a superscript and primes; without nucleus where nothing is before
  /// them. A space follows where `isSpaced` is set.
  case scripts(
    nucleus: FormulaNode?, sub: FormulaNode?, sup: FormulaNode?, primes: Int, isSpaced: Bool)
  /// A fraction, or a stack without a stroke.
  case fraction(FormulaFraction)
  /// A radical with the degree above it, if it has one.
  case radical(degree: [FormulaNode]?, body: [FormulaNode])
  /// Something with a mark above it.
  case accent(FormulaAccent, FormulaNode)
  /// Something with a stroke above it.
  case overline([FormulaNode])
  /// What is between `\left` and `\right`; without a fence where that is a dot.
  case fenced(left: Unicode.Scalar?, body: [FormulaNode], right: Unicode.Scalar?)
  /// A fence within fences; none where it is a dot.
  case middle(Unicode.Scalar?)
  /// A function's name, such as log.
  case function(String, isSpaced: Bool)
  /// The name of an operator that has no command.
  case operatorName([FormulaNode], isSpaced: Bool)
  /// Upright text with its spaces.
  case text(String)
  /// Something small above or below something.
  case stacked(annotation: [FormulaNode], body: [FormulaNode], isAbove: Bool)
  /// Lines one below another.
  case lines([[FormulaNode]])
}

/// A character of a formula.
package struct FormulaSymbol: Hashable, Sendable {
  /// What a character is among others.
  package enum Kind: Hashable, Sendable {
    /// A letter, digit, or another sign that stands for itself.
    case ordinary
    /// A sign between two quantities, such as +.
    case binary
    /// A relation or an arrow.
    case relation
    /// A comma, a semicolon, a dot or an exclamation mark.
    case punctuation
    /// A sum, a product and the like, which has its scripts above and below it.
    case largeOperator
    /// An integral.
    case integral
    /// The sign of a derivative, which is raised by itself.
    case prime
  }

  /// Where Matplotlib puts a fifth of an em.
  package enum Spacing: Hashable, Sendable {
    case none
    case around
    case after
  }

  package var scalar: Unicode.Scalar
  package var alphabet: FormulaAlphabet
  package var kind: Kind
  package var spacing = Spacing.none
}

/// The fonts that the letters of formulas are set in.
package enum FormulaAlphabet: Hashable, Sendable {
  case upright
  case italic
  case bold
  case boldItalic
  case calligraphic
  case script
  case blackboard
  case fraktur
  case sansSerif
  case typewriter
  /// The font of the figure's texts.
  case text
  /// The same, bold.
  case strong
}

/// A fraction, or a stack without a stroke.
package struct FormulaFraction: Hashable, Sendable {
  package var numerator: [FormulaNode]
  package var denominator: [FormulaNode]
  /// How many steps the parts are smaller than what is around them, 0 to 3.
  package var steps = 1
  /// The thickness of the stroke, in pixels; `nil` for that of the font.
  package var thickness: Double?
  package var left: Unicode.Scalar?
  package var right: Unicode.Scalar?
}

/// A mark above a letter.
package enum FormulaAccent: Hashable, Sendable {
  /// A mark of one width.
  case narrow(Unicode.Scalar)
  /// A mark as wide as what is below it.
  case wide(Unicode.Scalar)
  /// A small ring.
  case ring
}
