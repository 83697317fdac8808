import ExperimentFile
import GaussianMixtures
import Histograms
import Plotting

/// Everything that is computed for an experiment: its sample and the numbers of every layer.
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

  /// Lines of all rugs of a figure: some seconds, and half a gigabyte.
  private static let maximumRugLineCount = 1_000_000

  let experiment: Experiment
  let sample: Sample
  /// The layers in the order of the experiment.
  let layers: [Layer]
  /// What may mislead in the figure, as whole lines for people.
  let warnings: [String]

  /// Draws the sample and computes all layers.
  ///
  /// - Throws: `CommandFailure` with status 65 if histograms, curves or rugs would need more bins,
  ///   places or lines than anybody can see.
  init(_ input: ExperimentInput) throws(CommandFailure) {
    let experiment = input.experiment
    let rugCount = experiment.figure.layers.count { $0.mark == .rug }
    guard rugCount * experiment.sample.size <= Self.maximumRugLineCount else {
      throw CommandFailure(
        .badData, file: input.name,
        "a rug would have \(rugCount * experiment.sample.size) lines; at most "
          + "\(Self.maximumRugLineCount) are drawn")
    }
    let sample = experiment.mixture.sample(
      size: experiment.sample.size, generator: experiment.sample.generator)
    let settings = experiment.figure.layers
    let bars = try settings.map { layer throws(CommandFailure) in
      try Bars(layer.mark, of: sample, name: input.name)
    }
    var warnings: [String] = []
    var curves = CurvePlaces(experiment, sample: sample, name: input.name)
    var layers: [Layer] = []
    for (index, layer) in settings.enumerated() {
      // A curve belongs to the bars that it is drawn over, or to the first ones.
      let basis = bars[...index].compactMap { $0 }.last ?? bars.compactMap { $0 }.first
      switch layer.mark {
      case .histogram:
        if let bars = bars[index] {
          layers.append(.histogram(bars.histogram, heights: bars.heights))
        }
      case .density(let grid):
        let x = try curves.places(grid)
        let y = experiment.mixture.densities(at: x, scale: basis?.curveScale ?? 1)
        layers.append(.density(x: x, y: y))
      case .components(let grid):
        let x = try curves.places(grid)
        let y = experiment.mixture.componentCurves(at: x, scale: basis?.curveScale ?? 1)
        layers.append(.components(x: x, y: y))
      case .rug:
        layers.append(.rug)
      }
      if let basis, basis.curveFitsNoBar, layer.mark.isCurve {
        warnings.append(
          "\(input.name): warning: layer \(index + 1) is scaled by the mean width of bins of "
            + "different widths and fits none of them; \"normalize\": \"density\" would fit")
      }
    }
    self.warnings = warnings
    self.experiment = experiment
    self.sample = sample
    self.layers = layers
  }

  /// The number of bins of each histogram.
  var binCounts: [Int] {
    layers.compactMap { layer in
      if case .histogram(let histogram, _) = layer { histogram.counts.count } else { nil }
    }
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
