/// The extent of a line of text about the origin of its baseline, in points.
public struct TextExtent: Hashable, Sendable {
  /// The advance width, from the origin of the first glyph to the place of a next one.
  public var width: Double
  /// The height of the ink above the baseline; negative where all ink is below it.
  public var ascent: Double
  /// The depth of the ink below the baseline; negative where all ink is above it.
  public var descent: Double

  /// Creates an extent from lengths in points.
  public init(width: Double, ascent: Double, descent: Double) {
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }
}

/// Something that knows how much room text takes.
///
/// Layout asks through this protocol only, so that it can be tested without a font.
public protocol TextMeasuring {
  /// Measures a line of text.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks; may be empty.
  ///   - size: The font size, in points.
  /// - Returns: The extent in points; all zero for an empty text.
  func extent(of string: String, size: Double) -> TextExtent

  /// Measures a line of text that may be bold.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks; may be empty.
  ///   - size: The font size, in points.
  ///   - isBold: Whether letters outside of formulas are bold.
  /// - Returns: The extent in points; all zero for an empty text.
  func extent(of string: String, size: Double, isBold: Bool) -> TextExtent
}

extension TextMeasuring {
  /// The extent of a font that has no bold face.
  public func extent(of string: String, size: Double, isBold: Bool) -> TextExtent {
    extent(of: string, size: size)
  }
}
