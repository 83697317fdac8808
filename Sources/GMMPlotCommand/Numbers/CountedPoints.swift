import ExperimentFile
import GaussianMixtures
import Histograms

/// The points of an experiment and the bars of its histograms: what all variants of a figure share.
struct CountedPoints {
  let points: ExperimentPoints
  /// The coordinates of the points.
  let variables: [Variable]
  let components: ShownComponents
  /// The bars of each layer of each panel; `nil` for a layer without.
  let bars: [[Bars?]]
  /// What may mislead about the points.
  let warnings: [Message]

  /// Draws the sample, or reads the data and fits the mixture, and counts.
  ///
  /// - Parameters:
  ///   - input: The experiment.
  ///   - workers: How many threads fit a mixture, and count.
  ///   - showsProgress: Whether somebody watches.
  /// - Throws: `CommandFailure` with status 65 if histograms would need more bins than anybody can
  ///   see, or the data are wrong; 66 or 74 if they cannot be read.
  init(
    _ input: ExperimentInput, workers: Int, showsProgress: Bool = false
  ) throws(CommandFailure) {
    let points = try ExperimentPoints(input, workers: workers)
    let shown: ShownPoints
    var warnings = input.warningsAboutSharedAxes + points.warnings
    if let stream = points.stream {
      let counts = try StreamCounts(
        stream, of: input, workers: workers, showsProgress: showsProgress)
      bars = counts.bars
      shown = try ShownPoints(of: stream, count: counts.pointCount, input)
      variables = [Variable(shown: shown.values, extent: counts.extent)]
      components = ShownComponents()
      if let summary = (stream as? DataStream)?.summary {
        warnings += input.warnings(about: summary)
      }
    } else {
      shown = ShownPoints(of: points, input)
      let variables = (0..<points.dimension).map { Variable($0, of: points, shown: shown) }
      bars = try input.forEachLayer { panel, index, layer throws(CommandFailure) in
        let variable = input.experiment.figure.panels[panel].x.variable
        do throws(HistogramError) {
          return try Bars(layer.mark, of: variables[variable].values)
        } catch {
          throw input.failure(error.description, at: input.layerPath(panel, index, "bins"))
        }
      }
      self.variables = variables
      components = points.components(of: shown, for: input.experiment.figure.panels)
    }
    self.points = points
    self.warnings = warnings + shown.warnings
  }

  /// The number of bins of each histogram.
  var binCounts: [Int] { bars.joined().compactMap { $0?.histogram.counts.count } }
}
