/// A color in sRGB.
public struct Color: Hashable, Sendable {
  /// The red part, in [0, 1].
  public var red: Double
  /// The green part, in [0, 1].
  public var green: Double
  /// The blue part, in [0, 1].
  public var blue: Double
  /// The opacity, in [0, 1].
  public var alpha: Double

  /// Creates a color.
  ///
  /// - Parameters:
  ///   - red: The red part, in [0, 1].
  ///   - green: The green part, in [0, 1].
  ///   - blue: The blue part, in [0, 1].
  ///   - alpha: The opacity, in [0, 1].
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }
}

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
      self.init(rgb: Self.cycle[index % Self.cycle.count].rgb)
    } else if let level = Self.greyLevel(text) {
      self.init(red: level, green: level, blue: level)
    } else {
      let name = text.lowercased()
      guard let rgb = (Self.cycle + Self.names).first(where: { $0.name == name })?.rgb else {
        return nil
      }
      self.init(rgb: rgb)
    }
  }

  private init(rgb: UInt32) {
    self.init(
      red: Double(rgb >> 16 & 0xFF) / 255, green: Double(rgb >> 8 & 0xFF) / 255,
      blue: Double(rgb & 0xFF) / 255)
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
