/// A path of straight lines and cubic Bézier curves, in points.
public struct Path: Hashable, Sendable {
  /// One step of a path.
  public enum Element: Hashable, Sendable {
    /// Begins a new subpath.
    case move(Point)
    /// A straight line from the current point.
    case line(Point)
    /// A cubic Bézier curve from the current point over two control points to the third.
    case curve(Point, Point, Point)
    /// A straight line back to the beginning of the subpath.
    case close
  }

  /// The steps in the order in which they are drawn.
  public var elements: [Element]

  /// Creates a path from its steps.
  public init(elements: [Element]) {
    self.elements = elements
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

/// How a path is stroked.
public struct Stroke: Hashable, Sendable {
  /// The shape of the ends of an open line.
  public enum Cap: String, Hashable, Sendable {
    /// The line ends at its end point.
    case butt
    /// The line goes on for half its width.
    case projecting
  }

  /// The shape of the corners of a line.
  public enum Join: String, Hashable, Sendable {
    /// Corners are pointed.
    case miter
    /// Corners are rounded.
    case round
  }

  /// The colour of the line.
  public var color: Color
  /// The width of the line, in points; 0 draws nothing.
  public var width: Double
  /// The shape of the ends.
  public var cap: Cap
  /// The shape of the corners.
  public var join: Join

  /// Creates a stroke of the given width in points.
  public init(color: Color, width: Double, cap: Cap = .butt, join: Join = .miter) {
    self.color = color
    self.width = width
    self.cap = cap
    self.join = join
  }
}
