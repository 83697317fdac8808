/// Widens an interval that is too narrow to be divided.
///
/// Matplotlib's `transforms.nonsingular` (version 3.10).
///
/// - Parameters:
///   - interval: The interval in data units.
///   - expander: The share by which a too narrow interval is widened; an interval about zero
///     becomes `-expander ... expander`.
///   - tiny: The ratio of width to magnitude below which an interval is too narrow.
/// - Returns: The interval itself or a wider one.
package func nonsingular(
  _ interval: ClosedRange<Double>, expander: Double, tiny: Double
) -> ClosedRange<Double> {
  let (lower, upper) = (interval.lowerBound, interval.upperBound)
  let magnitude = max(abs(lower), abs(upper))
  if magnitude < 1e6 / tiny * Double.leastNormalMagnitude {
    return -expander...expander
  }
  if upper - lower <= magnitude * tiny {
    return lower - expander * abs(lower)...upper + expander * abs(upper)
  }
  return interval
}

/// The limits of an axis that nobody has set: the data and a margin on both sides.
///
/// Matplotlib's `Axes.autoscale_view` (version 3.10), in the same order of operations.
///
/// - Parameters:
///   - data: The smallest and largest value on the axis, finite, in data units.
///   - margin: The share of the span to add on each side.
///   - sticky: Values that a margin does not cross, such as the zero line of bars.
/// - Returns: The limits, lower < upper.
func automaticLimits(
  data: ClosedRange<Double>, margin: Double, sticky: [Double]
) -> ClosedRange<Double> {
  let data = nonsingular(data, expander: 0.05, tiny: 1e-15)
  let span = data.upperBound - data.lowerBound
  let distance = (span * margin).isFinite ? span * margin : 0
  var lower = data.lowerBound - distance
  var upper = data.upperBound + distance
  // Bars end on their zero line only but for rounding.
  let tolerance = 1e-5 * span
  if let below = sticky.filter({ $0 < data.lowerBound + tolerance }).max() {
    lower = max(lower, below)
  }
  if let above = sticky.filter({ $0 > data.upperBound - tolerance }).min() {
    upper = min(upper, above)
  }
  return nonsingular(lower...upper, expander: 1e-12, tiny: 1e-13)
}
