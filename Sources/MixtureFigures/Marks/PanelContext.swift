/// What the layers of one panel have in common while their numbers are computed, one after the other.
struct PanelContext {
  let panel: DrawnPanel
  private let experiment: Experiment
  private(set) var warnings: [ExperimentProblem] = []
  /// The values of all curves so far, those of other panels included.
  var curveValueCount: Int
  /// What all contours so far have taken, those of other panels included.
  var contourCost: Cost
  private let limits: ResourceLimits

  /// The index of the layer whose numbers are computed.
  private(set) var layer = 0
  /// What the layer shows.
  private var subject: PanelSubject

  /// Begins with a panel.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - panel: The panel.
  ///   - other: The panel before; `nil` for the first.
  ///   - limits: What the figure may cost.
  /// - Throws: `ExperimentProblem` if the mixture has no density in the plane of the panel.
  init(
    _ experiment: Experiment, _ panel: DrawnPanel, after other: PanelContext?,
    _ limits: ResourceLimits
  ) throws(ExperimentProblem) {
    self.experiment = experiment
    self.panel = panel
    self.limits = limits
    (curveValueCount, contourCost) = (other?.curveValueCount ?? 0, other?.contourCost ?? Cost())
    subject = try PanelSubject(
      panel.layers[0], panel.settings, of: experiment.figure,
      at: experiment.panelPath(panel.source))
  }

  /// Goes on with a layer.
  ///
  /// - Throws: `ExperimentProblem` if its mixture has no density in the plane of the panel.
  mutating func begin(layer: Int) throws(ExperimentProblem) {
    self.layer = layer
    guard panel.layers[layer].subject != subject.number else { return }
    subject = try PanelSubject(
      panel.layers[layer], settings, of: experiment.figure, at: experiment.panelPath(panel.source))
  }

  var settings: PanelSettings { panel.settings }
  /// How the layer looks if it is that of a group; `nil` for one of all points.
  var look: GroupLook? { panel.layers[layer].look }
  /// The points that the layer shows, and their mixture.
  var counted: CountedPoints { panel.layers[layer].counted }
  /// The coordinate on the horizontal axis.
  var variable: Variable { subject.variable }
  /// The distribution of the coordinate on the horizontal axis.
  var mixture: GaussianMixture { subject.mixture }
  /// The coordinate on the horizontal axis: where curves run.
  var x: PanelAxis { subject.x }

  /// The pixels of the axes across and upwards, as if nothing stood beside them.
  var pixels: (x: Int, y: Int) { subject.pixels }

  /// Whether what the layer shows is told apart by group.
  var tellsGroupsApart: Bool { counted.points.showsGroups(as: experiment.figure.groups) }

  /// The bars of the layer; `nil` for a layer without.
  var bars: Bars? { counted.bars[panel.source][panel.layers[layer].source] }

  /// The density of the layer that is estimated; `nil` for a layer without.
  var kernelDensity: KernelDensity? {
    counted.kernelDensities[panel.source][panel.layers[layer].source]
  }

  /// The plane of two coordinates.
  ///
  /// - Throws: `ExperimentProblem` if the points have one coordinate.
  var plane: PlaneContext {
    get throws(ExperimentProblem) {
      if let plane = subject.plane { return plane }
      throw ExperimentProblem(
        "\(settings.layers[layer].mark.name) needs points of at least two coordinates; these have "
          + "one", at: path("mark"))
    }
  }

  /// The fit.
  ///
  /// - Throws: `ExperimentProblem` if the mixture was given.
  var fitted: FittedMixture {
    get throws(ExperimentProblem) {
      if let fitted = counted.points.fitted { return fitted }
      guard counted.points.groupFits.isEmpty else {
        throw ExperimentProblem(
          "\(settings.layers[layer].mark.name) shows one fit, and each group has one of its own; "
            + "\"groups\": \"panels\" draws a panel for each", at: path("mark"))
      }
      guard counted.points.clustered == nil else {
        throw ExperimentProblem(
          "\(settings.layers[layer].mark.name) shows a fit by em; the mixture is that of kMeans",
          at: path("mark"))
      }
      throw ExperimentProblem(
        "\(settings.layers[layer].mark.name) shows a fit; the components of this mixture are given",
        at: path("mark"))
    }
  }

  /// The way to the layer in the experiment, and on to one of its keys.
  func path(_ key: JSONPathStep...) -> [JSONPathStep] {
    experiment.layerPath(panel.source, panel.layers[layer].source) + key
  }

  /// Refuses contours that take more than is allowed.
  ///
  /// How many squares lie along them is known only when they are found.
  ///
  /// - Throws: `ExperimentProblem` that blames their masses.
  func checkContours() throws(ExperimentProblem) {
    let most = limits.most
    guard contourCost.steps > most.steps || contourCost.bytes > most.bytes else { return }
    throw ExperimentProblem(contoursBeyond: limits, contourCost, at: path("masses"))
  }

  /// Says what may mislead about the layer.
  mutating func warn(_ message: String, at key: String = "mark") {
    let warning = ExperimentProblem(message, at: path(.key(key)), severity: .warning)
    // A layer that is drawn for each group may say the same of all.
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  /// The factor that brings a density to the bars that it is drawn over.
  mutating func scaleOfCurve() -> Double {
    // A curve belongs to the bars that it is drawn over, or to the first ones.
    let bars = counted.bars[panel.source]
    let place =
      bars[...panel.layers[layer].source].lastIndex { $0 != nil }
      ?? bars.firstIndex { $0 != nil }
    guard let place, let basis = bars[place] else { return counted.share }
    if let problem = basis.problemOfCurve {
      warn(problem)
    } else {
      warnOfOtherBars(than: basis, at: place)
    }
    return basis.curveScale
  }

  /// Says which bars of the panel a curve fits, where others show the same on another scale.
  private mutating func warnOfOtherBars(than basis: Bars, at place: Int) {
    let layers = experiment.figure.panels[panel.source].layers
    // The roots of hanging bars are another thing, of which there is a warning.
    func showsBars(_ layer: Int) -> Bool {
      (layers[layer].mark.settings as? HistogramMark).map { !$0.isHanging } ?? false
    }
    let others = counted.bars[panel.source].enumerated().filter { layer, other in
      guard let other, other.normalization == basis.normalization else { return false }
      let difference = (other.curveScale - basis.curveScale).magnitude
      return showsBars(layer) && difference > 1e-6 * basis.curveScale
    }.map { "\($0.offset + 1)" }
    guard showsBars(place), !others.isEmpty else { return }
    warn(
      "the curve fits the bars of layer \(place + 1), and not those of "
        + "layer\(others.count == 1 ? "" : "s") \(enumeration(of: others)), which have other bins; "
        + "\"normalize\": \"density\" would fit all")
  }
}

/// What layers of a panel show.
private struct PanelSubject {
  let number: Int
  let variable: Variable
  let mixture: GaussianMixture
  let x: PanelAxis
  /// The pixels of the axes across and upwards.
  let pixels: (x: Int, y: Int)
  /// The plane of two coordinates; `nil` for a panel whose vertical axis has none.
  let plane: PlaneContext?

  init(
    _ layer: DrawnLayer, _ settings: PanelSettings, of figure: FigureSettings,
    at path: [JSONPathStep]
  ) throws(ExperimentProblem) {
    let counted = layer.counted
    number = layer.subject
    variable = counted.variables[settings.x.variable]
    let whole = counted.points.mixture(after: settings.iteration)
    func length(_ pixels: Int, _ margins: (start: Double, end: Double), _ count: Double) -> Int {
      max(Int(clamping: Double(pixels) * (margins.end - margins.start) / count), 1)
    }
    pixels = (
      length(figure.pixelWidth, figure.margins.horizontal, figure.grid.widestColumns),
      length(figure.pixelHeight, figure.margins.vertical, figure.grid.highestRows)
    )
    // What is not a coordinate has its scale and its limits elsewhere.
    let hasCoordinates = settings.hasCoordinates
    func axis(
      _ axis: AxisSettings, _ pixels: Int, _ path: [JSONPathStep]
    ) throws(ExperimentProblem) -> PanelAxis {
      let variable = counted.variables[axis.variable]
      let mixture = whole.marginal(axis.variable)
      var reach = CurveSampling.interval(of: mixture, data: variable.extent)
      let scale = hasCoordinates ? axis.scale : .linear
      if scale == .log {
        guard
          let positive = CurveSampling.positivePart(
            of: reach, mixture, smallest: variable.positivePart.smallest)
        else {
          throw ExperimentProblem(
            "nothing lies above 0, which a log axis alone shows", at: path + ["scale"])
        }
        reach = positive
      }
      return PanelAxis(
        variable: axis.variable, reach: reach,
        limits: axis.limits ?? axis.openLimit?.applied(to: reach, scale), pixels: pixels,
        scale: scale)
    }
    mixture = whole.marginal(settings.x.variable)
    x = try axis(settings.x, pixels.x, path + ["x"])
    guard settings.isPlane, case .space(let space) = whole else {
      plane = nil
      return
    }
    let y = try axis(settings.y, pixels.y, path + ["y"])
    do throws(MixtureError) {
      plane = PlaneContext(
        mixture: try space.marginal([settings.x.variable, settings.y.variable]), x: x, y: y)
    } catch {
      throw ExperimentProblem("no density of these two variables: \(error)", at: ["mixture"])
    }
  }
}
