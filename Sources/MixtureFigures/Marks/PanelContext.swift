/// What the layers of one panel have in common while their numbers are computed, one after the other.
struct PanelContext {
  let settings: PanelSettings
  let counted: CountedPoints
  /// The coordinate on the horizontal axis, and its distribution.
  let variable: Variable
  let mixture: GaussianMixture
  /// The plane of two coordinates; `nil` for a panel whose vertical axis has none.
  private let knownPlane: PlaneContext?
  /// The coordinate on the horizontal axis: where curves run.
  let x: PanelAxis
  private(set) var warnings: [ExperimentProblem] = []
  /// The values of all curves so far, those of other panels included.
  var curveValueCount: Int

  let experiment: Experiment
  let panel: Int
  /// The index of the layer whose numbers are computed.
  var layer = 0

  /// Begins with a panel, after others whose curves had so many values.
  ///
  /// - Throws: `ExperimentProblem` if the mixture has no density in the plane of the panel.
  init(
    _ experiment: Experiment, panel: Int, _ counted: CountedPoints, curveValueCount: Int
  ) throws(ExperimentProblem) {
    let figure = experiment.figure
    settings = figure.panels[panel]
    self.experiment = experiment
    self.panel = panel
    self.counted = counted
    self.curveValueCount = curveValueCount
    variable = counted.variables[settings.x.variable]
    let whole = counted.points.mixture(after: settings.iteration)
    func axis(_ axis: AxisSettings, _ pixels: Int, _ share: Double, _ count: Int) -> PanelAxis {
      PanelAxis(
        variable: axis.variable,
        reach: CurveSampling.interval(
          of: whole.marginal(axis.variable), data: counted.variables[axis.variable].extent),
        limits: axis.limits, pixels: max(Int(Double(pixels) * share / Double(count)), 1))
    }
    mixture = whole.marginal(settings.x.variable)
    x = axis(
      settings.x, figure.pixelWidth,
      figure.margins.horizontal.end - figure.margins.horizontal.start,
      figure.grid.columns)
    guard settings.isPlane, case .space(let space) = whole else {
      knownPlane = nil
      return
    }
    let y = axis(
      settings.y, figure.pixelHeight, figure.margins.vertical.end - figure.margins.vertical.start,
      figure.grid.rows)
    do throws(MixtureError) {
      let plane = try space.marginal([settings.x.variable, settings.y.variable])
      knownPlane = PlaneContext(mixture: plane, x: x, y: y)
    } catch {
      throw ExperimentProblem("no density of these two variables: \(error)", at: ["mixture"])
    }
  }

  /// The bars of the layer; `nil` for a layer without.
  var bars: Bars? { counted.bars[panel][layer] }

  /// The density of the layer that is estimated; `nil` for a layer without.
  var kernelDensity: KernelDensity? { counted.kernelDensities[panel][layer] }

  /// The plane of two coordinates.
  ///
  /// - Throws: `ExperimentProblem` if the points have one coordinate.
  var plane: PlaneContext {
    get throws(ExperimentProblem) {
      if let knownPlane { return knownPlane }
      throw ExperimentProblem(
        "\(settings.layers[layer].mark.name) needs points of at least two coordinates; these have "
          + "one", at: experiment.layerPath(panel, layer, "mark"))
    }
  }

  /// The fit.
  ///
  /// - Throws: `ExperimentProblem` if the mixture was given.
  var fitted: FittedMixture {
    get throws(ExperimentProblem) {
      if let fitted = counted.points.fitted { return fitted }
      throw ExperimentProblem(
        "\(settings.layers[layer].mark.name) shows a fit; the components of this mixture are given",
        at: experiment.layerPath(panel, layer, "mark"))
    }
  }

  /// Says what may mislead about the layer.
  mutating func warn(_ message: String, at key: String = "mark") {
    warnings.append(
      ExperimentProblem(
        message, at: experiment.layerPath(panel, layer, .key(key)), severity: .warning))
  }

  /// The factor that brings a density to the bars that it is drawn over.
  mutating func scaleOfCurve() -> Double {
    // A curve belongs to the bars that it is drawn over, or to the first ones.
    let bars = counted.bars[panel]
    let basis = bars[...layer].compactMap { $0 }.last ?? bars.compactMap { $0 }.first
    guard let basis else { return 1 }
    if let problem = basis.problemOfCurve { warn(problem) }
    return basis.curveScale
  }
}
