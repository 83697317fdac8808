/// Reads a formula by recursive descent, with one look at each character.
///
/// The grammar and the rules for white space are those of Matplotlib's mathtext
/// (`matplotlib._mathtext.Parser`, 3.10). Where Matplotlib decides by what is written before or after a
/// sign, so does this.
struct FormulaParser {
  /// What goes on from one formula of a text to the next.
  struct Context {
    /// Whether scripts of a function are being read, as Matplotlib remembers it: signs are then set
    /// without white space, and the next scripts are followed by some.
    var isAfterFunction = false
    /// How many parts have been read.
    var nodes = 0
  }

  let scalars: [Unicode.Scalar]
  /// Where the formula is among them.
  let range: Range<Int>
  var position: Int
  /// The font of letters at this place.
  var alphabet = FormulaAlphabet.italic
  var context: Context
  private var depth = 0
  /// The place of the first character that is no space.
  private let firstPlace: Int

  init(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ context: Context) {
    self.scalars = scalars
    self.range = range
    self.context = context
    position = range.lowerBound
    firstPlace = range.first { scalars[$0] != " " } ?? range.upperBound
  }

  /// Reads the whole formula.
  mutating func formula() throws(FormulaError) -> [FormulaNode] {
    let nodes = try tokens()
    if position < range.upperBound { throw unexpected() }
    if nodes.isEmpty {
      throw FormulaError(
        range: range.lowerBound - 1..<range.upperBound + 1,
        message: "the formula is empty; a dollar sign itself is written \\$")
    }
    return nodes
  }

  /// The character at this place; `nil` at the end.
  var current: Unicode.Scalar? { position < range.upperBound ? scalars[position] : nil }

  mutating func skipSpaces() {
    while current == " " { position += 1 }
  }

  /// The first character from a place on that is no space.
  func nextCharacter(from place: Int) -> Unicode.Scalar? {
    guard place < range.upperBound else { return nil }
    return scalars[place..<range.upperBound].first { $0 != " " }
  }

  /// The last character before a place that is no space; `nil` where the formula begins there.
  func previousCharacter(before place: Int) -> Unicode.Scalar? {
    guard place > firstPlace else { return nil }
    return scalars[range.lowerBound..<place].last { $0 != " " }
  }

  /// The name of the command at this place: its letters, or the one character after the backslash.
  func commandName() -> String? {
    guard current == "\\", position + 1 < range.upperBound else { return nil }
    let letters = scalars[position + 1..<range.upperBound].prefix(while: \.isLatinLetter)
    return letters.isEmpty
      ? String(Character(scalars[position + 1])) : String(String.UnicodeScalarView(letters))
  }

  /// The scalars of a command of this name at this place.
  func commandRange(_ name: String) -> Range<Int> {
    position..<min(position + 1 + name.unicodeScalars.count, range.upperBound)
  }

  mutating func skipCommand(_ name: String) { position = commandRange(name).upperBound }

  /// Reads tokens up to a brace that closes, a fence, the end, or a stop.
  mutating func tokens(until stop: Unicode.Scalar? = nil) throws(FormulaError) -> [FormulaNode] {
    var nodes: [FormulaNode] = []
    while true {
      skipSpaces()
      guard let scalar = current, scalar != "}", scalar != stop else { return nodes }
      if let name = commandName(), ["right", "middle", "\\"].contains(name) { return nodes }
      if let node = try token() { nodes.append(node) }
    }
  }

  /// Reads a token; `nil` for a command that only changes the font.
  private mutating func token() throws(FormulaError) -> FormulaNode? {
    if current == "~" {
      position += 1
      return .space(0.33333)
    }
    if let name = commandName() {
      if let width = FormulaSymbols.spaces[name] {
        skipCommand(name)
        return .space(width)
      }
      if let font = FormulaSymbols.alphabets[name] {
        skipCommand(name)
        alphabet = font
        return nil
      }
      switch name {
      case "hspace": return .space(try customSpace(name))
      case "left":
        return try within(commandRange(name)) { parser throws(FormulaError) in try parser.fenced() }
      default: break
      }
    }
    return try scripted()
  }

  /// Reads something with its scripts and primes.
  private mutating func scripted() throws(FormulaError) -> FormulaNode {
    let start = position
    var nucleus: FormulaNode?
    if let scalar = current, !["_", "^", "'"].contains(scalar) { nucleus = try placeable() }
    var sub: FormulaNode?
    var sup: FormulaNode?
    var primes = 0
    while true {
      skipSpaces()
      guard let mark = current else { break }
      if mark == "'" {
        position += 1
        primes += 1
        continue
      }
      guard (mark == "_" || mark == "^"), primes == 0 else { break }
      let place = position
      let isSub = mark == "_"
      if isSub ? sub != nil : sup != nil {
        throw FormulaError(
          range: place..<place + 1,
          message:
            "a second \(isSub ? "subscript" : "superscript") of one letter; put braces around "
            + "what belongs together, as in x\(isSub ? "_{a_b}" : "^{a^b}")")
      }
      position += 1
      skipSpaces()
      if current == nil || current == "}" || current == "_" || current == "^" {
        throw FormulaError(
          range: place..<place + 1,
          message: "nothing follows \(mark); it takes a character or a group in braces, as in "
            + "x\(mark){ab}")
      }
      let argument = try placeable()
      if isSub { sub = argument } else { sup = argument }
    }
    guard sub != nil || sup != nil || primes > 0 else {
      guard let nucleus else { throw unexpected() }
      return nucleus
    }
    try count(at: start)
    // Functions whose scripts are above and below them do not end what begins after a function.
    let isSpaced = context.isAfterFunction && !(nucleus?.takesLimits ?? false)
    if isSpaced { context.isAfterFunction = false }
    return .scripts(nucleus: nucleus, sub: sub, sup: sup, primes: primes, isSpaced: isSpaced)
  }

  /// Counts a part, and refuses one too many.
  mutating func count(at place: Int) throws(FormulaError) {
    context.nodes += 1
    guard context.nodes > FormulaLimits.nodes else { return }
    throw FormulaError(
      range: place..<place + 1,
      message:
        "the formulas of the text have more than \(FormulaLimits.nodes) parts; at most so many "
        + "are allowed")
  }

  /// Reads something within something.
  mutating func within<Value>(
    _ blamed: Range<Int>, _ read: (inout FormulaParser) throws(FormulaError) -> Value
  ) throws(FormulaError) -> Value {
    guard depth < FormulaLimits.depth else {
      throw FormulaError(
        range: blamed,
        message:
          "parts of the formula are more than \(FormulaLimits.depth) deep within one another; "
          + "at most so many levels are allowed")
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }
}

extension FormulaNode {
  /// Whether Matplotlib sets scripts above and below it.
  var takesLimits: Bool {
    switch self {
    case .symbol(let symbol): symbol.kind == .largeOperator
    case .function(let name, _): FormulaSymbols.functionsWithLimits.contains(name)
    default: false
    }
  }
}
