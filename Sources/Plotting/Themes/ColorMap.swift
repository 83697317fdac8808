/// The colors of values, from the lowest to the highest.
public enum ColorMap: Hashable, Sendable {
  /// From dark blue to yellow, as Matplotlib has them.
  case viridis
  /// From white paper to deep blue.
  case paper
  /// From a dark page to pale blue.
  case night

  /// The colors, 256 of them, opaque.
  public var colors: [Color] {
    switch self {
    case .viridis: Self.viridisColors
    case .paper: Self.paperColors
    case .night: Self.nightColors
    }
  }

  /// The colors that rows of hexadecimal digits name, six for each.
  static func colors(_ rows: [String]) -> [Color] {
    let digits = rows.joined().utf8.map { $0 <= 57 ? UInt32($0) - 48 : UInt32($0) - 87 }
    return stride(from: 0, to: digits.count, by: 6).map { start in
      Color(rgb: digits[start..<start + 6].reduce(0) { $0 << 4 | $1 })
    }
  }
}
