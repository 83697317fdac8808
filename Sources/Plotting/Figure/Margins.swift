/// The place of the axes area, as fractions of the figure's width and height; that of the outer
/// edges of the grid where there are several panels.
///
/// A side that is named is taken at its word. The others make room: they stand where Matplotlib has
/// them as long as all text lies on the page, or where text and lines end ``Figure/pageGap`` points
/// from the edge of the page.
public struct Margins: Hashable, Sendable {
  /// The left edge of the axes area, as a fraction of the width, in [0, 1] and below `right`; `nil`
  /// makes room.
  public var left: Double?
  /// The right edge of the axes area, as a fraction of the width, in [0, 1]; `nil` makes room.
  public var right: Double?
  /// The bottom edge of the axes area, as a fraction of the height from below, in [0, 1] and below
  /// `top`; `nil` makes room.
  public var bottom: Double?
  /// The top edge of the axes area, as a fraction of the height from below, in [0, 1]; `nil` makes
  /// room.
  public var top: Double?
  /// Whether the sides that are not named put the outermost text or line near the edge of the page,
  /// instead of standing where Matplotlib has them while that has room.
  public var isFitted: Bool

  /// Creates margins.
  ///
  /// - Parameters:
  ///   - left: The left edge as a fraction of the width; `nil` makes room.
  ///   - right: The right edge as a fraction of the width; `nil` makes room.
  ///   - bottom: The bottom edge as a fraction of the height; `nil` makes room.
  ///   - top: The top edge as a fraction of the height; `nil` makes room.
  ///   - isFitted: Whether the other sides fit what is around the axes.
  public init(
    left: Double? = nil, right: Double? = nil, bottom: Double? = nil, top: Double? = nil,
    isFitted: Bool = false
  ) {
    self.left = left
    self.right = right
    self.bottom = bottom
    self.top = top
    self.isFitted = isFitted
  }

  /// Matplotlib's own place of the axes (`figure.subplot.left` and so on in its `matplotlibrc`).
  package static let standard = (left: 0.125, right: 0.9, bottom: 0.11, top: 0.88)

  /// The left and the right edge before room is made.
  package var horizontal: (start: Double, end: Double) {
    (left ?? Self.standard.left, right ?? Self.standard.right)
  }

  /// The bottom and the top edge before room is made.
  package var vertical: (start: Double, end: Double) {
    (bottom ?? Self.standard.bottom, top ?? Self.standard.top)
  }
}
