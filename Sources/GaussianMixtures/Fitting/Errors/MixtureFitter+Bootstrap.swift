import GMMSupport

extension MixtureFitter {
  /// Fits bootstrap replicates of the points, to see how well the parameters of a fit are known.
  ///
  /// Each replicate is fitted from the fitted mixture as its only start, which is likely to lead to the
  /// maximum that stands for it, and its components are matched to those of the mixture. The floor of
  /// covariances and the prior are those of the points. Replicates that end at the floor, or lose a
  /// component, are left out and counted.
  ///
  /// - Parameters:
  ///   - kind: Which points the replicates have.
  ///   - mixture: The fitted mixture, ``MixtureFit/mixture``.
  ///   - replicates: How many replicates are drawn, at least 0.
  ///   - seed: The seed of the draws, any 64 bits.
  ///   - settings: How the mixture was fitted; the number of starts and their seed have no effect.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`. The result does not depend on it.
  /// - Returns: The mixtures of the replicates.
  /// - Throws: ``UncertaintyError``: `.dimension`, `.weightedPoints`, `.knownComponents`, or `.tooFewReplicates` if fewer than two are not left
  ///   out.
  /// - Complexity: O(*n* · *k* · *d*²) per replicate and step, where *n* is the number of points and *k*
  ///   that of components.
  public func bootstrap(
    _ kind: BootstrapKind, of mixture: MultivariateGaussianMixture, replicates: Int = 1_000,
    seed: UInt64 = 0, settings: FitSettings = FitSettings(),
    concurrently: ConcurrentLoop = serially
  ) throws(UncertaintyError) -> MixtureBootstrap {
    settings.check()
    precondition(replicates >= 0, "\(replicates) replicates")
    guard mixture.dimension == dimension else {
      throw .dimension(mixture.dimension, expected: dimension)
    }
    guard points.countOnce else { throw .weightedPoints }
    guard points.known == nil else { throw .knownComponents }
    let (units, points) = FitUnits.standardise(points, for: settings.covarianceType)
    let fits = BootstrapFits(mixture, kind, points, units, seed: seed, settings)
    let runs = fits.runs(replicates, concurrently)
    var used: [MultivariateGaussianMixture] = []
    var (atFloor, degenerate, unconverged) = (0, 0, 0)
    for run in runs {
      switch run.stop {
      case .converged, .iterationLimit:
        guard run.raised.isEmpty else {
          atFloor += 1
          continue
        }
        if run.stop == .iterationLimit { unconverged += 1 }
        let order = fits.start.matches(in: run.parameters)
        used.append(units.mixture(run.parameters, order: order))
      case .degenerate: degenerate += 1
      // The work was limited; nobody will see the result.
      case .setAside, nil: continue
      }
    }
    guard used.count >= 2 else {
      throw .tooFewReplicates(used: used.count, drawn: replicates)
    }
    return MixtureBootstrap(
      kind: kind, mixture: mixture,
      parameters: FittedParameter.all(
        settings.covarianceType, componentCount: mixture.components.count, dimension: dimension),
      replicates: used, atFloorCount: atFloor, degenerateCount: degenerate,
      unconvergedCount: unconverged)
  }
}

/// The fits of bootstrap replicates, in the units of the fit to the points.
private struct BootstrapFits: Sendable {
  let start: MixtureParameters
  private let draws: BootstrapDraws
  private let settings: FitSettings
  private let maximization: Maximization

  init(
    _ mixture: MultivariateGaussianMixture, _ kind: BootstrapKind, _ points: PointColumns,
    _ units: FitUnits, seed: UInt64, _ settings: FitSettings
  ) {
    var settings = settings
    settings.recordedIterations = []
    self.settings = settings
    maximization = FittingSearch(points: points, units: units, settings: settings)
      .maximization(componentCount: mixture.components.count)
    let parameters = units.parameters(of: mixture)
    start = maximization.constrained(parameters, to: parameters.covariances)
    draws = BootstrapDraws(
      kind: kind, points: points, mixture: MultivariateGaussianMixture(parameters), seed: seed)
  }

  /// The runs of replicates to their ends.
  func runs(_ count: Int, _ concurrently: ConcurrentLoop) -> [FittingRun] {
    var runs = [FittingRun](repeating: FittingRun(parameters: start), count: count)
    runs.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work changes an element of its own.
      nonisolated(unsafe) let buffer = buffer
      concurrently(count) { replicate in
        buffer[replicate].advance(
          to: .max, over: draws.points(ofReplicate: replicate), settings: settings,
          maximization: maximization, concurrently: serially)
      }
    }
    return runs
  }
}

extension MultivariateGaussianMixture {
  /// The mixture in the units of its parameters.
  fileprivate init(_ parameters: MixtureParameters) {
    self.init(
      validComponents: parameters.weights.indices.map { component in
        Component(
          weight: parameters.weights[component], mean: parameters.mean(component),
          covariance: parameters.covariances[component])
      },
      factors: parameters.factors)
  }
}
