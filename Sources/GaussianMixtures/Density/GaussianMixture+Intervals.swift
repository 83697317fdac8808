import ElementaryFunctions

extension GaussianMixture {
  /// The natural logarithm of the probability of an interval, valid where the probability underflows.
  ///
  /// - Parameters:
  ///   - middle: The middle of the interval, finite, in data units.
  ///   - width: Its width, above 0, in data units.
  /// - Returns: log P(|X − middle| < width / 2), with an absolute error of about 10⁻¹⁴ beside that of a
  ///   logarithm of its size.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func logProbability(ofIntervalAbout middle: Double, width: Double) -> Double {
    let terms = components.lazy.filter { $0.weight > 0 }.map { component in
      ElementaryFunctions.log(component.weight)
        + NormalInterval(
          middle: component.standardisedDistance(to: middle),
          halfWidth: width / 2 / component.standardDeviation
        ).logProbability
    }
    let logarithms = Array(terms)
    let greatest = logarithms.max() ?? -.infinity
    guard greatest > -.infinity else { return greatest }
    let sum = logarithms.reduce(0) { $0 + ElementaryFunctions.exp($1 - greatest) }
    return greatest + ElementaryFunctions.log(sum)
  }

  /// The log-likelihood of the mixture for independent points that were rounded to multiples of a step:
  /// each stands for the interval of this width about it.
  ///
  /// - Parameters:
  ///   - values: The points, finite, in data units.
  ///   - step: The step, above 0, in data units.
  /// - Returns: The sum of the logarithms of the probabilities of the intervals, at most 0.
  /// - Complexity: O(*n* log *n* + *m* · *k*), where *n* is the number of points, *m* that of different
  ///   ones and *k* that of components.
  public func logLikelihood(of values: [Double], roundedTo step: Double) -> Double {
    let intervals = IntervalPoints(values, halfWidth: step / 2)
    var sum = CompensatedSum()
    for (value, count) in zip(intervals.values, intervals.counts) {
      sum.add(count * logProbability(ofIntervalAbout: value, width: step))
    }
    return sum.value
  }
}
