import ExperimentFile
import GaussianMixtures
import Histograms
import MixtureFigures
import Plotting

/// Everything that is computed for an experiment: its points, its mixture, and the numbers of every
/// layer.
///
/// Figures and `inspect` are made from the same numbers.
struct ExperimentNumbers {
  /// The numbers of one layer.
  enum Layer {
    case histogram(Histogram, heights: [Double])
    case density(x: [Double], y: [Double])
    case components(x: [Double], y: [[Double]])
    case rug
    case ecdf(sorted: [Double])
    case cdf(x: [Double], y: [Double])
    case responsibilities(x: [Double], y: [[Double]])
    case quantiles(ofMixture: [Double], ofPoints: [Double])
    case scatter(x: [Double], y: [Double], DotGroups)
    case contours([Contour])
    case ellipses([(mass: Double, component: Int, ellipse: GaussianEllipse)])
    /// The densities row by row from the bottom.
    case heatmap(
      x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int, rows: Int, densities: [Double])
    /// The log-likelihoods of all starts, and the index of the best.
    case convergence([[Double]], best: Int)
    case selection(ModelSelection)
  }

  /// The lines around the smallest area that holds a probability.
  struct Contour {
    let mass: Double
    let logDensity: Double
    let lines: [Outline]
  }

  let experiment: Experiment
  let counted: CountedPoints
  /// The layers of each panel in the order of the experiment.
  private(set) var panels: [[Layer]]
  /// What may mislead in the figure.
  let warnings: [Message]

  /// Draws the sample of an experiment or reads its data, and computes all layers.
  ///
  /// - Parameters:
  ///   - input: The experiment.
  ///   - workers: How many threads fit a mixture, and count.
  ///   - showsProgress: Whether somebody watches.
  /// - Throws: `CommandFailure` with status 65 if histograms, curves or rugs would need more bins,
  ///   places or lines than anybody can see.
  init(
    _ input: ExperimentInput, workers: Int, showsProgress: Bool
  ) throws(CommandFailure) {
    let counted = try CountedPoints(input, workers: workers, showsProgress: showsProgress)
    try self.init(input.experiment, counted, of: input)
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
    var panels: [PanelNumbers] = []
    var warnings = counted.warnings
    var curveValueCount = 0
    for panel in experiment.figure.panels.indices {
      var numbers = try PanelNumbers(
        experiment, panel: panel, counted, of: input, curveValueCount: curveValueCount)
      for index in experiment.figure.panels[panel].layers.indices { try numbers.append(index) }
      panels.append(numbers)
      warnings += numbers.warnings
      curveValueCount = numbers.curveValueCount
    }
    self.warnings = warnings
    self.experiment = experiment
    self.counted = counted
    self.panels = panels.map(\.layers)
    guard self.panels.joined().contains(where: \.isHeatmap) else { return }
    self.panels = zip(panels, figure.panelLimits()).map { $0.layers(covering: $1.x, $1.y) }
  }
}

extension ExperimentNumbers.Layer {
  fileprivate var isHeatmap: Bool {
    if case .heatmap = self { true } else { false }
  }
}
