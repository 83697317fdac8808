extension MixtureFit {
  /// Log-likelihoods that differ by no more are one end.
  package static let sameEnd = 1e-3

  /// The report of finished runs.
  ///
  /// - Parameters:
  ///   - runs: The runs, all of which have stopped.
  ///   - joined: Per run, another one that it was on the way to.
  ///   - best: The index of the best.
  ///   - units: The units of the runs.
  ///   - points: The points in these units.
  ///   - settings: The settings of the fit.
  init(
    _ runs: [FittingRun], joined: [Int?], best: Int, units: FitUnits, points: PointColumns,
    settings: FitSettings
  ) {
    let run = runs[best]
    let byMeans = units.order(run.parameters)
    let order = points.known?.placed(byMeans) ?? byMeans
    func logLikelihood(_ value: Double, _ count: Double) -> Double {
      // Of intervals it is the logarithm of probabilities, which have no units.
      points.intervals == nil ? value - count * units.logDeterminant : value
    }
    let ends = runs.indices.map { index -> Int? in
      var end = index
      while runs[end].stop != .converged, let other = joined[end] { end = other }
      return runs[end].stop == .setAside ? nil : end
    }
    var generator = Xoshiro256PlusPlus(seed: settings.seed, block: .max)
    let supports = ComponentSupport.all(
      of: run.parameters, settings.covarianceType,
      counts: run.parameters.weights.map { $0 * points.totalWeight },
      StartPoints(
        points.count > HierarchicalStarts.pointLimit
          ? points.part(
            size: HierarchicalStarts.pointLimit, withFarthest: StartPlan.farthestCount,
            using: &generator) : points),
      areBounded: points.intervals != nil || settings.hasPrior || settings.minimumRatio != nil)
    let standing = run.standing(order, supports, settings.covarianceType, units)
    var warnings = units.dependentColumns.map(MixtureFit.Warning.dependentColumn)
    warnings += run.warnings(order, standing, supports)
    warnings += run.roundingWarnings(order, units, points)
    let uncertainties = run.uncertainties(points)
    let foundBy = ends.count {
      $0.map { (runs[$0].logLikelihood - run.logLikelihood).magnitude <= Self.sameEnd } ?? false
    }
    self.init(
      mixture: units.mixture(run.parameters, order: order),
      covarianceType: settings.covarianceType, hasPrior: settings.hasPrior,
      pointCount: points.count, totalWeight: points.totalWeight,
      logLikelihood: logLikelihood(run.logLikelihood, points.totalWeight),
      entropy: uncertainties.entropy,
      classificationUncertainty: uncertainties.classification,
      runs: zip(runs, ends).map { run, end in
        Run(
          trace: run.trace.map { logLikelihood($0, run.totalWeight) }, pointCount: run.pointCount,
          totalWeight: run.totalWeight, stop: run.stop?.reordered(order) ?? .setAside,
          isAtFloor: !run.raised.isEmpty,
          end: end)
      },
      bestRun: best, foundBy: foundBy, standing: standing,
      steps: run.recorded.map {
        Step(
          iteration: $0.iteration, mixture: units.mixture($0.parameters, order: order),
          logLikelihood: logLikelihood(run.trace[$0.iteration], points.totalWeight))
      },
      warnings: warnings
        + (foundBy == 1 && runs.count > 1 && standing.isProper
          ? [.foundOnce(starts: runs.count)] : []),
      valueStep: units.valueStep, interval: units.interval)
  }
}

extension FittingRun {
  /// −Σ wᵢ rᵢₖ log rᵢₖ and −Σ wᵢ log maxₖ rᵢₖ.
  fileprivate func uncertainties(
    _ points: PointColumns
  ) -> (entropy: Double, classification: Double) {
    guard let intervals = points.intervals else {
      return (entropy, ExpectationSums.classificationUncertainty(of: points, parameters))
    }
    let layout = ExpectationSums.Layout(
      componentCount: parameters.componentCount, dimension: 1, isDiagonal: false)
    return IntervalExpectation(parameters, intervals, layout: layout).uncertainties()
  }

  /// −Σ rᵢₖ log rᵢₖ of points.
  ///
  /// As log rᵢₖ is the logarithm of the weighted density of a component less that of the whole
  /// density, the sum follows from the log-likelihood and the sums of the expectation step.
  private var entropy: Double {
    guard let sums else { return .nan }
    var complete = CompensatedSum()
    for component in parameters.weights.indices {
      let factor = parameters.factors[component]
      complete.add(sums.count(component) * factor.logPeak(weight: parameters.weights[component]))
      complete.add(-0.5 * factor.traceOfQuotient { sums.square(component, $0, $1) })
    }
    return Swift.max(sums.logLikelihood - complete.value, 0)
  }

  fileprivate func standing(
    _ order: [Int], _ supports: [ComponentSupport], _ type: CovarianceType,
    _ units: FitUnits
  ) -> MixtureFit.Standing {
    func places(_ components: [Int]) -> [Int] {
      components.compactMap { order.firstIndex(of: $0) }.sorted()
    }
    if case .degenerate(let degeneracy) = stop?.reordered(order) { return .degenerate(degeneracy) }
    if !raised.isEmpty { return .atFloor(components: places(raised)) }
    let withinStep = componentsWithinStep(units)
    if !withinStep.isEmpty { return .withinStep(components: places(withinStep)) }
    let spurious = supports.filter(\.isSpurious).map(\.component)
    if !spurious.isEmpty { return .spurious(components: places(spurious)) }
    let parameterCount = type.parameterCount(
      componentCount: parameters.componentCount, dimension: parameters.dimension)
    // Two parameters for three points leave nothing to judge a fit by; of covariances without
    // correlations each coordinate of a point counts.
    let numbers = type.isDiagonal ? totalWeight * Double(parameters.dimension) : totalWeight
    return Double(3 * parameterCount) > 2 * numbers && parameters.componentCount > 1
      ? .overfitted(parameters: parameterCount) : .proper
  }

  fileprivate func warnings(
    _ order: [Int], _ standing: MixtureFit.Standing, _ supports: [ComponentSupport]
  ) -> [MixtureFit.Warning] {
    var warnings: [MixtureFit.Warning] = []
    switch standing {
    case .atFloor(let components): warnings.append(.covarianceAtFloor(components: components))
    case .degenerate(let degeneracy): warnings.append(.degenerate(degeneracy))
    case .proper, .spurious, .withinStep, .overfitted:
      for (place, component) in order.enumerated() {
        let support = supports[component]
        if support.isFew, !support.isShared {
          warnings.append(
            .fewPoints(
              component: place, expectedPoints: support.expectedPoints,
              needed: support.neededPoints))
        }
        if support.isNarrow {
          warnings.append(
            .narrow(
              component: place, expectedPoints: support.expectedPoints,
              deviationShare: support.deviationShare))
        }
      }
    }
    if stop == .iterationLimit {
      let change = iterations > 0 ? trace[iterations] - trace[iterations - 1] : .nan
      warnings.append(.notConverged(iterations: iterations, lastChange: change))
    }
    return warnings
  }
}

extension FitStop {
  /// The same for components in a given order.
  fileprivate func reordered(_ order: [Int]) -> FitStop {
    func place(_ component: Int) -> Int { order.firstIndex(of: component) ?? component }
    return switch self {
    case .degenerate(.vanishingWeight(let component, let expectedPoints)):
      .degenerate(
        .vanishingWeight(component: place(component), expectedPoints: expectedPoints))
    case .degenerate(.singularCovariance(let component, let eigenvalue)):
      .degenerate(
        .singularCovariance(component: place(component), smallestEigenvalue: eigenvalue))
    case .converged, .iterationLimit, .setAside: self
    }
  }
}
