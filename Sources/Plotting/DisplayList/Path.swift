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
