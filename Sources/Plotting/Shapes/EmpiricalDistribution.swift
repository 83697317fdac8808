/// The corners of an empirical distribution function as it is seen, in points.
///
/// A step runs up at each value, and the line runs level between them, as in Matplotlib's `ecdf`.
/// Consecutive steps that lie together in a square of 1/32 of a point are drawn as one straight
/// line from the foot of the first to the top of the last. It runs through the middle of the steps,
/// nowhere further from them than 1/32 of a point; so a million values give some ten thousand
/// corners.
///
/// - Parameters:
///   - values: The values in increasing order.
///   - axes: The axes of the panel.
///   - height: What stands in place of a share, not falling where shares grow.
/// - Returns: The corners from the left; none without values.
/// - Complexity: O(*n*), where *n* is the number of values.
func empiricalDistribution(
  _ values: [Double], _ axes: Axes, height: (Double) -> Double = { $0 }
) -> [Point] {
  let resolution = 1.0 / 32
  let count = Double(values.count)
  var corners: [Point] = []
  // The steps that are not yet drawn: from the foot of the first to the top of the last.
  var foot: Point?
  var top = Point(x: 0, y: 0)
  var index = 0
  while index < values.count {
    let value = values[index]
    let below = height(Double(index) / count)
    repeat { index += 1 } while index < values.count && values[index] == value
    let next = axes.place(value, height(Double(index) / count))
    if let start = foot, abs(next.x - start.x) < resolution,
      abs(next.y - start.y) < resolution
    {
      top = next
      continue
    }
    if let foot { corners += [foot, top] }
    foot = axes.place(value, below)
    top = next
  }
  if let foot { corners += [foot, top] }
  return corners
}
