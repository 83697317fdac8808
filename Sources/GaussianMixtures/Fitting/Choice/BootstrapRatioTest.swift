import GMMSupport

/// The bootstrap test of a number of components against one more.
///
/// For mixtures twice the rise of the log-likelihood has no χ² distribution, not even with many points. Its
/// distribution under the smaller number is found from samples of the mixture fitted with that number, each
/// of which is fitted with both.
///
/// Sources: G. J. McLachlan, "On bootstrapping the likelihood ratio test statistic for the number of
/// components in a normal mixture", Applied Statistics 36, 1987, https://doi.org/10.2307/2347790; for the
/// p-value A. C. Davison, D. V. Hinkley, "Bootstrap Methods and their Application", Cambridge 1997,
/// equation (4.11).
public struct BootstrapRatioTest: Sendable {
  /// The fit with the smaller number of components, which the samples are drawn from.
  public let smaller: MixtureFit
  /// The fit with one component more.
  public let larger: MixtureFit
  /// The statistics of the samples that are used, in the order drawn. One below 0 tells that of more
  /// components no mixture as likely as that of fewer was found, but for such as a few points have made.
  public let replicates: [Double]
  /// How many samples are left out because a fit of either number lies at the floor of covariances, or
  /// lost a component.
  public let leftOutCount: Int

  /// 2(l₊ − l), with the log-likelihoods of both fits.
  public var statistic: Double { 2 * (larger.logLikelihood - smaller.logLikelihood) }

  /// The probability of a statistic at least as large if the smaller number is true: one and the number of
  /// samples with such a one, over one and the number of samples.
  public var pValue: Double {
    let statistic = statistic
    return Double(1 + replicates.count { $0 >= statistic }) / Double(1 + replicates.count)
  }
}

extension MixtureFitter {
  /// Tests a number of components against one more.
  ///
  /// Where the likelihood is bounded, with one covariance for all, a prior or a bound on ratios, its
  /// greatest values are compared. Elsewhere samples always have points that lie close to each other by
  /// chance, and the points are fitted as for a choice between both numbers
  /// (``select(componentCounts:by:settings:concurrently:)``): what a few points have made stands behind other
  /// maxima. Sample b is drawn as replicate b of a parametric bootstrap, and fitted in the same way, with
  /// as many starts. The more starts, the higher maxima are found, in points and samples alike: with fewer
  /// starts for the samples, their statistics and the p-value would be too small.
  ///
  /// - Parameters:
  ///   - componentCount: The smaller number of components.
  ///   - replicates: How many samples are drawn, at least 0. The least p-value is one over one more.
  ///   - seed: The seed of the samples, any 64 bits.
  ///   - settings: How to fit both the points and the samples; its seed is that of the starts for all of
  ///     them.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`. The result does not depend on it.
  /// - Returns: The fits, and the statistics of the samples.
  /// - Precondition: The points have no weights, no intervals of their own, and no known components.
  /// - Throws: ``FitError`` as ``fit(componentCount:settings:concurrently:)`` does, for one component
  ///   more.
  /// - Complexity: O(*n* · *k* · *d*²) per sample, start and step, where *n* is the number of points and
  ///   *k* that of components.
  public func bootstrapRatioTest(
    componentCount: Int, replicates: Int = 99, seed: UInt64 = 0,
    settings: FitSettings = FitSettings(), concurrently: ConcurrentLoop = serially
  ) throws(FitError) -> BootstrapRatioTest {
    precondition(replicates >= 0, "\(replicates) replicates")
    precondition(points.countOnce, "samples are of points that count once")
    precondition(points.known == nil, "samples have no known components")
    let (smaller, larger) = try neighbors(componentCount, settings, concurrently)
    var sampleSettings = settings
    sampleSettings.recordedIterations = []
    let samples = RatioSamples(
      draws: BootstrapDraws(
        kind: .parametric, points: points, mixture: smaller.mixture, seed: seed),
      componentCount: componentCount, settings: sampleSettings)
    let statistics = samples.statistics(replicates, concurrently)
    return BootstrapRatioTest(
      smaller: smaller, larger: larger, replicates: statistics.compactMap { $0 },
      leftOutCount: statistics.count { $0 == nil })
  }

  /// The fits of a number of components and of one more.
  fileprivate func neighbors(
    _ componentCount: Int, _ settings: FitSettings, _ concurrently: ConcurrentLoop
  ) throws(FitError) -> (smaller: MixtureFit, larger: MixtureFit) {
    if settings.isBounded {
      let smaller = try fit(
        componentCount: componentCount, settings: settings, concurrently: concurrently)
      let larger = try fit(
        componentCount: componentCount + 1, settings: settings, concurrently: concurrently)
      return (smaller, larger)
    }
    let selection = try select(
      componentCounts: componentCount...(componentCount + 1), by: .bic, settings: settings,
      concurrently: concurrently)
    guard let first = selection.candidates.first, let last = selection.candidates.last,
      last.componentCount == componentCount + 1
    else { throw .tooFewDistinctPoints(count: componentCount, needed: componentCount + 1) }
    return (first.fit, last.fit)
  }
}

/// Samples of a mixture, each fitted with its number of components and with one more.
private struct RatioSamples: Sendable {
  let draws: BootstrapDraws
  let componentCount: Int
  let settings: FitSettings

  /// The statistics of samples, `nil` of one that is left out.
  func statistics(_ count: Int, _ concurrently: ConcurrentLoop) -> [Double?] {
    var statistics = [Double?](repeating: nil, count: count)
    statistics.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work writes a place of its own.
      nonisolated(unsafe) let buffer = buffer
      concurrently(count) { buffer[$0] = statistic($0) }
    }
    return statistics
  }

  private func statistic(_ replicate: Int) -> Double? {
    // A rounded sample may have too few different values.
    guard
      var fitter = try? MixtureFitter(
        points: draws.rows(ofReplicate: replicate), dimension: draws.points.dimension,
        roundedTo: draws.points.intervals?.roundedHalfWidth.map { 2 * $0 })
    else { return nil }
    fitter.meter = draws.points.meter
    guard let fits = try? fitter.neighbors(componentCount, settings, serially),
      fits.smaller.standing.isProper, fits.larger.standing.isProper
    else { return nil }
    return 2 * (fits.larger.logLikelihood - fits.smaller.logLikelihood)
  }
}

extension FitSettings {
  /// Whether the likelihood of any number of components has a greatest value.
  fileprivate var isBounded: Bool { covarianceType == .tied || hasPrior || minimumRatio != nil }
}
