extension Outline {
  /// The line without points that are hardly off the line through the others.
  ///
  /// - Parameter tolerance: The distance, above 0.
  /// - Returns: A line of points of this one, its first and last among them.
  /// - Complexity: O(*n*), where *n* is the number of points.
  func thinned(tolerance: Double) -> Outline {
    guard x.count > 2 else { return self }
    let kept = thinnedLine(zip(x, y).map { SIMD2($0, $1) }, tolerance: tolerance)
    return Outline(x: kept.map(\.x), y: kept.map(\.y), isClosed: isClosed)
  }
}
