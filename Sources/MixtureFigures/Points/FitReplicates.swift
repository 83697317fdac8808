import ExperimentFile
import GaussianMixtures

/// What a layer needs of the replicates of a fit.
enum ReplicateNeeds: Hashable {
  case nothing
  /// The mixtures that are fitted to replicates of the points.
  case bootstrap
  /// The test of the number of components against one more.
  case ratioTest
}

/// What replicates tell of a fit, as far as layers show it: made once for all of them.
struct FitReplicates: Sendable {
  /// The mixtures that are fitted to replicates of the points; `nil` where no layer has a band of them.
  private(set) var bootstrap: MixtureBootstrap?
  /// The test of the number of components; `nil` where no layer shows it.
  private(set) var ratioTest: BootstrapRatioTest?

  /// Makes what layers show.
  ///
  /// - Parameters:
  ///   - points: The points, and the fit to them.
  ///   - experiment: The experiment, all of whose layers show these points.
  ///   - workers: How many threads fit replicates; the result does not depend on it.
  ///   - budget: What the fits may cost.
  /// - Throws: `ExperimentProblem` that blames the layer, or the fit where that costs too much.
  /// - Complexity: That of a fit from one start for each replicate of a bootstrap, and of two fits from all
  ///   starts for each replicate of a test.
  init(
    _ points: ExperimentPoints, of experiment: Experiment, workers: Int, budget: Budget
  ) throws(ExperimentProblem) {
    guard case .fit(let request) = experiment.mixture, let fitted = points.fitted else { return }
    if let path = experiment.path(toLayerThatNeeds: .bootstrap) {
      let made = Result {
        try points.bootstrap(
          of: fitted, request, as: request.replicates, workers: workers, budget: budget)
      }
      // Work that ended early has too few replicates.
      if budget.fitMeter?.isExceeded == true {
        throw ExperimentProblem(replicatesBeyond: budget.limits, at: path + ["band"])
      }
      do {
        bootstrap = try made.get()
      } catch {
        throw ExperimentProblem("no band: \(error)", at: path + ["band"])
      }
    }
    if let path = experiment.path(toLayerThatNeeds: .ratioTest) {
      ratioTest = try points.ratioTest(
        of: fitted, request, as: request.ratioTest ?? RatioTestRequest(), workers: workers,
        budget: budget, at: request.ratioTest == nil ? path + ["mark"] : RatioTestRequest.path)
    }
  }
}

extension Experiment {
  /// The way to the first layer that needs something of the replicates of a fit; `nil` without one.
  fileprivate func path(toLayerThatNeeds need: ReplicateNeeds) -> [JSONPathStep]? {
    for (panel, settings) in figure.panels.enumerated() {
      for (layer, settings) in settings.layers.enumerated()
      where settings.mark.replicateNeeds == need {
        return layerPath(panel, layer)
      }
    }
    return nil
  }
}

extension ExperimentPoints {
  /// The points as they were fitted, to be fitted once more.
  func fitter(_ budget: Budget) throws(FitError) -> MixtureFitter {
    var fitter = try fittedPoints.fitter()
    fitter.meter = budget.fitMeter
    return fitter
  }

  /// Fits replicates of the points.
  ///
  /// - Parameters:
  ///   - fitted: The fit to the points.
  ///   - request: How it was made.
  ///   - wanted: How replicates are made; they are no samples of the mixture where it asks for the information.
  ///   - workers: How many threads fit replicates; the result does not depend on it.
  ///   - budget: What the fits may cost.
  /// - Returns: The mixtures of the replicates.
  /// - Throws: `FitError` or `UncertaintyError`.
  func bootstrap(
    of fitted: FittedMixture, _ request: FitRequest, as wanted: StandardErrorRequest, workers: Int,
    budget: Budget
  ) throws -> MixtureBootstrap {
    try fitter(budget).bootstrap(
      wanted.method == .parametric ? .parametric : .nonparametric, of: fitted.fit.mixture,
      replicates: wanted.replicates, seed: request.settings.seed, settings: request.settings,
      concurrently: { OrderedWork.run(count: $0, workers: workers, $1) })
  }
}

extension ExperimentProblem {
  /// Replicates of a fit that are more work than is allowed.
  init(replicatesBeyond limits: ResourceLimits, at path: [JSONPathStep]) {
    self.init(
      "the fit and its replicates take more than \(workText(limits.most.steps)) of work, which are allowed "
        + "(--limit \(limits.rawValue)); fewer \"replicates\", \"starts\", \"components\" or points would take "
        + "less", at: path)
  }
}
