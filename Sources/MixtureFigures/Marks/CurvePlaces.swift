/// The places at which the curves of an experiment are evaluated.
struct CurvePlaces {
  private let mixture: GaussianMixture
  private let interval: ClosedRange<Double>
  private let visible: ClosedRange<Double>?
  private let pixels: Int
  private let panel: Int
  private let experiment: Experiment
  /// The values of all curves so far, those of other panels included.
  private(set) var valueCount: Int

  /// Finds what the curves of a panel have in common.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, in one of its variants.
  ///   - panel: The index of the panel.
  ///   - counted: The points and the mixture.
  ///   - valueCount: The values of the curves of the panels before.
  init(
    _ experiment: Experiment, panel: Int, _ counted: CountedPoints, valueCount: Int
  ) {
    self.valueCount = valueCount
    let axis = experiment.figure.panels[panel].x
    mixture = counted.points.mixture(after: experiment.figure.panels[panel].iteration)
      .marginal(axis.variable)
    interval = CurveSampling.interval(of: mixture, data: counted.variables[axis.variable].extent)
    visible = axis.limits
    let margins = experiment.figure.margins
    pixels = Int(
      Double(experiment.figure.pixelWidth) * (margins.right - margins.left)
        / Double(experiment.figure.grid.columns))
    self.panel = panel
    self.experiment = experiment
  }

  /// The places of one curve.
  ///
  /// - Parameters:
  ///   - grid: The settings of the curve.
  ///   - layer: The index of its layer.
  /// - Returns: The places in data units, increasing.
  /// - Throws: `ExperimentProblem` if an end that the experiment leaves open makes the
  ///   curve empty or too fine, or if the curves so far are too much work together.
  mutating func places(_ grid: CurveGrid, layer: Int) throws(ExperimentProblem) -> [Double] {
    let places = try placesOfOne(grid, layer)
    valueCount += places.count * mixture.components.count
    guard valueCount <= Limits.curveValues else {
      throw ExperimentProblem(
        "the curves need more than \(groupedText(Limits.curveValues)) values of component "
          + "densities; draw fewer curves, or give a wider \"step\"",
        at: experiment.layerPath(panel, layer))
    }
    return places
  }

  private func placesOfOne(_ grid: CurveGrid, _ layer: Int) throws(ExperimentProblem) -> [Double] {
    let from = grid.from ?? interval.lowerBound
    let to = grid.to ?? interval.upperBound
    guard from < to else {
      throw ExperimentProblem(
        "the curve would run from \(numberText(from)) to \(numberText(to)); give both \"from\" and "
          + "\"to\"", at: experiment.layerPath(panel, layer, grid.from == nil ? "to" : "from"))
    }
    guard let step = grid.step else {
      return CurveSampling.automatic(
        for: mixture, over: from...to, visible: visible, pixels: pixels)
    }
    guard (to - from) / step <= Double(Limits.curvePoints) else {
      throw ExperimentProblem(
        "a step of \(numberText(step)) from \(numberText(from)) to \(numberText(to)) would give more "
          + "than \(groupedText(Limits.curvePoints)) points",
        at: experiment.layerPath(panel, layer, "step"))
    }
    return CurveSampling.stepped(from: from, to: to, step: step)
  }
}
