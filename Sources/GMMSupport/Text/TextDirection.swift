extension Unicode.Scalar {
  /// Whether the character may make text run from right to left: those of the scripts that do, and
  /// the marks and codes that direct it.
  ///
  /// A few comparisons, to know where nothing more has to be asked.
  package var isRightToLeft: Bool {
    switch value {
    case ..<0x590: false
    case 0x590...0x8FF, 0x200F, 0x202B, 0x202E, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFE,
      0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension String {
  /// Whether the first letter that has a direction runs from right to left; `nil` without one.
  ///
  /// - Complexity: O(*n*), where *n* is the number of characters before it.
  package var startsRightToLeft: Bool? {
    for scalar in unicodeScalars {
      switch scalar.value {
      // The marks of either direction.
      case 0x200E: return false
      case 0x200F, 0x61C: return true
      default: if scalar.properties.isAlphabetic { return scalar.isRightToLeft }
      }
    }
    return nil
  }
}
