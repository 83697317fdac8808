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
    logProbability(of: PointInterval(middle: middle, halfWidth: width / 2))
  }

  /// The natural logarithm of the probability of an interval, valid where the probability underflows.
  ///
  /// - Parameters:
  ///   - lower: Its lower end, in data units; −∞ for none.
  ///   - upper: Its upper end, above the lower one, in data units; ∞ for none. One of them is finite.
  /// - Returns: log P(lower < X < upper), with an absolute error of about 10⁻¹⁴ beside that of a
  ///   logarithm of its size.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func logProbability(from lower: Double, to upper: Double) -> Double {
    precondition(
      lower < upper && (lower.isFinite || upper.isFinite),
      "no interval is from \(lower) to \(upper)")
    return logProbability(of: PointInterval(from: lower, to: upper))
  }

  private func logProbability(of interval: PointInterval) -> Double {
    let terms = components.lazy.filter { $0.weight > 0 }.map { component in
      ElementaryFunctions.log(component.weight)
        + NormalInterval(
          interval, mean: component.mean, deviation: component.standardDeviation
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
    for (interval, count) in zip(intervals.intervals, intervals.counts) {
      sum.add(count * logProbability(of: interval))
    }
    return sum.value
  }

  /// The log-likelihood of the mixture for independent points that are counted in bins.
  ///
  /// - Parameters:
  ///   - counts: How many points each bin has, at least 0. Bins without points add nothing.
  ///   - edges: The edges of the bins in ascending order, one more than counts, in data units. The first
  ///     may be −∞ and the last ∞.
  /// - Returns: The sum of the logarithms of the probabilities of the bins, each times its count; at
  ///   most 0.
  /// - Complexity: O(*m* · *k*), where *m* is the number of bins and *k* that of components.
  public func logLikelihood(ofCounts counts: [Double], edges: [Double]) -> Double {
    precondition(
      edges.count == counts.count + 1, "\(edges.count) edges of \(counts.count) bins")
    var sum = CompensatedSum()
    for (bin, count) in counts.enumerated() where count > 0 {
      sum.add(count * logProbability(from: edges[bin], to: edges[bin + 1]))
    }
    return sum.value
  }
}
