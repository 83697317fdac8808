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

extension Theme {
  /// The least contrast of a dot with the page.
  private static let leastContrastOfDots = 2.0

  /// The colors of dots that stand for values, 256 of them: those of the color map from where they stand out
  /// from the page, which a map that begins with the color of paper would hide dots on.
  var dotColorMap: [Color] {
    let all = colorMap.colors
    let first = all.firstIndex { $0.contrast(with: background) >= Self.leastContrastOfDots } ?? 0
    let last = all.count - 1
    return all.indices.map { all[first + ($0 * (last - first) + last / 2) / last] }
  }
}
