extension MixtureFit {
  /// The report of finished runs.
  ///
  /// - Parameters:
  ///   - runs: The runs, all of which have stopped.
  ///   - best: The index of the best.
  ///   - points: The points.
  ///   - settings: The settings of the fit.
  init(_ runs: [FittingRun], best: Int, points: PointColumns, settings: FitSettings) {
    let run = runs[best]
    let order = run.parameters.order
    self.init(
      mixture: run.parameters.mixture(ordered: order),
      covarianceType: settings.covarianceType, pointCount: points.count,
      logLikelihood: run.logLikelihood, entropy: run.entropy,
      runs: runs.map {
        Run(
          trace: $0.trace, pointCount: $0.pointCount,
          stop: $0.stop?.reordered(order) ?? .setAside, isAtFloor: !$0.raised.isEmpty)
      },
      bestRun: best,
      steps: run.recorded.map {
        Step(
          iteration: $0.iteration, mixture: $0.parameters.mixture(ordered: order),
          logLikelihood: run.trace[$0.iteration])
      },
      warnings: run.warnings(order))
  }
}

extension FittingRun {
  /// −Σ rᵢₖ log rᵢₖ.
  ///
  /// As log rᵢₖ is the logarithm of the weighted density of a component less that of the whole
  /// density, the sum follows from the log-likelihood and the sums of the expectation step.
  fileprivate var entropy: Double {
    guard let sums else { return .nan }
    var complete = CompensatedSum()
    for component in parameters.weights.indices {
      let factor = parameters.factors[component]
      complete.add(sums.count(component) * factor.logPeak(weight: parameters.weights[component]))
      complete.add(-0.5 * factor.traceOfQuotient { sums.square(component, $0, $1) })
    }
    return Swift.max(sums.logLikelihood - complete.value, 0)
  }

  fileprivate func warnings(_ order: [Int]) -> [MixtureFit.Warning] {
    var warnings: [MixtureFit.Warning] = []
    if !raised.isEmpty {
      // The one covariance of the type `tied` counts for all components.
      warnings.append(
        .covarianceAtFloor(components: raised.compactMap { order.firstIndex(of: $0) }.sorted()))
    }
    switch stop?.reordered(order) {
    case .iterationLimit:
      let change = iterations > 0 ? trace[iterations] - trace[iterations - 1] : .nan
      warnings.append(.notConverged(iterations: iterations, lastChange: change))
    case .degenerate(let degeneracy):
      warnings.append(.degenerate(degeneracy))
    case .converged, .setAside, nil:
      break
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
