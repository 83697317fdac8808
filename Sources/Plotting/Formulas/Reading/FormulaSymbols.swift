/// What a name between a backslash and the next other character stands for in a formula.
///
/// The names are those of Matplotlib's mathtext (`tex2uni` in `matplotlib/_mathtext_data.py`, 3.10), but
/// for those of characters that the fonts of formulas do not have, and a few of LaTeX's besides.
package enum FormulaSymbols {
  /// A character by its name.
  struct Entry: Hashable, Sendable {
    let scalar: Unicode.Scalar
    let kind: FormulaSymbol.Kind
  }

  /// The names of characters, in the order of the tables.
  ///
  /// They are read when the first name is looked up: figures without formulas do without them.
  static let entries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    let tables: [(table: String, kind: FormulaSymbol.Kind)] = [
      (greekLetters, .ordinary), (letterlike, .ordinary), (ordinary, .ordinary),
      (marks, .ordinary), (binaryOperators, .binary), (relations, .relation), (arrows, .relation),
      (largeOperators, .largeOperator), (integrals, .integral),
    ]
    for (table, kind) in tables {
      let words = table.split { $0 == " " || $0 == "\n" }
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        guard let scalar = scalar(words[index + 1]) else { continue }
        entries[String(words[index])] = Entry(scalar: scalar, kind: kind)
      }
    }
    for (name, meaning) in synonyms { entries[name] = entries[meaning] }
    return entries
  }()

  /// Names of LaTeX for what Matplotlib knows by another one.
  private static let synonyms: KeyValuePairs = [
    "ge": "geq", "gets": "leftarrow", "iff": "Longleftrightarrow", "implies": "Longrightarrow",
    "land": "wedge", "le": "leq", "lnot": "neg", "lor": "vee", "lVert": "Vert", "lvert": "vert",
    "owns": "ni", "rVert": "Vert", "rvert": "vert",
  ]

  /// A character as tables have it: itself, or `U+` and its code.
  private static func scalar(_ text: Substring) -> Unicode.Scalar? {
    if text.hasPrefix("U+") {
      return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    return text.unicodeScalars.first
  }

  /// Functions whose names are set upright.
  static let functions: Set<String> = [
    "Pr", "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "det",
    "dim", "exp", "gcd", "hom", "inf", "ker", "lg", "lim", "liminf", "limsup", "ln", "log", "max",
    "min", "sec", "sin", "sinh", "sup", "tan", "tanh",
  ]

  /// The functions whose scripts are above and below them.
  static let functionsWithLimits: Set<String> = ["lim", "liminf", "limsup", "max", "min", "sup"]

  /// White space by the name of its command, in parts of an em.
  static let spaces: [String: Double] = [
    ",": 0.16667, "thinspace": 0.16667, "/": 0.16667, ">": 0.22222, ":": 0.22222, ";": 0.27778,
    " ": 0.33333, "enspace": 0.5, "quad": 1, "qquad": 2, "!": -0.16667,
  ]

  /// The fonts that letters may be set in, by the part of the name after `\math`.
  static let alphabets: [String: FormulaAlphabet] = [
    "rm": .upright, "it": .italic, "bf": .bold, "bfit": .boldItalic, "cal": .calligraphic,
    "scr": .script, "bb": .blackboard, "frak": .fraktur, "sf": .sansSerif, "tt": .typewriter,
    "default": .text, "regular": .text,
  ]

  /// Marks over letters, by the name of the command, and the characters that are drawn.
  static let accents: [String: FormulaAccent] = [
    "hat": .narrow("\u{302}"), "breve": .narrow("\u{306}"), "bar": .narrow("\u{304}"),
    "grave": .narrow("\u{300}"), "acute": .narrow("\u{301}"), "tilde": .narrow("\u{303}"),
    "dot": .narrow("\u{307}"), "ddot": .narrow("\u{308}"), "dddot": .narrow("\u{20DB}"),
    "ddddot": .narrow("\u{20DC}"), "vec": .narrow("\u{20D7}"), "\"": .narrow("\u{308}"),
    "`": .narrow("\u{300}"), "'": .narrow("\u{301}"), "~": .narrow("\u{303}"),
    ".": .narrow("\u{307}"), "^": .narrow("\u{302}"), "overrightarrow": .narrow("→"),
    "overleftarrow": .narrow("←"), "mathring": .ring, "widehat": .wide("\u{302}"),
    "widetilde": .wide("\u{303}"), "widebar": .wide("\u{305}"),
  ]

  /// The fences that `\left`, `\middle` and `\right` take, by their names; the character after a
  /// backslash, or without one.
  static let namedFences: [String: Unicode.Scalar] = [
    "|": "‖", "{": "{", "}": "}", "backslash": "\\", "uparrow": "↑", "downarrow": "↓",
    "updownarrow": "↕", "Uparrow": "⇑", "Downarrow": "⇓", "Updownarrow": "⇕", "vert": "|",
    "Vert": "‖", "lvert": "|", "rvert": "|", "lVert": "‖", "rVert": "‖", "lfloor": "⌊",
    "rfloor": "⌋", "langle": "⟨", "rangle": "⟩", "lceil": "⌈", "rceil": "⌉", "lbrace": "{",
    "rbrace": "}", "leftbrace": "{", "rightbrace": "}", "lbrack": "[", "rbrack": "]",
    "leftparen": "(", "rightparen": ")", "lgroup": "⟮", "rgroup": "⟯",
  ]

  /// The fences that are one character; `.` is none.
  static let plainFences: [Unicode.Scalar: Unicode.Scalar] = [
    "|": "|", "/": "/", "(": "(", "[": "[", "<": "⟨", ")": ")", "]": "]", ">": "⟩", "⟨": "⟨",
    "⟩": "⟩", "‖": "‖", "⌊": "⌊", "⌋": "⌋", "⌈": "⌈", "⌉": "⌉",
  ]

  /// The commands that take arguments.
  static let commands: [String] = [
    "binom", "bm", "boldsymbol", "dfrac", "frac", "genfrac", "hspace", "left", "middle",
    "operatorname", "overline", "overset", "right", "sqrt", "substack", "text", "underset",
  ]

  /// All names that a formula may have after a backslash, for suggestions.
  static var names: [String] {
    let marked = accents.keys.filter { $0.unicodeScalars.allSatisfy(\.isLatinLetter) }
    let sorted = entries.keys.sorted() + marked.sorted()
    return commands + functions.sorted() + alphabets.keys.sorted().map { "math" + $0 }
      + alphabets.keys.sorted() + ["enspace", "qquad", "quad", "thinspace"] + sorted
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of the letters of names: a to z and A to Z.
  var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
