/// Reads a label, byte by byte: all that counts is ASCII.
struct ComponentLabelReader {
  /// What is before a place in a formula.
  private enum Previous {
    /// Nothing, an opening bracket, a relation or punctuation.
    case beginning
    /// A letter, a sign between two quantities or a closing bracket.
    case quantity
    case digit
  }

  /// A brace or a bracket that is open.
  private struct Opening {
    /// How many arguments follow after it.
    let argumentCount: Int
    let isBracket: Bool
    /// What it is to what follows.
    let role: Previous
  }

  /// Names in braces that are arguments of TeX's.
  private(set) var arguments: [ComponentLabelProblem] = []

  private let bytes: [UInt8]
  private var position = 0
  private var text: [UInt8] = []
  private var found: [ComponentLabel.Part] = []
  /// The end of the line that is read, and whether it has formulas.
  private var lineEnd = 0
  private var hasFormula = false
  private var isInFormula = false
  private var previous = Previous.beginning
  /// How many groups in braces are arguments from here on, and of which command.
  private var argumentCount = 0
  private var command = ""
  private var open: [Opening] = []

  private static let digitLimit = 15

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func parts() throws(ComponentLabelProblem) -> [ComponentLabel.Part] {
    while position < bytes.count { try takePiece() }
    flush()
    return found
  }

  /// The bytes of the first place for a number, whatever other braces there are; `nil` without one.
  mutating func firstNumber() -> Range<Int>? {
    while position < bytes.count {
      let start = position
      do throws(ComponentLabelProblem) {
        try takePiece()
        if case .number = found.last { return start..<position }
      } catch {
        take(1)
      }
    }
    return nil
  }

  /// Takes a byte, or what belongs together from here on.
  private mutating func takePiece() throws(ComponentLabelProblem) {
    if position >= lineEnd { beginLine() }
    guard position < lineEnd else { return take(1) }
    let byte = bytes[position]
    if byte == UInt8(ascii: "\\"), position + 1 < lineEnd, isInFormula || next == dollar {
      takeCommand()
    } else if byte == dollar {
      if hasFormula { isInFormula.toggle() }
      (previous, argumentCount, open) = (.beginning, 0, [])
      take(1)
    } else if isInFormula {
      try takeInFormula(byte)
    } else {
      try takeOutside(byte)
    }
  }

  /// Begins the line here, or the one after the line break here: formulas are read line by line.
  private mutating func beginLine() {
    let start =
      position < bytes.count && position == lineEnd && position > 0 ? position + 1 : position
    let line = bytes[min(start, bytes.count)...].prefix { $0 != UInt8(ascii: "\n") }
    if start > position { take(1) }
    lineEnd = line.endIndex
    hasFormula = FormulaText.hasFormula(String(decoding: line, as: UTF8.self))
    isInFormula = false
  }

  private var dollar: UInt8 { UInt8(ascii: "$") }
  private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  /// Takes a backslash with the letters or the sign after it.
  private mutating func takeCommand() {
    let letters = bytes[(position + 1)...].prefix(while: Self.isLetter)
    let name = letters.isEmpty ? bytes[(position + 1)...].prefix(1) : letters
    take(1 + name.count)
    guard isInFormula else { return }
    command = String(decoding: name, as: UTF8.self)
    argumentCount = FormulaSymbols.argumentCount(of: command)
    if FormulaSymbols.isUnseen(command) {
      separateDigits()
    } else {
      previous = FormulaSymbols.beginsAnew(command) ? .beginning : .quantity
    }
  }

  private mutating func takeInFormula(_ byte: UInt8) throws(ComponentLabelProblem) {
    switch byte {
    case UInt8(ascii: "{"):
      if argumentCount == 0, try takeNumber() { return }
      if argumentCount > 0 { noteArgument() }
      begin(isBracket: false, argumentsAfter: max(argumentCount - 1, 0))
    case UInt8(ascii: "[") where argumentCount > 0 && command == "sqrt":
      begin(isBracket: true, argumentsAfter: argumentCount)
    case UInt8(ascii: "}"): end()
    case UInt8(ascii: "]") where open.last?.isBracket == true: end()
    case UInt8(ascii: "^"), UInt8(ascii: "_"):
      command = byte == UInt8(ascii: "^") ? "^" : "_"
      argumentCount = 1
      take(1)
    case UInt8(ascii: " "): take(1)
    case UInt8(ascii: "~"):
      separateDigits()
      take(1)
    default:
      argumentCount = 0
      previous =
        if Self.isDigit(byte) {
          .digit
        } else {
          "([,;:=<>|.&?".utf8.contains(byte) ? .beginning : .quantity
        }
      take(1)
    }
  }

  /// White space that is drawn is between two numbers.
  private mutating func separateDigits() {
    if previous == .digit { previous = .quantity }
  }

  private mutating func begin(isBracket: Bool, argumentsAfter count: Int) {
    let isText = argumentCount > 0 && command == "text"
    open.append(
      Opening(
        argumentCount: count, isBracket: isBracket, role: isText ? .beginning : .quantity))
    (argumentCount, previous) = (0, .beginning)
    take(1)
  }

  private mutating func end() {
    let opening = open.popLast()
    (argumentCount, previous) = (opening?.argumentCount ?? 0, opening?.role ?? .quantity)
    take(1)
  }

  private mutating func takeOutside(_ byte: UInt8) throws(ComponentLabelProblem) {
    let isOpening = byte == UInt8(ascii: "{")
    guard isOpening || byte == UInt8(ascii: "}") else { return take(1) }
    if next == byte {
      text.append(byte)
      position += 2
      return
    }
    if isOpening, try takeNumber() { return }
    throw problem(isOpening ? unknownName : nil)
  }

  /// The bytes between the brace here and the next one that closes; `nil` without one.
  private var content: Range<Int>? {
    let rest = bytes[(position + 1)...]
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{") }),
      bytes[end] == UInt8(ascii: "}")
    else { return nil }
    return position + 1..<end
  }

  /// What is in the braces here, before a colon.
  private var unknownName: String? {
    content.map { String(decoding: bytes[$0].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }
  }

  /// Takes the place of a number; `false` where the brace is none of one.
  private mutating func takeNumber() throws(ComponentLabelProblem) -> Bool {
    guard let content else { return false }
    let parts = bytes[content].split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = ComponentLabel.Name(rawValue: String(decoding: parts[0], as: UTF8.self)) else {
      return false
    }
    var digits: Int?
    if parts.count > 1 {
      digits = Int(String(decoding: parts[1], as: UTF8.self))
      guard let digits, (1...Self.digitLimit).contains(digits), name != .index else {
        throw ComponentLabelProblem(
          message: name == .index
            ? "{index} takes no digits"
            : "the digits of {\(name.rawValue)} must be from 1 to \(Self.digitLimit), as in "
              + "{\(name.rawValue):3}; found \(quoted(String(decoding: parts[1], as: UTF8.self)))",
          range: position..<content.upperBound + 1)
      }
    }
    flush()
    position = content.upperBound + 1
    found.append(.number(name, digits: digits, surroundings))
    previous = .digit
    return true
  }

  /// What is around a number that has just been taken.
  private var surroundings: ComponentLabel.Surroundings {
    let rest = bytes[position...]
    guard isInFormula else {
      let isRaised = rest.starts(with: Array("²".utf8)) || rest.starts(with: Array("³".utf8))
      return ComponentLabel.Surroundings(isRaised: isRaised)
    }
    let following = rest.first { $0 != UInt8(ascii: " ") }
    return ComponentLabel.Surroundings(
      isInFormula: true, isRaised: following == UInt8(ascii: "^"),
      followsQuantity: previous != .beginning,
      touchesDigit: previous == .digit || following.map(Self.isDigit) ?? false)
  }

  /// Notes the argument here where it has the name of a number, and is no word.
  private mutating func noteArgument() {
    guard let content, let name = unknownName, ComponentLabel.Name(rawValue: name) != nil,
      !FormulaSymbols.takesWord(command)
    else { return }
    let written = String(decoding: bytes[content], as: UTF8.self)
    let isScript = command == "^" || command == "_"
    arguments.append(
      ComponentLabelProblem(
        message:
          "{\(written)} after \(isScript ? "" : "\\")\(command) is an argument of TeX's, of which the "
          + "letters are drawn; the number is written {{\(written)}}, and the word {\\mathrm{\(name)}}",
        range: position..<content.upperBound + 1))
  }

  private func problem(_ name: String?) -> ComponentLabelProblem {
    let names = ComponentLabel.Name.allCases.map(\.rawValue)
    let list = names.map { "{\($0)}" }.joined(separator: ", ")
    let allowed = "Allowed: \(list), with digits as in {mean:3}; {{ and }} are braces"
    guard let name, let content else {
      return ComponentLabelProblem(
        message: "a brace without its counterpart. \(allowed)", range: position..<position + 1)
    }
    let guess = Self.aliases[name.lowercased()] ?? nearest(to: name, among: names)
    let suggestion = guess.map { "; did you mean {\($0)}?" } ?? "."
    return ComponentLabelProblem(
      message: "there is no number {\(name)} of a component\(suggestion) \(allowed)",
      range: position..<content.upperBound + 1)
  }

  /// What other programs call the numbers.
  private static let aliases = [
    "mu": "mean", "μ": "mean", "sigma": "sd", "σ": "sd", "std": "sd", "pi": "weight", "π": "weight",
    "w": "weight", "variance": "covariance", "var": "covariance", "cov": "covariance",
    "k": "index", "i": "index", "number": "index", "n": "index",
  ]

  private mutating func take(_ count: Int) {
    let end = min(position + count, bytes.count)
    text += bytes[position..<end]
    position = end
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    found.append(.text(String(decoding: text, as: UTF8.self)))
    text = []
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
