/// One coordinate of the points.
struct Variable {
  /// The values of all points; `nil` if they are not in memory.
  let values: [Double]?
  /// Those that layers show one by one.
  let shown: [Double]
  /// The smallest and the largest value of all; `nil` without points, and where no layer needs it.
  let extent: ClosedRange<Double>?
  /// What a logarithmic axis asks of values that are not in memory; `nil` where none does.
  var streamed: PositivePart?
}

extension Variable {
  /// The smallest and the largest value above 0 of values in memory; `nil` if there is none.
  var positiveExtent: ClosedRange<Double>? {
    guard let smallest = positivePart.smallest, let largest = extent?.upperBound else { return nil }
    return smallest...largest
  }

  /// A coordinate of points in memory, of which every so many are shown; bins reach as far as their edges.
  init(
    _ variable: Int, of points: [Double], dimension: Int, bins: BinnedPoints? = nil, step: Int
  ) {
    let values =
      dimension == 1
      ? points : stride(from: variable, to: points.count, by: dimension).map { points[$0] }
    self.values = values
    shown = step == 1 ? values : stride(from: 0, to: values.count, by: step).map { values[$0] }
    if let bins {
      extent = bins.extent
      return
    }
    let (smallest, largest) = (values.min(), values.max())
    extent = smallest.flatMap { smallest in largest.map { smallest...$0 } }
  }
}
