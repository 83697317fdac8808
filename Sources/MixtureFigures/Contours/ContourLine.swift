/// A line on which a function in the plane has a given value.
public struct ContourLine: Hashable, Sendable {
  /// The first coordinates of its points.
  public var x: [Double]
  /// The second coordinates of its points.
  public var y: [Double]
  /// Whether the last point is joined with the first, which is not repeated.
  public var isClosed: Bool

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - x: The first coordinates of its points.
  ///   - y: The second coordinates, as many.
  ///   - isClosed: Whether the last point is joined with the first.
  public init(x: [Double], y: [Double], isClosed: Bool) {
    self.x = x
    self.y = y
    self.isClosed = isClosed
  }
}
