import RealModule

/// Finds places for ticks: evenly spaced, at nice numbers, at most nine intervals.
///
/// This is Matplotlib's `AutoLocator`, the `MaxNLocator` with steps of 1, 2, 2.5 and 5 times a
/// power of ten and as many intervals as the length of the axis has room for
/// (`lib/matplotlib/ticker.py`, version 3.10).
enum TickLocator {
  /// The steps within one decade, with those of its neighbors that can be needed.
  private static let steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20]

  /// Ticks that span the limits of an axis.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, in data units, lower < upper.
  ///   - room: How many labels fit along the axis; used within 1...9.
  ///   - isWhole: Whether ticks are whole numbers, if two of them are in sight (`integer` of
  ///     Matplotlib's locator).
  /// - Returns: Places in data units, increasing. The first and last may lie outside the limits:
  ///   the number of decimals of the labels depends on them too. None for limits beyond ±10³⁰⁶.
  /// - Complexity: O(1).
  static func ticks(limits: ClosedRange<Double>, room: Int, isWhole: Bool = false) -> [Double] {
    // Further out, sums and multiples of steps overflow.
    guard limits.lowerBound > -1e306, limits.upperBound < 1e306 else { return [] }
    let limits = nonsingular(limits, expander: 1e-13, tiny: 1e-14)
    let intervals = Double(min(max(room, 1), 9))
    let (scale, offset) = scaleAndOffset(limits, intervals: intervals)
    let lower = limits.lowerBound - offset
    let upper = limits.upperBound - offset
    let hasWholes = isWhole && upper.rounded(.down) - lower.rounded(.up) >= 1
    let candidates = steps.map { $0 * scale }
      .filter { !isWhole || $0 < 1 || abs($0 - $0.rounded()) < 0.001 }
    let rawStep = (upper - lower) / intervals
    let smallestSufficient = candidates.firstIndex { $0 >= rawStep } ?? candidates.count - 1

    var ticks: [Double] = []
    // The step that is wide enough may leave a single tick in sight: then a smaller one serves.
    for candidate in candidates[...smallestSufficient].reversed() {
      let step = hasWholes ? max(1, candidate) : candidate
      let base = flooredDivision(lower, by: step).quotient * step
      let first = lastMultiple(atOrBelow: lower - base, step: step, offset: offset)
      let last = firstMultiple(atOrAbove: upper - base, step: step, offset: offset)
      // Multiplying the index keeps every tick within a rounding of its nice number; adding up
      // steps would not.
      ticks = stride(from: first, through: last, by: 1).map { $0 * step + base }
      if ticks.count(where: { $0 >= lower && $0 <= upper }) >= 2 { break }
    }
    return ticks.map { $0 + offset }
  }

  /// The power of ten of the span, and the part that is common to numbers far from zero.
  private static func scaleAndOffset(
    _ limits: ClosedRange<Double>, intervals: Double
  ) -> (scale: Double, offset: Double) {
    let span = abs(limits.upperBound - limits.lowerBound)
    let middle = (limits.upperBound + limits.lowerBound) / 2
    let offset: Double
    if abs(middle) / span < 100 {
      offset = 0
    } else {
      let magnitude = Double.pow(10, Double.log10(abs(middle)).rounded(.down))
      offset = middle < 0 ? -magnitude : magnitude
    }
    return (Double.pow(10, Double.log10(span / intervals).rounded(.down)), offset)
  }

  private static func lastMultiple(
    atOrBelow value: Double, step: Double, offset: Double
  ) -> Double {
    let (quotient, remainder) = flooredDivision(value, by: step)
    return isClose(remainder / step, to: 1, step: step, offset: offset) ? quotient + 1 : quotient
  }

  private static func firstMultiple(
    atOrAbove value: Double, step: Double, offset: Double
  ) -> Double {
    let (quotient, remainder) = flooredDivision(value, by: step)
    return isClose(remainder / step, to: 0, step: step, offset: offset) ? quotient : quotient + 1
  }

  /// Far from zero the digits that are left for a step are few, and closeness is judged by them.
  private static func isClose(
    _ value: Double, to edge: Double, step: Double, offset: Double
  ) -> Bool {
    var tolerance = 1e-10
    if offset != 0 {
      let digits = Double.log10(abs(offset) / step)
      tolerance = min(0.4999, max(1e-10, Double.pow(10, digits - 12)))
    }
    return abs(value - edge) < tolerance
  }
}
