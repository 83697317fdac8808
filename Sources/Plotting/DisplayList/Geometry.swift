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

  /// The rectangle with all edges moved outwards by a distance in points.
  func extended(by distance: Double) -> Rectangle {
    Rectangle(
      left: left - distance, bottom: bottom - distance, right: right + distance,
      top: top + distance)
  }

  /// The rectangle so far extended that no end of a line that is cut there is seen, however wide
  /// the line.
  var surroundings: Rectangle {
    Rectangle(
      left: left - 2000 - width, bottom: bottom - 2000 - height,
      right: right + 2000 + width, top: top + 2000 + height)
  }

  /// Whether the point is in the rectangle or on its edge.
  func contains(_ point: Point) -> Bool {
    point.x >= left && point.x <= right && point.y >= bottom && point.y <= top
  }

  /// Whether the two rectangles share at least a point; touching edges count.
  func intersects(_ other: Rectangle) -> Bool {
    max(left, other.left) <= min(right, other.right)
      && max(bottom, other.bottom) <= min(top, other.top)
  }
}
