/// What components are called, with places for their numbers: a name in braces, such as "{mean}" or
/// "{mean:3}", is the place of a number.
///
/// Outside of formulas "{{" and "}}" are braces, and any other brace belongs to a place. Within a formula,
/// between "$", braces are TeX's but those around a name from the list: unless they follow directly on a
/// command, on "^" or "_", or on what is TeX's in braces or brackets, where TeX has its arguments.
package struct ComponentLabel: Hashable, Sendable {
  /// A number of a component.
  enum Name: String, CaseIterable {
    case weight, mean, sd, covariance, index
  }

  /// A piece of the label.
  enum Part: Hashable {
    case text(String)
    /// The place of a number in so many significant digits, or in as many as suit it; whether it is in a
    /// formula, and whether an exponent follows.
    case number(Name, digits: Int?, isInFormula: Bool, isRaised: Bool)
  }

  let parts: [Part]

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
  }
}

/// A brace in a label that is neither a brace nor around the name of a number.
struct ComponentLabelProblem: Error {
  let message: String
  /// The bytes to blame, in UTF-8 from the first of the label.
  let range: Range<Int>
}

/// Reads a label, byte by byte: all that counts is ASCII.
private struct ComponentLabelReader {
  private let bytes: [UInt8]
  private var position = 0
  private var text: [UInt8] = []
  private var found: [ComponentLabel.Part] = []
  private var isInFormula = false
  /// Whether a brace here is that of an argument of TeX's.
  private var isAtArgument = false

  private static let digitLimit = 15

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether the label has formulas: it has an even number of dollar signs that no backslash precedes, as
  /// in Matplotlib.
  private var hasFormulas: Bool {
    var count = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "$") {
      if index == 0 || bytes[index - 1] != UInt8(ascii: "\\") { count += 1 }
    }
    return count > 0 && count.isMultiple(of: 2)
  }

  mutating func parts() throws(ComponentLabelProblem) -> [ComponentLabel.Part] {
    let hasFormulas = hasFormulas
    while position < bytes.count { try takePiece(hasFormulas: hasFormulas) }
    flush()
    return found
  }

  mutating func firstNumber() -> Range<Int>? {
    let hasFormulas = hasFormulas
    while position < bytes.count {
      let start = position
      do throws(ComponentLabelProblem) {
        try takePiece(hasFormulas: hasFormulas)
        if case .number = found.last { return start..<position }
      } catch {
        take(1)
      }
    }
    return nil
  }

  private mutating func takePiece(hasFormulas: Bool) throws(ComponentLabelProblem) {
    let byte = bytes[position]
    if byte == UInt8(ascii: "\\"), position + 1 < bytes.count, isInFormula || next == dollar {
      takeCommand()
    } else if byte == dollar {
      if hasFormulas { isInFormula.toggle() }
      isAtArgument = false
      take(1)
    } else if isInFormula {
      try takeInFormula(byte)
    } else {
      try takeOutside(byte)
    }
  }

  private var dollar: UInt8 { UInt8(ascii: "$") }
  private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  /// Takes a backslash with the letters or the sign after it.
  private mutating func takeCommand() {
    var end = position + 1
    while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
    let isWord = end > position + 1
    take(isWord ? end - position : 2)
    isAtArgument = isWord && isInFormula
  }

  private mutating func takeInFormula(_ byte: UInt8) throws(ComponentLabelProblem) {
    switch byte {
    case UInt8(ascii: "{") where !isAtArgument:
      if try !takeNumber() { take(1) }
    // A command may have several arguments.
    case UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      take(1)
      isAtArgument = true
    default:
      take(1)
      isAtArgument = false
    }
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
    isAtArgument = false
    let rest = bytes[position...]
    let isRaised =
      isInFormula
      ? rest.first == UInt8(ascii: "^")
      : rest.starts(with: Array("²".utf8)) || rest.starts(with: Array("³".utf8))
    found.append(
      .number(name, digits: digits, isInFormula: isInFormula, isRaised: isRaised))
    return true
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
}
