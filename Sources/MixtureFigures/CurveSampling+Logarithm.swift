extension CurveSampling {
  /// The upper end of a curve over its lower one, where nothing tells this.
  private static let spanAboveZero = 1000.0

  /// The interval that curves cover on a logarithmic axis where the experiment names none.
  ///
  /// - Parameters:
  ///   - interval: The interval of a linear axis.
  ///   - mixture: The mixture.
  ///   - smallest: The smallest point above 0; `nil` without one.
  /// - Returns: The interval where that begins above 0, else from half the smallest point on; without points
  ///   from the lowest mean − 4 standard deviations above 0, or from a thousandth of the upper end; `nil`
  ///   where nothing lies above 0.
  static func positivePart(
    of interval: ClosedRange<Double>, _ mixture: GaussianMixture, smallest: Double?
  ) -> ClosedRange<Double>? {
    guard interval.upperBound > 0 else { return nil }
    guard interval.lowerBound <= 0 else { return interval }
    let ends = mixture.components.map { $0.mean - 4 * $0.standardDeviation }.filter { $0 > 0 }
    let lower = smallest.map { $0 / 2 } ?? ends.min() ?? interval.upperBound / spanAboveZero
    return lower < interval.upperBound
      ? lower...interval.upperBound : lower / 10...interval.upperBound
  }
}
