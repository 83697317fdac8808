/// What the layers of one panel have in common while their numbers are computed, one after the other.
struct PanelContext {
  let settings: PanelSettings
  let counted: CountedPoints
  /// The coordinate on the horizontal axis, and its distribution.
  let variable: Variable
  let mixture: GaussianMixture
  /// The plane of two coordinates; `nil` for a panel whose vertical axis has none.
  let knownPlane: PlaneContext?
  private(set) var warnings: [ExperimentProblem] = []

  private let experiment: Experiment
  private let panel: Int
  private var curves: CurvePlaces

  /// Begins with a panel, after others whose curves had so many values.
  ///
  /// - Throws: `ExperimentProblem` if the mixture has no density in the plane of the panel.
  init(
    _ experiment: Experiment, panel: Int, _ counted: CountedPoints, curveValueCount: Int
  ) throws(ExperimentProblem) {
    settings = experiment.figure.panels[panel]
    self.experiment = experiment
    self.panel = panel
    self.counted = counted
    variable = counted.variables[settings.x.variable]
    mixture = counted.points.mixture(after: settings.iteration).marginal(settings.x.variable)
    knownPlane = try PlaneContext(experiment, panel: panel, counted)
    curves = CurvePlaces(experiment, panel: panel, counted, valueCount: curveValueCount)
  }

  /// The values of all curves so far.
  var curveValueCount: Int { curves.valueCount }

  /// The bars of a layer; `nil` for a layer without.
  func bars(layer: Int) -> Bars? { counted.bars[panel][layer] }

  /// The plane of two coordinates.
  ///
  /// - Throws: `ExperimentProblem` if the points have one coordinate.
  func plane(layer: Int) throws(ExperimentProblem) -> PlaneContext {
    guard let knownPlane else {
      throw ExperimentProblem(
        "\(settings.layers[layer].mark.name) needs points of at least two coordinates; these have "
          + "one", at: experiment.layerPath(panel, layer, "mark"))
    }
    return knownPlane
  }

  /// The fit.
  ///
  /// - Throws: `ExperimentProblem` if the mixture was given.
  func fitted(layer: Int) throws(ExperimentProblem) -> FittedMixture {
    guard let fitted = counted.points.fitted else {
      throw ExperimentProblem(
        "\(settings.layers[layer].mark.name) shows a fit; the components of this mixture are given",
        at: experiment.layerPath(panel, layer, "mark"))
    }
    return fitted
  }

  /// The places of a curve.
  ///
  /// - Throws: `ExperimentProblem` if it would need more places than anybody can see.
  mutating func places(_ grid: CurveGrid, layer: Int) throws(ExperimentProblem) -> [Double] {
    try curves.places(grid, layer: layer)
  }

  /// The factor that brings a density to the bars that it is drawn over.
  mutating func scaleOfCurve(layer: Int) -> Double {
    // A curve belongs to the bars that it is drawn over, or to the first ones.
    let bars = counted.bars[panel]
    let basis = bars[...layer].compactMap { $0 }.last ?? bars.compactMap { $0 }.first
    guard let basis else { return 1 }
    if basis.curveFitsNoBar {
      warnings.append(
        ExperimentProblem(
          "the curve is scaled by the mean width of bins of different widths and fits none of "
            + "them; \"normalize\": \"density\" would fit",
          at: experiment.layerPath(panel, layer, "mark"), severity: .warning))
    }
    return basis.curveScale
  }
}
