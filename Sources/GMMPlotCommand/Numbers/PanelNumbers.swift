import ExperimentFile
import GaussianMixtures

/// The numbers of the layers of one panel, computed one after the other.
struct PanelNumbers {
  private(set) var layers: [ExperimentNumbers.Layer] = []
  private(set) var warnings: [Message] = []

  private let settings: PanelSettings
  private let panel: Int
  private let counted: CountedPoints
  /// The values of the horizontal axis' variable, and its distribution.
  private let values: [Double]
  private let mixture: GaussianMixture
  private let plane: PlaneNumbers?
  private let bars: [Bars?]
  private let input: ExperimentInput
  private var curves: CurvePlaces

  /// Begins with a panel, after others whose curves had so many values.
  ///
  /// - Throws: `CommandFailure` with status 65 if the mixture has no density in the plane of the panel.
  init(
    _ experiment: Experiment, panel: Int, _ counted: CountedPoints, of input: ExperimentInput,
    curveValueCount: Int
  ) throws(CommandFailure) {
    settings = experiment.figure.panels[panel]
    self.panel = panel
    self.counted = counted
    values = counted.variables[settings.x.variable].values
    mixture = counted.points.mixture(after: settings.iteration).marginal(settings.x.variable)
    plane = try PlaneNumbers(experiment, panel: panel, counted, of: input)
    bars = counted.bars[panel]
    self.input = input
    curves = CurvePlaces(
      experiment, panel: panel, counted, of: input, valueCount: curveValueCount)
  }

  /// The values of all curves so far.
  var curveValueCount: Int { curves.valueCount }

  /// Computes the numbers of a layer.
  ///
  /// - Throws: `CommandFailure` with status 65 if a curve would need more places than anybody can see.
  mutating func append(_ index: Int) throws(CommandFailure) {
    switch settings.layers[index].mark {
    case .histogram:
      if let bars = bars[index] {
        layers.append(.histogram(bars.histogram, heights: bars.heights))
      }
    case .density(let grid):
      let x = try curves.places(grid, layer: index)
      let scale = scaleOfCurve(index)
      layers.append(.density(x: x, y: x.map { mixture.density(at: $0) * scale }))
    case .components(let grid, _):
      let x = try curves.places(grid, layer: index)
      let scale = scaleOfCurve(index)
      layers.append(
        .components(
          x: x,
          y: mixture.components.map { component in
            x.map { component.weightedDensity(at: $0) * scale }
          }))
    case .rug:
      layers.append(.rug)
    case .ecdf:
      layers.append(.ecdf(sorted: values.sorted()))
    case .cdf(let grid):
      let x = try curves.places(grid, layer: index)
      layers.append(.cdf(x: x, y: x.map(mixture.cumulativeProbability)))
    case .responsibilities(let grid):
      let x = try curves.places(grid, layer: index)
      let rows = x.map(mixture.responsibilities)
      layers.append(
        .responsibilities(
          x: x, y: mixture.components.indices.map { component in rows.map { $0[component] } }))
    case .quantiles:
      let sorted = counted.variables[settings.x.variable].shown.sorted()
      // The places of Hazen: the middles of n equal parts of the probability.
      let probabilities = sorted.indices.map { (Double($0) + 0.5) / Double(sorted.count) }
      layers.append(
        .quantiles(ofMixture: probabilities.map(mixture.quantile), ofPoints: sorted))
    case .scatter, .contours, .ellipses, .heatmap:
      if let layer = plane?.layer(settings.layers[index].mark) { layers.append(layer) }
    case .convergence:
      if let fit = counted.points.fitted?.fit {
        let (traces, best) = fit.comparableTraces
        layers.append(.convergence(traces, best: best))
      }
    case .selection:
      if let selection = counted.points.fitted?.selection {
        layers.append(.selection(selection))
      }
    }
  }

  /// The layers with heatmaps that cover the axes, which other layers and panels may have widened.
  func layers(covering x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [ExperimentNumbers
    .Layer]
  {
    layers.map { layer in
      guard let plane, case .heatmap(let across, let along, _, _, _) = layer,
        (across, along) != (x, y)
      else { return layer }
      return plane.heatmap(x: x, y: y)
    }
  }

  /// The factor that brings a density to the bars that it is drawn over.
  private mutating func scaleOfCurve(_ index: Int) -> Double {
    // A curve belongs to the bars that it is drawn over, or to the first ones.
    let basis = bars[...index].compactMap { $0 }.last ?? bars.compactMap { $0 }.first
    guard let basis else { return 1 }
    if basis.curveFitsNoBar {
      warnings.append(
        input.message(
          .warning,
          "the curve is scaled by the mean width of bins of different widths and fits none of "
            + "them; \"normalize\": \"density\" would fit",
          at: input.layerPath(panel, index, "mark")))
    }
    return basis.curveScale
  }
}
