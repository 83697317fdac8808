import ExperimentFile
import GaussianMixtures
import Histograms

/// The points of an experiment, its mixture, and the bars of its histograms: what all variants of a
/// figure share.
struct CountedPoints {
  /// Lines of all rugs and dots of all quantiles of a figure: some seconds, and half a gigabyte.
  private static let maximumMarkCount = 1_000_000

  /// The points in data units.
  let points: [Double]
  let mixture: KnownMixture
  /// The bars of each layer of each panel; `nil` for a layer without.
  let bars: [[Bars?]]
  /// What may mislead about the points and the mixture.
  let warnings: [Message]

  /// Draws the sample, or reads the data and fits the mixture, and counts.
  ///
  /// - Parameters:
  ///   - input: The experiment.
  ///   - workers: How many threads fit a mixture.
  /// - Throws: `CommandFailure` with status 65 if histograms, rugs or quantiles would need more bins
  ///   or marks than anybody can see, or the data are wrong; 66 or 74 if they cannot be read.
  init(_ input: ExperimentInput, workers: Int) throws(CommandFailure) {
    let experiment = input.experiment
    // Known before a sample is drawn that would be too large.
    if case .sample(let sample) = experiment.points {
      try Self.checkMarks(of: sample.size, input)
    }
    let source = try ExperimentPoints(input, workers: workers)
    guard source.dimension == 1 else {
      throw input.failure(
        "points of \(source.dimension) coordinates are not drawn; gmm-plot fit prints the mixture",
        at: ["data", "columns"])
    }
    try Self.checkMarks(of: source.values.count, input)
    bars = try experiment.figure.panels.indices.map { panel throws(CommandFailure) in
      let layers = experiment.figure.panels[panel].layers
      return try layers.enumerated().map { index, layer throws(CommandFailure) -> Bars? in
        do throws(HistogramError) {
          return try Bars(layer.mark, of: source.values)
        } catch {
          throw input.failure(error.description, at: input.layerPath(panel, index, "bins"))
        }
      }
    }
    points = source.values
    mixture = source.mixture
    warnings = source.warnings
  }

  private static func checkMarks(of pointCount: Int, _ input: ExperimentInput)
    throws(CommandFailure)
  {
    let panels = input.experiment.figure.panels
    let layers = panels.indices.flatMap { panel in
      panels[panel].layers.indices
        .filter { [.rug, .quantiles].contains(panels[panel].layers[$0].mark) }
        .map { (panel: panel, layer: $0) }
    }
    let markCount = layers.count * pointCount
    guard let first = layers.first, markCount > maximumMarkCount else { return }
    let isRug = panels[first.panel].layers[first.layer].mark == .rug
    throw input.failure(
      "\(isRug ? "a rug would have" : "quantiles would be") \(groupedText(markCount)) "
        + "\(isRug ? "lines" : "dots"); at most \(groupedText(maximumMarkCount)) are drawn",
      at: input.layerPath(first.panel, first.layer, "mark"))
  }

  /// The number of bins of each histogram.
  var binCounts: [Int] { bars.joined().compactMap { $0?.histogram.counts.count } }
}

/// The points of an experiment, drawn or read when they are first needed.
struct SharedPoints {
  private let input: ExperimentInput
  private let workers: Int
  private var known: CountedPoints?

  init(_ input: ExperimentInput, workers: Int) {
    self.input = input
    self.workers = workers
  }

  /// The points; they are kept for the next figure of the same experiment.
  mutating func counted() throws(CommandFailure) -> CountedPoints {
    if let known { return known }
    let counted = try CountedPoints(input, workers: workers)
    known = counted
    return counted
  }
}
