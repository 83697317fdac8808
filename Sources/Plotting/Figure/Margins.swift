/// The place of the axes area, as fractions of the figure's width and height; that of the outer
/// edges of the grid where there are several panels.
public struct Margins: Hashable, Sendable {
  /// The left edge of the axes area, as a fraction of the width, in [0, 1] and below `right`.
  public var left: Double
  /// The right edge of the axes area, as a fraction of the width, in [0, 1].
  public var right: Double
  /// The bottom edge of the axes area, as a fraction of the height from below, in [0, 1] and below
  /// `top`.
  public var bottom: Double
  /// The top edge of the axes area, as a fraction of the height from below, in [0, 1].
  public var top: Double

  /// Creates margins; those that are not given are Matplotlib's (`figure.subplot.left` and so on in
  /// its `matplotlibrc`).
  ///
  /// - Parameters:
  ///   - left: The left edge as a fraction of the width.
  ///   - right: The right edge as a fraction of the width.
  ///   - bottom: The bottom edge as a fraction of the height.
  ///   - top: The top edge as a fraction of the height.
  public init(
    left: Double = 0.125, right: Double = 0.9, bottom: Double = 0.11, top: Double = 0.88
  ) {
    self.left = left
    self.right = right
    self.bottom = bottom
    self.top = top
  }
}
