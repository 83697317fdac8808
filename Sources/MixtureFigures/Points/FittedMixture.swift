/// The mixture of an experiment that is fitted to its data.
package struct FittedMixture: Sendable {
  /// The fits of all numbers of components that were tried.
  package let selection: ModelSelection
  /// Whether the groups of some points were given.
  private let hasKnownGroups: Bool

  /// The fit that the criterion chose.
  package var fit: MixtureFit { selection.best.fit }

  /// Fits a mixture.
  ///
  /// - Parameters:
  ///   - request: How.
  ///   - points: The points.
  ///   - experiment: The experiment, whose figure may show steps of the fit.
  ///   - file: How problems call the data.
  ///   - workers: How many threads work; the result does not depend on it.
  ///   - budget: What the figure may cost.
  /// - Throws: `ExperimentProblem` if there is nothing to fit.
  init(
    _ request: FitRequest, to points: FittedPoints, of experiment: Experiment, file: String,
    workers: Int, budget: Budget
  ) throws(ExperimentProblem) {
    hasKnownGroups = points.known != nil
    var settings = request.settings
    settings.recordedIterations = Set(experiment.figure.panels.compactMap(\.iteration))
    if experiment.figure.animation != nil || experiment.figure.panels.contains(where: \.showsPath) {
      settings.recordedIterations.formUnion(
        PathMark.iterations(upTo: settings.maximumIterations))
    }
    let concurrently: ConcurrentLoop = { count, body in
      OrderedWork.run(count: count, workers: workers, body)
    }
    do throws(FitError) {
      var fitter = try points.fitter()
      fitter.meter = budget.fitMeter
      selection =
        if let start = request.start {
          ModelSelection(
            try fitter.fit(startingFrom: start, settings: settings, concurrently: concurrently),
            criterion: request.criterion)
        } else {
          try fitter.select(
            componentCounts: request.componentCounts, by: request.criterion, settings: settings,
            concurrently: concurrently)
        }
    } catch {
      throw ExperimentProblem(error, of: points, file: file)
    }
    if budget.fitMeter?.isExceeded == true { throw ExperimentProblem(fitBeyond: budget.limits) }
  }
}

extension FittedMixture {
  /// What should be known about the fit, in words.
  var warnings: [String] {
    var texts = fit.warnings.map {
      $0.text(
        ofTied: fit.covarianceType == .tied, areBins: fit.interval == nil,
        hasKnownGroups: hasKnownGroups)
    }
    let saysStep = fit.warnings.contains { if case .roundedValues = $0 { true } else { false } }
    if let step = fit.valueStep, !saysStep,
      let candidate = selection.candidates.first(where: { $0.fit.runs[$0.fit.bestRun].isAtFloor })
    {
      texts.append(
        "the values differ by multiples of \(numberText(step)), and the fit of "
          + "\(counted(candidate.componentCount, "component")) lies at the floor of covariances: "
          + MixtureFit.Warning.roundedAdvice(step, hasKnownGroups: hasKnownGroups))
    }
    return texts
  }

  /// The mixture after so many iterations of the fit; of more than there were the fitted one.
  func mixture(after iteration: Int) -> MultivariateGaussianMixture {
    fit.steps.first { $0.iteration == iteration }?.mixture ?? fit.mixture
  }
}

extension ExperimentProblem {
  /// Says why no mixture can be fitted to points.
  init(_ error: FitError, of fitted: FittedPoints, file: String) {
    let (points, dimension) = (fitted.values, fitted.dimension)
    switch error {
    case .tooFewDistinctPoints(let count, let needed) where fitted.bins != nil:
      self.init(
        "\(counted(count, "bin")) of \(file) \(count == 1 ? "has" : "have") points; "
          + (needed == 2
            ? "a fit needs at least 2" : "\(needed) components need at least \(needed)"),
        at: ["mixture", "fit", "components"])
    case .tooFewDistinctPoints(let count, let needed):
      self.init(
        "\(file) has \(count) distinct \(count == 1 ? "point" : "points"); "
          + (needed == 2
            ? "a fit needs at least 2" : "\(needed) components need at least \(needed)"),
        at: ["mixture", "fit", "components"])
    case .constantColumn(let column, let value):
      let values = stride(from: column, to: points.count, by: dimension).lazy.map { points[$0] }
      self.init(
        Self.messageAboutNarrowColumn(column + 1, values.min() ?? value, values.max() ?? value),
        at: ["data", "columns"])
    case .invalidValue(let row, let column, let value):
      self.init(
        "point \(row + 1), coordinate \(column + 1): \(value) is too large", file: file)
    case .invalidWeight(let row, let weight):
      self.init(
        "point \(row + 1) has the weight \(numberText(weight)); weights are from 0 to 1e15",
        file: file)
    case .tooSmallWeights(let sum):
      self.init(
        fitted.bins == nil
          ? "the weights sum to \(numberText(sum)), which is taken for the number of points; a fit needs at "
            + "least 2. Weights that are shares are to be multiplied by the number of points"
          : "the counts sum to \(numberText(sum)); a fit needs at least 2 points",
        at: ["data", fitted.bins == nil ? "weights" : "counts"])
    case .invalidInterval(let row, let lower, let upper):
      self.init(
        "interval \(row + 1), from \(numberText(lower)) to \(numberText(upper)), is none",
        file: file)
    case .invalidComponentCount(let count, let limit):
      self.init(
        "\(count) components; 1 to \(limit) can be fitted", at: ["mixture", "fit", "components"])
    case .offStep(let row, let value, let step):
      self.init(offStep: value, number: row + 1, step: step)
    case .roundedDimension(let found):
      self.init(
        "rounded values have one coordinate; these have \(found)", at: ["data", "rounded"])
    case .tooFewComponents(let count, let known):
      self.init(
        "\(counted(known, "known group")), and \(counted(count, "component")); each known group has a "
          + "component of its own: \"components\" from \(known) on would do",
        at: ["mixture", "fit", "components"])
    case .tooFewOtherPoints(let count, let needed):
      self.init(
        "\(counted(needed, "component")) beyond the known groups, and "
          + "\(counted(count, "distinct point")) whose group is not known; each needs at least one",
        at: ["mixture", "fit", "components"])
    case .roundedKnownPoints:
      self.init(
        "rounded values do not go with known groups; without \"rounded\" each value stands for itself",
        at: ["data", "rounded"])
    case .dimension(let found, let expected):
      self.init("\(found) coordinates instead of \(expected)", at: ["mixture"])
    }
  }

  /// What is said of a column whose values are one to within rounding.
  private static func messageAboutNarrowColumn(
    _ number: Int, _ least: Double, _ greatest: Double
  ) -> String {
    guard least < greatest else {
      return
        "column \(number) of the points is constant (\(numberText(least))); no component has a "
        + "width"
    }
    let differ =
      "the values of column \(number) of the points differ by \(numberText(greatest - least)) at most, "
    let size = max(least.magnitude, greatest.magnitude)
    // Numbers as small as these are refused for their squares alone.
    guard size > 1e-120 else {
      return differ
        + "and squares of such numbers vanish; multiplied by a power of ten they can be "
        + "fitted"
    }
    return differ + "which is lost in rounding beside numbers of "
      + "\(numberText(size, significantDigits: 6)); with a constant, such as \(numberText(least)), "
      + "subtracted from all they can be fitted"
  }
}

extension MixtureFit.Warning {
  /// How to have the likelihood of intervals, of which no group can be given.
  fileprivate static func roundedAdvice(_ step: Double, hasKnownGroups: Bool) -> String {
    (hasKnownGroups ? "without knownGroups, " : "")
      + "\"rounded\": \(numberText(step)) in data takes the likelihood of the intervals"
  }

  /// What may mislead about the fit, in words; components are counted from 1.
  ///
  /// - Parameters:
  ///   - isTied: Whether one covariance is that of all components.
  ///   - areBins: Whether intervals are bins, and not those of rounded values.
  ///   - hasKnownGroups: Whether the groups of some points were given.
  /// - Returns: One sentence without a full stop.
  fileprivate func text(ofTied isTied: Bool, areBins: Bool, hasKnownGroups: Bool) -> String {
    switch self {
    case .covarianceAtFloor where isTied:
      return
        "the covariance, one for all components, was raised to its floor: the likelihood has no "
        + "maximum there"
    case .covarianceAtFloor(let components):
      let list = components.map { "\($0 + 1)" }.joined(separator: ", ")
      let noun = components.count == 1 ? "component" : "components"
      return "the covariance of \(noun) \(list) was raised to its floor: the likelihood has no "
        + "maximum there"
    case .dependentColumn(let column):
      return
        "column \(column + 1) of the points is a combination of those before it: the likelihood has "
        + "no maximum"
    case .fewPoints(let component, let expectedPoints, let needed):
      return
        "component \(component + 1) expects \(shortText(expectedPoints)) different points; a covariance of "
        + "its own needs \(needed) or more"
    case .narrow(let component, let expectedPoints, let deviationShare):
      return "component \(component + 1), of \(shortText(expectedPoints)) points, is "
        + "\(shortText(1 / deviationShare)) times as narrow as the rest: a few points that "
        + "happen to lie close together, or values that repeat, make such components"
    case .roundedValues(let step, let component, let deviation):
      return
        "the values differ by multiples of \(numberText(step)), and component \(component + 1) is "
        + "\(shortText(deviation)) \(shortText(deviation) == "1" ? "step" : "steps") wide: "
        + Self.roundedAdvice(step, hasKnownGroups: hasKnownGroups)
    case .withinInterval(let component):
      return
        "component \(component + 1) lies within one \(areBins ? "bin" : "interval of rounded values"), or two "
        + "next to each other: its deviation is not determined"
    case .foundOnce(let starts):
      return
        "1 of \(groupedText(starts)) starts found this maximum; more starts may find a better one"
    case .notConverged(let iterations, let lastChange):
      return "not converged after \(counted(iterations, "iteration")); the last changed the "
        + "log-likelihood by \(numberText(lastChange))"
    case .degenerate(.vanishingWeight(let component, let expectedPoints)):
      return "component \(component + 1) vanished: it expected \(numberText(expectedPoints)) points"
    case .degenerate(.singularCovariance(let component, let smallestEigenvalue)):
      return
        "the covariance of component \(component + 1) became singular: its smallest eigenvalue "
        + "was \(numberText(smallestEigenvalue))"
    }
  }
}

/// A number to two significant digits, or to the unit above 100.
private func shortText(_ value: Double) -> String {
  guard value.isFinite, value.magnitude < 1e15, value >= 1e-6 else { return numberText(value) }
  var unit = 1.0
  while value < 10 * unit { unit /= 10 }
  return numberText((value / unit).rounded() * unit)
}
