/// A path of straight lines and quadratic Bézier curves, in points.
public struct Path: Hashable, Sendable {
  /// One step of a path.
  public enum Element: Hashable, Sendable {
    /// Begins a new subpath.
    case move(Point)
    /// A straight line from the current point.
    case line(Point)
    /// A quadratic Bézier curve from the current point over a control point to the second.
    case curve(Point, Point)
    /// A straight line back to the beginning of the subpath.
    case close
  }

  /// The steps in the order in which they are drawn.
  public var elements: [Element]
  /// Whether every point is moved to the grid of pixels where there is one, as those of paths are
  /// that have only horizontal and vertical lines.
  public var isSnapped: Bool

  /// Creates a path from its steps.
  public init(elements: [Element], isSnapped: Bool = false) {
    self.elements = elements
    self.isSnapped = isSnapped
  }

  /// Creates the open path through the given points; fewer than two give an empty path.
  public init(polyline points: [Point]) {
    guard let first = points.first, points.count > 1 else {
      self.init(elements: [])
      return
    }
    self.init(elements: [.move(first)] + points.dropFirst().map { .line($0) })
  }
}
