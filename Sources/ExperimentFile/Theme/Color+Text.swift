extension Color {
  /// Reads a color as Matplotlib writes them, or gives `nil`.
  ///
  /// `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`; `C0`, `C1`, … (Matplotlib's ten colors,
  /// starting over at `C10`); `tab:blue`, …; the CSS4 names; a grey level from `0` to `1`. Letter
  /// case counts in `C0` only.
  init?(text: String) {
    if text.hasPrefix("#") {
      self.init(hexadecimal: text.dropFirst())
    } else if let index = Self.cycleIndex(text) {
      self = Self.tab10[index % Self.tab10.count]
    } else if let level = Self.greyLevel(text) {
      self.init(red: level, green: level, blue: level)
    } else {
      let name = text.lowercased()
      guard let color = (Self.cycle + Self.names).first(where: { $0.name == name }) else {
        return nil
      }
      self = color.color
    }
  }

  private init?(hexadecimal digits: Substring) {
    var values = digits.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard values.count == digits.utf8.count else { return nil }
    if values.count == 3 || values.count == 4 { values = values.flatMap { [$0, $0] } }
    guard values.count == 6 || values.count == 8 else { return nil }
    let parts = stride(from: 0, to: values.count, by: 2).map {
      Double(values[$0] * 16 + values[$0 + 1]) / 255
    }
    self.init(
      red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count == 4 ? parts[3] : 1)
  }

  /// The number in `C0`, `C1`, …, or `nil`.
  static func cycleIndex(_ text: String) -> Int? {
    guard text.hasPrefix("C"), text.utf8.count > 1 else { return nil }
    var lastDigit = 0
    for byte in text.utf8.dropFirst() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      lastDigit = Int(byte - UInt8(ascii: "0"))
    }
    // Of a number that is too large the last digit keeps the place among ten colors.
    return Int(text.dropFirst()) ?? lastDigit
  }

  private static func greyLevel(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ "0123456789.".utf8.contains($0) }),
      let level = Double(text), (0...1).contains(level)
    else { return nil }
    return level
  }
}

extension Color {
  /// The color as a file names it: a grey level, which can be finer than 8 bits, or hexadecimal
  /// digits.
  var resolvedText: String {
    // A level that would need an exponent is black to every renderer.
    if red == green, green == blue, alpha == 1, red >= 1e-4 { return "\(red)" }
    return "#"
      + [red, green, blue, alpha].map {
        hexadecimal(Int(clamping: ($0 * 255).rounded()), digits: 2)
      }.joined()
  }
}

extension Layer.Paint {
  /// The color as a file names it.
  package var resolvedText: String {
    switch self {
    case .fixed(let color): color.resolvedText
    case .theme(let index): "C\(index)"
    // Marks give it to layers of theirs; no file can name it, and a grey is the nearest that one can.
    case .muted: "0.55"
    case .faint: "0.72"
    }
  }
}
