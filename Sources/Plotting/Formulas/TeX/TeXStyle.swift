/// One of TeX's styles, which say how large parts of a formula are.
struct TeXStyle: Hashable {
  enum Level: Int {
    case display
    case text
    case script
    case scriptScript
  }

  var level = Level.text
  /// Whether superscripts are raised less, as below strokes.
  var isCramped = false

  var cramped: TeXStyle { TeXStyle(level: level, isCramped: true) }
  var superscript: TeXStyle { TeXStyle(level: scriptLevel, isCramped: isCramped) }
  var `subscript`: TeXStyle { TeXStyle(level: scriptLevel, isCramped: true) }

  /// Whether white space is put between relations and operators.
  var isSpacious: Bool { level == .display || level == .text }

  private var scriptLevel: Level { isSpacious ? .script : .scriptScript }

  /// The style of a part of a fraction.
  func part(steps: Int) -> TeXStyle {
    let level = Level(rawValue: min(self.level.rawValue + steps, 3)) ?? .scriptScript
    return TeXStyle(level: level, isCramped: isCramped)
  }
}

/// What an atom of a formula is to those beside it.
///
/// D. E. Knuth, The TeXbook, Addison-Wesley 1986, chapter 18 and appendix G.
enum TeXClass: Int {
  case ordinary
  case largeOperator
  case binary
  case relation
  case opening
  case closing
  case punctuation
  case inner

  /// The white space between two atoms, in parts of an em: none, thin, medium or thick.
  static func space(_ left: TeXClass, _ right: TeXClass, _ style: TeXStyle) -> Double {
    // Three, four and five eighteenths of an em; negative where scripts have none.
    let rows: [[Int]] = [
      [0, 3, -4, -5, 0, 0, 0, -3], [3, 3, 0, -5, 0, 0, 0, -3], [-4, -4, 0, 0, -4, 0, 0, -4],
      [-5, -5, 0, 0, -5, 0, 0, -5], [0, 0, 0, 0, 0, 0, 0, 0], [0, 3, -4, -5, 0, 0, 0, -3],
      [-3, -3, 0, -3, -3, -3, -3, -3], [-3, 3, -4, -5, -3, 0, -3, -3],
    ]
    let units = rows[left.rawValue][right.rawValue]
    if units < 0 { return style.isSpacious ? Double(-units) / 18 : 0 }
    return Double(units) / 18
  }

  /// The class of a character.
  init(_ scalar: Unicode.Scalar, kind: FormulaSymbol.Kind) {
    switch scalar {
    case "(", "[", "{", "⟨", "⌊", "⌈", "⟮": self = .opening
    case ")", "]", "}", "⟩", "⌋", "⌉", "⟯", "!", "?": self = .closing
    case ",", ";": self = .punctuation
    case "…", "⋯": self = .inner
    case ".", "⊥", "⊤", "∟", "△", "′": self = .ordinary
    default:
      switch kind == .ordinary ? FormulaSymbols.kinds[scalar] ?? .ordinary : kind {
      case .ordinary, .prime: self = .ordinary
      case .binary: self = .binary
      case .relation: self = .relation
      case .punctuation: self = .punctuation
      case .largeOperator, .integral: self = .largeOperator
      }
    }
  }
}
