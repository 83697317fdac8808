import ExperimentFile
import GaussianMixtures
import Histograms
import Plotting

/// Everything that is computed for an experiment: its points and the numbers of every layer.
///
/// Figures and `inspect` are made from the same numbers.
struct ExperimentNumbers {
  /// The numbers of one layer.
  enum Layer {
    case histogram(Histogram, heights: [Double])
    case density(x: [Double], y: [Double])
    case components(x: [Double], y: [[Double]])
    case rug
  }

  let experiment: Experiment
  /// The points of the sample, or of the data file, in data units.
  let points: [Double]
  /// The layers in the order of the experiment.
  let layers: [Layer]
  /// What may mislead in the figure.
  let warnings: [Message]

  /// Draws the sample of an experiment or reads its data, and computes all layers.
  ///
  /// - Throws: `CommandFailure` with status 65 if histograms, curves or rugs would need more bins,
  ///   places or lines than anybody can see.
  init(_ input: ExperimentInput) throws(CommandFailure) {
    try self.init(input.experiment, CountedPoints(input), of: input)
  }

  /// Computes the layers of an experiment over its points.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, in one of its variants.
  ///   - counted: The points of the experiment, which has the same layers.
  ///   - input: Where the experiment comes from, for messages.
  /// - Throws: `CommandFailure` with status 65 if curves would need more places than anybody can see.
  init(
    _ experiment: Experiment, _ counted: CountedPoints, of input: ExperimentInput
  ) throws(CommandFailure) {
    let (points, bars) = (counted.points, counted.bars)
    var warnings = counted.warnings
    var curves = CurvePlaces(experiment, points: points, of: input)
    var layers: [Layer] = []
    for (index, layer) in experiment.figure.layers.enumerated() {
      // A curve belongs to the bars that it is drawn over, or to the first ones.
      let basis = bars[...index].compactMap { $0 }.last ?? bars.compactMap { $0 }.first
      switch layer.mark {
      case .histogram:
        if let bars = bars[index] {
          layers.append(.histogram(bars.histogram, heights: bars.heights))
        }
      case .density(let grid):
        let x = try curves.places(grid, layer: index)
        let y = experiment.mixture.densities(at: x, scale: basis?.curveScale ?? 1)
        layers.append(.density(x: x, y: y))
      case .components(let grid):
        let x = try curves.places(grid, layer: index)
        let y = experiment.mixture.componentCurves(at: x, scale: basis?.curveScale ?? 1)
        layers.append(.components(x: x, y: y))
      case .rug:
        layers.append(.rug)
      }
      if let basis, basis.curveFitsNoBar, layer.mark.isCurve {
        warnings.append(
          input.message(
            .warning,
            "the curve is scaled by the mean width of bins of different widths and fits none of "
              + "them; \"normalize\": \"density\" would fit", at: layerPath(index, "mark")))
      }
    }
    self.warnings = warnings
    self.experiment = experiment
    self.points = points
    self.layers = layers
  }
}

extension Mark {
  fileprivate var isCurve: Bool {
    switch self {
    case .density, .components: true
    case .histogram, .rug: false
    }
  }
}

extension GaussianMixture {
  fileprivate func densities(at places: [Double], scale: Double) -> [Double] {
    places.map { density(at: $0) * scale }
  }

  /// The weighted density of each component at each place.
  fileprivate func componentCurves(at places: [Double], scale: Double) -> [[Double]] {
    components.map { component in places.map { component.weightedDensity(at: $0) * scale } }
  }
}
