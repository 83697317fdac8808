/// A line without points that are hardly off the line through the others.
///
/// From each point that is kept the line goes on straight for as long as there is a direction in
/// which it passes all points by the tolerance at most, and does not turn back.
///
/// Source: C. M. Williams, "An efficient algorithm for the piecewise linear approximation of
/// planar curves", Computer Graphics and Image Processing 8(2), 1978,
/// https://doi.org/10.1016/0146-664X(78)90055-2.
///
/// - Parameters:
///   - places: The points of the line.
///   - tolerance: The distance, above 0.
/// - Returns: Points of the line, its first and last among them.
/// - Complexity: O(*n*), where *n* is the number of points.
package func thinnedLine(_ places: [SIMD2<Double>], tolerance: Double) -> [SIMD2<Double>] {
  guard places.count > 2 else { return places }
  var kept = [places[0]]
  var cone = Cone()
  for (place, before) in zip(places.dropFirst(), places) {
    if cone.narrow(to: place - kept[kept.count - 1], tolerance: tolerance) { continue }
    kept.append(before)
    cone = Cone()
    _ = cone.narrow(to: place - before, tolerance: tolerance)
  }
  kept.append(places[places.count - 1])
  return kept
}

/// The directions in which a line from a point passes others by a tolerance at most.
private struct Cone {
  /// The outermost directions, of length 1; `nil` where all directions will do.
  private var bounds: (right: SIMD2<Double>, left: SIMD2<Double>)?
  /// The greatest distance so far.
  private var reach = 0.0

  /// Takes along another point.
  ///
  /// - Parameters:
  ///   - point: The point, as seen from the first.
  ///   - tolerance: How far the line may pass it by.
  /// - Returns: Whether the line may go to this point.
  mutating func narrow(to point: SIMD2<Double>, tolerance: Double) -> Bool {
    let distance = (point.x * point.x + point.y * point.y).squareRoot()
    guard distance >= reach else { return false }
    reach = distance
    if distance <= tolerance { return true }
    let middle = point / distance
    let sine = tolerance / distance
    let cosine = (1 - sine * sine).squareRoot()
    let across = SIMD2(middle.y, -middle.x) * sine
    let (right, left) = (middle * cosine + across, middle * cosine - across)
    guard let old = bounds else {
      bounds = (right, left)
      return true
    }
    func turn(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double { a.x * b.y - a.y * b.x }
    guard turn(old.right, middle) >= 0, turn(middle, old.left) >= 0 else { return false }
    bounds = (
      turn(old.right, right) > 0 ? right : old.right, turn(left, old.left) > 0 ? left : old.left
    )
    return true
  }
}
