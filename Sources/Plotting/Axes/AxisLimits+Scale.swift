import ElementaryFunctions

extension AxisScale {
  /// The limits of an axis that nobody has set.
  ///
  /// Matplotlib's `Axes.autoscale_view` (version 3.10) with `LogLocator` and `SymmetricalLogLocator`:
  /// margins are shares of the length on the axis.
  ///
  /// - Parameters:
  ///   - data: The smallest and largest value on the axis, finite, in data units; `nil` without data.
  ///   - smallestPositive: The smallest value above 0; `nil` if there is none. A linear axis does not need it.
  ///   - margin: The share of the length to add on each side.
  ///   - sticky: Values that a margin does not cross.
  /// - Returns: The limits, lower < upper; above 0 on a logarithmic axis.
  func automaticLimits(
    data: ClosedRange<Double>?, smallestPositive: Double?, margin: Double, sticky: [Double]
  ) -> ClosedRange<Double> {
    if isLinear {
      return Plotting.automaticLimits(data: data ?? 0...1, margin: margin, sticky: sticky)
    }
    let data = spread(data, smallestPositive)
    let tolerance = 1e-5 * (data.upperBound - data.lowerBound)
    let sticky = self == .log ? sticky.filter { $0 > 0 } : sticky
    let (first, last) = (forward(data.lowerBound), forward(data.upperBound))
    let distance = ((last - first) * margin).isFinite ? (last - first) * margin : 0
    var lower = inverse(first - distance)
    var upper = inverse(last + distance)
    if let below = sticky.filter({ $0 < data.lowerBound + tolerance }).max() {
      lower = max(lower, below)
    }
    if let above = sticky.filter({ $0 > data.upperBound - tolerance }).min() {
      upper = min(upper, above)
    }
    // The margins of the largest numbers are no numbers.
    guard lower < upper, upper.isFinite else { return data }
    return self == .log
      ? spread(lower...upper, smallestPositive)
      : nonsingular(lower...upper, expander: 0.001, tiny: 1e-15)
  }

  /// An interval that can be the limits of an axis: the `nonsingular` of Matplotlib's locators.
  ///
  /// - Parameters:
  ///   - interval: The interval; `nil` for none.
  ///   - smallestPositive: What takes the place of a lower end that a logarithmic axis cannot have.
  /// - Returns: The interval itself, or another one.
  func spread(
    _ interval: ClosedRange<Double>?, _ smallestPositive: Double?
  ) -> ClosedRange<Double> {
    guard self == .log else {
      return nonsingular(interval ?? 0...1, expander: 0.05, tiny: 1e-15)
    }
    guard let interval, interval.upperBound > 0 else { return 1...10 }
    var (lower, upper) = (interval.lowerBound, interval.upperBound)
    if lower <= 0 { lower = min(smallestPositive ?? upper, upper) }
    if lower == upper { (lower, upper) = (decadeBelow(lower), decadeAbove(upper)) }
    return lower...upper
  }

  /// The largest power of ten below a value above 0.
  private func decadeBelow(_ value: Double) -> Double {
    let exponent = (NumPyFunctions.log(value) / NumPyFunctions.log(10)).rounded(.down)
    let decade = NumPyFunctions.pow(10, exponent)
    return decade == value ? decade / 10 : decade
  }

  /// The smallest power of ten above a value above 0.
  private func decadeAbove(_ value: Double) -> Double {
    let exponent = (NumPyFunctions.log(value) / NumPyFunctions.log(10)).rounded(.up)
    let decade = NumPyFunctions.pow(10, exponent)
    return decade == value ? decade * 10 : decade
  }
}
