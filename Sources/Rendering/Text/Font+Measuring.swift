import Plotting

extension Font: TextMeasuring {
  /// Measures a line of text as it will be drawn, hinted, at the font's resolution.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks.
  ///   - size: The font size, in points.
  /// - Returns: The extent in points; all zero for an empty text.
  public func extent(of string: String, size: Double) -> TextExtent {
    extent(of: string, size: size, isBold: false)
  }

  /// Measures a line of text that may be bold as it will be drawn.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks.
  ///   - size: The font size, in points.
  ///   - isBold: Whether letters outside of formulas are bold, where the font has a bold face.
  /// - Returns: The extent in points; all zero for an empty text.
  public func extent(of string: String, size: Double, isBold: Bool) -> TextExtent {
    guard isBold || string.utf8.contains(UInt8(ascii: "$")) else {
      return plainExtent(of: string, size: size)
    }
    return switch line(of: string, size: size, isBold: isBold) {
    case .plain(_, let text): plainExtent(of: text, size: size)
    case .formula(let run): run.extent
    }
  }

  /// Measures a line without formulas.
  func plainExtent(of string: String, size: Double) -> TextExtent {
    let run = run(of: string, size: size)
    func points(_ units: Int) -> Double { Double(units) / 64 * 72 / dpi }
    return TextExtent(
      width: points(run.advance), ascent: points(run.bounds.top),
      descent: points(-run.bounds.bottom))
  }
}
