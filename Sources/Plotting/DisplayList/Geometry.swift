/// A position in points (1/72 inch), measured from the lower left corner of the figure, y upwards.
public struct Point: Hashable, Sendable {
  /// The horizontal coordinate, in points.
  public var x: Double
  /// The vertical coordinate, in points, growing upwards.
  public var y: Double

  /// Creates a position from its coordinates in points.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle in points, from its lower left to its upper right corner.
public struct Rectangle: Hashable, Sendable {
  /// The left edge, in points.
  public var left: Double
  /// The bottom edge, in points.
  public var bottom: Double
  /// The right edge, in points.
  public var right: Double
  /// The top edge, in points.
  public var top: Double

  /// Creates a rectangle from its four edges in points.
  public init(left: Double, bottom: Double, right: Double, top: Double) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
  }

  /// The distance from the left to the right edge, in points.
  public var width: Double { right - left }

  /// The distance from the bottom to the top edge, in points.
  public var height: Double { top - bottom }

  /// Whether the two rectangles share at least a point; touching edges count.
  func intersects(_ other: Rectangle) -> Bool {
    max(left, other.left) <= min(right, other.right)
      && max(bottom, other.bottom) <= min(top, other.top)
  }
}
