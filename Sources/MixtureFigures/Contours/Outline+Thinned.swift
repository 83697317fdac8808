extension Outline {
  /// The line without points that are hardly off the line through the others.
  ///
  /// From each point that is kept the line goes on straight for as long as there is a direction in
  /// which it passes all points by the tolerance at most, and does not turn back.
  ///
  /// Source: C. M. Williams, "An efficient algorithm for the piecewise linear approximation of
  /// planar curves", Computer Graphics and Image Processing 8(2), 1978,
  /// https://doi.org/10.1016/0146-664X(78)90055-2.
  ///
  /// - Parameter tolerance: The distance, above 0.
  /// - Returns: A line of points of this one, its first and last among them.
  /// - Complexity: O(*n*), where *n* is the number of points.
  func thinned(tolerance: Double) -> Outline {
    guard x.count > 2 else { return self }
    var kept = [0]
    var cone = Cone()
    for index in x.indices.dropFirst() {
      guard let last = kept.last else { break }
      if cone.narrow(to: (x[index] - x[last], y[index] - y[last]), tolerance: tolerance) {
        continue
      }
      kept.append(index - 1)
      cone = Cone()
      _ = cone.narrow(
        to: (x[index] - x[index - 1], y[index] - y[index - 1]), tolerance: tolerance)
    }
    kept.append(x.count - 1)
    return Outline(x: kept.map { x[$0] }, y: kept.map { y[$0] }, isClosed: isClosed)
  }
}

/// The directions in which a line from a point passes others by a tolerance at most.
private struct Cone {
  /// The outermost directions, of length 1; `nil` where all directions will do.
  private var bounds: (right: (x: Double, y: Double), left: (x: Double, y: Double))?
  /// The greatest distance so far.
  private var reach = 0.0

  /// Takes along another point.
  ///
  /// - Parameters:
  ///   - point: The point, as seen from the first.
  ///   - tolerance: How far the line may pass it by.
  /// - Returns: Whether the line may go to this point.
  mutating func narrow(to point: (x: Double, y: Double), tolerance: Double) -> Bool {
    let distance = (point.x * point.x + point.y * point.y).squareRoot()
    guard distance >= reach else { return false }
    reach = distance
    if distance <= tolerance { return true }
    let (x, y) = (point.x / distance, point.y / distance)
    let sine = tolerance / distance
    let cosine = (1 - sine * sine).squareRoot()
    let right = (x: x * cosine + y * sine, y: y * cosine - x * sine)
    let left = (x: x * cosine - y * sine, y: y * cosine + x * sine)
    guard let old = bounds else {
      bounds = (right, left)
      return true
    }
    func turn(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double {
      a.x * b.y - a.y * b.x
    }
    guard turn(old.right, (x, y)) >= 0, turn((x, y), old.left) >= 0 else { return false }
    bounds = (
      turn(old.right, right) > 0 ? right : old.right, turn(left, old.left) > 0 ? left : old.left
    )
    return true
  }
}
