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

  /// Lines of all rugs of a figure: some seconds, and 2 GB.
  private static let maximumRugLineCount = 10_000_000

  let experiment: Experiment
  let sample: Sample
  /// The layers in the order of the experiment.
  let layers: [Layer]

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
    var histograms: [Int: Layer] = [:]
    var curveScale: Double?
    for (index, layer) in experiment.figure.layers.enumerated() {
      guard case .histogram(let bins, let range, let normalization) = layer.mark else { continue }
      let histogram: Histogram
      do {
        histogram = try Histogram(of: sample.values, bins: bins, range: range)
      } catch {
        throw CommandFailure(.badData, file: input.name, "\(error)")
      }
      histograms[index] = .histogram(histogram, heights: histogram.heights(normalization))
      curveScale =
        curveScale ?? Self.curveScale(histogram, normalization, sampleSize: sample.values.count)
    }

    var curves = CurvePlaces(experiment, sample: sample, name: input.name)
    var layers: [Layer] = []
    for (index, layer) in experiment.figure.layers.enumerated() {
      switch layer.mark {
      case .histogram:
        if let histogram = histograms[index] { layers.append(histogram) }
      case .density(let grid):
        let x = try curves.places(grid)
        layers.append(
          .density(x: x, y: experiment.mixture.densities(at: x, scale: curveScale ?? 1)))
      case .components(let grid):
        let x = try curves.places(grid)
        layers.append(
          .components(
            x: x, y: experiment.mixture.componentCurves(at: x, scale: curveScale ?? 1)))
      case .rug:
        layers.append(.rug)
      }
    }
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

  /// The factor that brings densities to the scale of a histogram's bars.
  ///
  /// With bins of different widths no single factor is right; the mean width then serves.
  private static func curveScale(
    _ histogram: Histogram, _ normalization: Normalization, sampleSize: Int
  ) -> Double {
    guard let first = histogram.edges.first, let last = histogram.edges.last else { return 1 }
    let width = (last - first) / Double(histogram.counts.count)
    return switch normalization {
    case .density: 1
    case .count: width * Double(sampleSize)
    case .probability: width
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
