import ElementaryFunctions

/// Finds places for the ticks of a logarithmic axis.
///
/// This is Matplotlib's `LogLocator` for the base 10 (`lib/matplotlib/ticker.py`, version 3.10): powers
/// of ten, every one or every so many, and between them 2 to 9 times each.
enum LogTickLocator {
  /// Ticks at powers of ten that span the limits of an axis.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, above 0, lower < upper.
  ///   - room: How many labels fit along the axis, at least 1.
  /// - Returns: Places in data units, increasing; the first and last may lie outside the limits.
  static func major(limits: ClosedRange<Double>, room: Int) -> [Double] {
    let decades = Decades(limits, room: room)
    return decades.exponents.map { NumPyFunctions.pow(10, $0) }
  }

  /// Ticks between the powers of ten: at 2 to 9 times each where every power has a tick, or at nice
  /// numbers where fewer than two of those would be in sight; none over more than ten decades.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, above 0, lower < upper.
  ///   - room: How many labels fit along the axis, at least 1.
  /// - Returns: Places in data units; those of nice numbers may be powers of ten too.
  static func minor(limits: ClosedRange<Double>, room: Int) -> [Double] {
    let decades = Decades(limits, room: room)
    guard decades.count <= 10, decades.stride == 1 else { return [] }
    let places = decades.exponents.flatMap { exponent in
      (2...9).map { Double($0) * NumPyFunctions.pow(10, exponent) }
    }
    guard places.count(where: limits.contains) <= 1 else { return places }
    return TickLocator.ticks(limits: limits, room: TickLocator.mostIntervals)
  }
}

/// The powers of ten along an axis.
private struct Decades {
  /// How many powers lie strictly between the ends, less one; −1 where there is none.
  let count: Double
  /// Every so many of them have a tick.
  let stride: Double
  let exponents: [Double]

  init(_ limits: ClosedRange<Double>, room: Int) {
    let ten = ElementaryFunctions.log(10)
    let lower = ElementaryFunctions.log(limits.lowerBound) / ten
    let upper = ElementaryFunctions.log(limits.upperBound) / ten
    count = upper.rounded(.down) - lower.rounded(.up)
    let wanted = (count / Double(max(room, 1))).rounded(.down) + 1
    // Otherwise a single tick could be in sight.
    stride = wanted >= count ? max(1, count - 1) : wanted
    exponents = Array(
      Swift.stride(
        from: lower.rounded(.down) - stride, to: upper.rounded(.up) + 2 * stride, by: stride))
  }
}
