extension Polyline {
  /// The dashes of a line.
  ///
  /// - Parameter lengths: The lengths of dashes and gaps in turns, in pixels, as of `Stroke`; empty
  ///   for the line as it is.
  /// - Returns: Open lines, one for each dash. A pattern of less than a 64th of a pixel, which
  ///   nobody can see, gives the line as it is, and so does one that would go on a million times.
  /// - Complexity: O(*n* + *m*), where *n* is the number of corners and *m* that of dashes.
  func dashed(_ lengths: [Double]) -> [Polyline] {
    let pattern = lengths.count % 2 == 0 ? lengths : lengths + lengths
    let period = pattern.reduce(0, +)
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    guard period >= 1.0 / 64, length < period * 1e6, let first = points.first else {
      return [self]
    }
    var dashes: [Polyline] = []
    var dash: [DevicePoint] = [first]
    var (place, left) = (0, pattern[0])
    var from = first
    for to in points.dropFirst() + (isClosed ? [first] : []) {
      let length = from.distance(to: to)
      guard length > 0 else { continue }
      var walked = 0.0
      while length - walked > left {
        walked += left
        let share = walked / length
        let point = DevicePoint(
          x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
        if place % 2 == 0 { dashes.append(Polyline(points: dash + [point])) }
        place = (place + 1) % pattern.count
        left = pattern[place]
        dash = [point]
      }
      left -= length - walked
      if place % 2 == 0 { dash.append(to) }
      from = to
    }
    if place % 2 == 0, dash.count > 1 { dashes.append(Polyline(points: dash)) }
    return dashes
  }
}
