extension [Double] {
  /// The quantile of ascending numbers by straight lines between them: type 7 of Hyndman and Fan, the
  /// default of R and of NumPy.
  ///
  /// Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician
  /// 50, 1996, https://doi.org/10.1080/00031305.1996.10473566.
  ///
  /// - Parameter probability: The share of numbers below, in [0, 1].
  /// - Returns: The quantile; of no numbers NaN.
  func quantileOfSorted(_ probability: Double) -> Double {
    guard count > 1 else { return first ?? .nan }
    let place = probability * Double(count - 1)
    let index = Swift.min(Int(clamping: place), count - 2)
    let share = place - Double(index)
    return self[index] + share * (self[index + 1] - self[index])
  }

  /// The percentile interval of numbers: between the quantiles that leave out half of the rest each.
  ///
  /// - Parameter level: The share of the numbers within, in (0, 1).
  /// - Returns: The ends.
  /// - Complexity: O(*n* log *n*).
  func percentileInterval(level: Double) -> (lower: Double, upper: Double) {
    let sorted = sorted()
    let tail = 0.5 * (1 - level)
    return (sorted.quantileOfSorted(tail), sorted.quantileOfSorted(1 - tail))
  }
}
