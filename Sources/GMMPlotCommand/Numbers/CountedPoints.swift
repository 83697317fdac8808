import ExperimentFile
import GaussianMixtures
import Histograms

/// The points of an experiment and the bars of its histograms: what all variants of a figure share.
struct CountedPoints {
  /// Lines of all rugs and dots of all quantiles of a figure: some seconds, and half a gigabyte.
  private static let maximumMarkCount = 1_000_000

  let points: ExperimentPoints
  /// The coordinates of the points.
  let variables: [Variable]
  /// Per point, the responsibilities of the components after so many iterations of the fit, for those
  /// that a layer shows; `nil` stands for the mixture itself.
  let responsibilities: [Int?: [[Double]]]
  /// The bars of each layer of each panel; `nil` for a layer without.
  let bars: [[Bars?]]

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
    let points = try ExperimentPoints(input, workers: workers)
    let variables = (0..<points.dimension).map { Variable($0, of: points) }
    try Self.checkMarks(of: points.values.count / points.dimension, input)
    bars = try experiment.figure.panels.indices.map { panel throws(CommandFailure) in
      let settings = experiment.figure.panels[panel]
      return try settings.layers.enumerated().map { index, layer throws(CommandFailure) -> Bars? in
        do throws(HistogramError) {
          return try Bars(layer.mark, of: variables[settings.x.variable].values)
        } catch {
          throw input.failure(error.description, at: input.layerPath(panel, index, "bins"))
        }
      }
    }
    responsibilities = points.responsibilities(for: experiment.figure.panels)
    self.points = points
    self.variables = variables
  }

  private static func checkMarks(of pointCount: Int, _ input: ExperimentInput)
    throws(CommandFailure)
  {
    let panels = input.experiment.figure.panels
    let layers = panels.indices.flatMap { panel in
      panels[panel].layers.indices.compactMap { layer in
        panels[panel].layers[layer].mark.signs.map { (panel: panel, layer: layer, signs: $0) }
      }
    }
    let markCount = layers.count * pointCount
    guard let first = layers.first, markCount > maximumMarkCount else { return }
    throw input.failure(
      "\(first.signs.subject) \(groupedText(markCount)) \(first.signs.noun); at most "
        + "\(groupedText(maximumMarkCount)) are drawn",
      at: input.layerPath(first.panel, first.layer, "mark"))
  }

  /// The number of bins of each histogram.
  var binCounts: [Int] { bars.joined().compactMap { $0?.histogram.counts.count } }
}

extension Mark {
  /// How a mark with a sign of its own for each point is called, and the signs; `nil` for others.
  fileprivate var signs: (subject: String, noun: String)? {
    switch self {
    case .rug: ("a rug would have", "lines")
    case .quantiles: ("quantiles would be", "dots")
    case .scatter: ("a scatter would have", "dots")
    default: nil
    }
  }
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
