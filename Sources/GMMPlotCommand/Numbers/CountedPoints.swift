import ExperimentFile
import GaussianMixtures
import Histograms

/// The points of an experiment and the bars of its histograms: what all variants of a figure share.
struct CountedPoints {
  /// Lines of all rugs of a figure: some seconds, and half a gigabyte.
  private static let maximumRugLineCount = 1_000_000

  /// The points in data units.
  let points: [Double]
  /// The bars of each layer; `nil` for a layer without.
  let bars: [Bars?]
  /// What may mislead about the points.
  let warnings: [Message]

  /// Draws the sample or reads the data, and counts.
  ///
  /// - Throws: `CommandFailure` with status 65 if histograms or rugs would need more bins or lines
  ///   than anybody can see, or the data file is wrong; 66 or 74 if it cannot be read.
  init(_ input: ExperimentInput) throws(CommandFailure) {
    let experiment = input.experiment
    let layers = experiment.figure.layers
    // Known before a sample is drawn that would be too large.
    if case .sample(let sample) = experiment.points {
      try Self.checkRugs(of: sample.size, input)
      points = experiment.mixture.sample(size: sample.size, generator: sample.generator).values
      warnings = []
    } else {
      let column = try input.dataColumn()
      points = column.values
      warnings = column.warnings
      try Self.checkRugs(of: points.count, input)
    }
    let points = points
    bars = try layers.enumerated().map { index, layer throws(CommandFailure) -> Bars? in
      do throws(HistogramError) {
        return try Bars(layer.mark, of: points)
      } catch {
        throw input.failure(error.description, at: layerPath(index, "bins"))
      }
    }
  }

  private static func checkRugs(of pointCount: Int, _ input: ExperimentInput) throws(CommandFailure)
  {
    let rugs = input.experiment.figure.layers.enumerated().filter { $0.element.mark == .rug }
    let lineCount = rugs.count * pointCount
    guard let rug = rugs.first, lineCount > maximumRugLineCount else { return }
    throw input.failure(
      "a rug would have \(groupedText(lineCount)) lines; at most "
        + "\(groupedText(maximumRugLineCount)) are drawn", at: layerPath(rug.offset, "mark"))
  }

  /// The number of bins of each histogram.
  var binCounts: [Int] { bars.compactMap { $0?.histogram.counts.count } }
}

/// The points of an experiment, drawn or read when they are first needed.
struct SharedPoints {
  private let input: ExperimentInput
  private var known: CountedPoints?

  init(_ input: ExperimentInput) {
    self.input = input
  }

  /// The points; they are kept for the next figure of the same experiment.
  mutating func counted() throws(CommandFailure) -> CountedPoints {
    if let known { return known }
    let counted = try CountedPoints(input)
    known = counted
    return counted
  }
}
