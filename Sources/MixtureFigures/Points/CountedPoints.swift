/// The points of an experiment and the bars of its histograms: what all variants of a figure share.
package struct CountedPoints {
  package let points: ExperimentPoints
  /// The coordinates of the points.
  let variables: [Variable]
  let signColors: SignColors
  /// The bars of each layer of each panel; `nil` for a layer without.
  let bars: [[Bars?]]
  /// What may mislead about the points.
  package let warnings: [ExperimentProblem]

  /// Draws the sample, or reads the data and fits the mixture, and counts.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - data: Its data file; `nil` for a sample.
  ///   - workers: How many threads fit a mixture, and count.
  ///   - progress: Who is told how far counting has come.
  /// - Throws: ``ExperimentProblem`` if histograms would need more bins than anybody can see, or the
  ///   data are wrong or cannot be read.
  package init(
    _ experiment: Experiment, data: DataSource?, workers: Int = 1,
    progress: (any PassProgress)? = nil
  ) throws(ExperimentProblem) {
    let points = try ExperimentPoints(experiment, data: data, workers: workers)
    let shown: ShownPoints
    var warnings = experiment.warningsAboutSharedAxes + points.warnings
    switch points.source {
    case .stream(let stream):
      let counts = try StreamCounts(
        stream, of: experiment, workers: workers, progress: progress)
      bars = counts.bars
      shown = try ShownPoints(of: stream, count: counts.pointCount, experiment)
      variables = [Variable(shown: shown.values, extent: counts.extent)]
      signColors = SignColors()
      if let data = stream as? DataStream { warnings += data.warnings }
    case .memory(let values, _):
      shown = ShownPoints(of: values, points, experiment)
      let variables = (0..<points.dimension).map {
        Variable($0, of: values, dimension: points.dimension, step: shown.step)
      }
      bars = try experiment.forEachLayer { panel, index, layer throws(ExperimentProblem) in
        let variable = experiment.figure.panels[panel].x.variable
        do throws(HistogramError) {
          return try Bars(layer.mark, of: variables[variable].values ?? [])
        } catch {
          throw ExperimentProblem(
            error.description, at: experiment.layerPath(panel, index, "bins"))
        }
      }
      self.variables = variables
      signColors = SignColors(points, step: shown.step, experiment)
    }
    self.points = points
    self.warnings = warnings + shown.warnings
  }

  /// The number of bins of each histogram.
  package var binCounts: [Int] { bars.joined().compactMap { $0?.histogram.counts.count } }

  /// Whether the points were gone through and are not in memory.
  package var areStreamed: Bool { points.stream != nil }
}

extension Experiment {
  /// Makes something of each layer of each panel.
  func forEachLayer<Result>(
    _ body: (
      _ panel: Int, _ index: Int, _ layer: LayerSettings
    ) throws(ExperimentProblem) -> Result
  ) throws(ExperimentProblem) -> [[Result]] {
    let panels = figure.panels
    return try panels.indices.map { panel throws(ExperimentProblem) in
      try panels[panel].layers.enumerated().map { index, layer throws(ExperimentProblem) in
        try body(panel, index, layer)
      }
    }
  }
}
