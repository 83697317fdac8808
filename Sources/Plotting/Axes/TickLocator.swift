import ElementaryFunctions

/// Finds places for ticks: evenly spaced, at nice numbers, at most nine intervals.
///
/// This is Matplotlib's `AutoLocator`, the `MaxNLocator` with steps of 1, 2, 2.5 and 5 times a
/// power of ten and as many intervals as the length of the axis has room for
/// (`lib/matplotlib/ticker.py`, version 3.10).
enum TickLocator {
  /// The steps within one decade, with those of its neighbors that can be needed.
  private static let steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20]
  /// The most intervals between ticks where nothing else is asked for.
  static let mostIntervals = 9

  /// Ticks that span the limits of an axis.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, in data units, lower < upper.
  ///   - room: How many labels fit along the axis; used from 1 to the most.
  ///   - isWhole: Whether ticks are whole numbers, if two of them are in sight (`integer` of
  ///     Matplotlib's locator).
  ///   - most: The most intervals, at least 1.
  /// - Returns: Places in data units, increasing. The first and last may lie outside the limits:
  ///   the number of decimals of the labels depends on them too. None for limits beyond ±10³⁰⁶.
  /// - Complexity: O(1).
  static func ticks(
    limits: ClosedRange<Double>, room: Int, isWhole: Bool = false, most: Int = mostIntervals
  ) -> [Double] {
    // Further out, sums and multiples of steps overflow.
    guard limits.lowerBound > -1e306, limits.upperBound < 1e306 else { return [] }
    let limits = nonsingular(limits, expander: 1e-13, tiny: 1e-14)
    let intervals = Double(min(max(room, 1), most))
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
      let first = multiple(of: step, nextTo: lower - base, edge: 1, offset: offset)
      let last = multiple(of: step, nextTo: upper - base, edge: 0, offset: offset)
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
    let magnitude = NumPyFunctions.pow(10, NumPyFunctions.log10(abs(middle)).rounded(.down))
    let offset = abs(middle) / span < 100 ? 0 : middle < 0 ? -magnitude : magnitude
    return (NumPyFunctions.pow(10, NumPyFunctions.log10(span / intervals).rounded(.down)), offset)
  }

  /// The index of the last multiple of a step at or below a value, with the edge 1, or of the first
  /// at or above it, with the edge 0; a value that only rounding keeps from a multiple is one.
  ///
  /// Far from zero the digits that are left for a step are few, and closeness is judged by them.
  private static func multiple(
    of step: Double, nextTo value: Double, edge: Double, offset: Double
  ) -> Double {
    var tolerance = 1e-10
    if offset != 0 {
      let digits = NumPyFunctions.log10(abs(offset) / step)
      tolerance = min(0.4999, max(1e-10, NumPyFunctions.pow(10, digits - 12)))
    }
    let (quotient, remainder) = flooredDivision(value, by: step)
    return quotient + (abs(remainder / step - edge) < tolerance ? edge : 1 - edge)
  }
}
