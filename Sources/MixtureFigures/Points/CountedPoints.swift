/// The points of one source and the bars of the histograms that show them.
package struct CountedPoints {
  package let points: ExperimentPoints
  /// The names and colors of the components of the mixture; none where the experiment has none.
  let componentStyles: [ComponentStyle]
  /// The coordinates of the points.
  let variables: [Variable]
  /// The coordinates of the points of all groups, where these are one of them: what is counted in the plane
  /// has the same cells in the panels of all groups.
  let variablesOfAll: [Variable]
  /// Every so many points are shown one by one.
  let shownStep: Int
  var signColors: SignColors
  /// The bars of each layer of each panel; `nil` for a layer without.
  var bars: [[Bars?]]
  /// The densities of each layer of each panel that are estimated; `nil` for a layer without.
  let kernelDensities: [[KernelDensity?]]
  /// The share of all points that these are, where they are a group whose layers stand beside those of
  /// others under one mixture; 1 otherwise.
  let share: Double
  /// What replicates tell of the fit, as far as layers show it.
  let replicates: FitReplicates
  /// What `inspect` says of points that are not in memory; `nil` where they are.
  let summarized: SummarizedStream?
  /// What may mislead about the points.
  package internal(set) var warnings: [ExperimentProblem]

  /// Draws the sample, or reads the data and fits the mixture, and counts.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - data: Its data file; `nil` for a sample.
  ///   - workers: How many threads fit a mixture, and count.
  ///   - progress: Who is told how far counting has come.
  ///   - summarizes: Whether the moments and the likelihood of the points will be asked for.
  ///   - budget: What the figure may cost.
  /// - Throws: ``ExperimentProblem`` if histograms would need more bins than anybody can see, or the
  ///   data are wrong or cannot be read.
  package init(
    _ experiment: Experiment, data: DataSource?, workers: Int = 1,
    progress: (any PassProgress)? = nil, summarizes: Bool = false, budget: Budget = Budget()
  ) throws(ExperimentProblem) {
    let points = try ExperimentPoints(experiment, data: data, workers: workers, budget: budget)
    try experiment.check(points, budget.limits)
    replicates = try FitReplicates(points, of: experiment, workers: workers, budget: budget)
    let shown: ShownPoints
    var warnings = points.warnings
    switch points.source {
    case .stream(let stream):
      let summarized = SummarizedStream(
        stream, points.interval == nil ? points.mixture : nil, workers: workers)
      self.summarized = summarized
      let counts = try StreamCounts(
        stream, summarizedBy: summarizes ? summarized : nil, of: experiment, workers: workers,
        progress: progress, budget: budget)
      bars = counts.bars
      kernelDensities = counts.kernelDensities
      if let data = stream as? DataStream {
        try checkSpread(counts.extent, column: data.summary?.columnNames.first, file: data.name)
      }
      shown = try ShownPoints(of: stream, count: counts.pointCount, experiment)
      variables = [
        Variable(
          values: nil, shown: shown.values, extent: counts.extent, streamed: counts.positivePart)
      ]
      signColors = SignColors()
      if let data = stream as? DataStream { warnings += data.warnings }
    case .memory(let values, _):
      summarized = nil
      shown = ShownPoints(of: values, points, experiment)
      let variables = (0..<points.dimension).map {
        Variable(
          $0, of: values, dimension: points.dimension, bins: points.bins, step: shown.step)
      }
      bars = try experiment.bars(of: points, variables, workers: workers, budget)
      kernelDensities = try experiment.kernelDensities {
        bandwidth, variable, path throws(ExperimentProblem) in
        guard points.weights == nil else {
          throw ExperimentProblem(
            "kernelDensity goes with points that count once; these have "
              + (points.bins == nil ? "weights" : "counts between edges"), at: path)
        }
        do throws(KernelDensityError) {
          return try KernelDensity(of: variables[variable].values ?? [], bandwidth: bandwidth)
        } catch {
          throw ExperimentProblem(error, at: path)
        }
      }
      self.variables = variables
      signColors = SignColors(points, step: shown.step, experiment)
    }
    self.points = points
    variablesOfAll = variables
    shownStep = shown.step
    share = 1
    componentStyles = points.drawnStyles(experiment.componentStyles)
    self.warnings = warnings + shown.warnings
  }

  /// The same points under what an experiment shows that differs in the iterations of its panels alone.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - budget: What the figure may cost.
  /// - Returns: The points, with the components and the bars of these iterations.
  /// - Throws: `ExperimentProblem` for more bars than there is memory for.
  func shown(
    in experiment: Experiment, _ budget: Budget
  ) throws(ExperimentProblem) -> CountedPoints {
    guard !areStreamed else { return self }
    var shown = self
    shown.signColors = SignColors(points, step: shownStep, experiment)
    // Others do not know of components.
    if experiment.figure.panels.contains(where: \.stacksComponents) {
      shown.bars = try experiment.bars(of: points, variables, workers: 1, budget)
    }
    return shown
  }

  /// The same with its warnings blamed on other values.
  func moved(_ move: (ExperimentProblem) -> ExperimentProblem) -> CountedPoints {
    var moved = self
    moved.warnings = warnings.map(move)
    return moved
  }

  /// The names and colors of the components, with their numbers in the places of names that have some.
  var namedStyles: [ComponentStyle] {
    componentStyles.named(in: points.mixture, isFitted: points.isFitted)
  }

  /// The number of bins of each histogram.
  package var binCounts: [Int] { bars.joined().compactMap { $0?.counts.count } }

  /// Whether the points were gone through and are not in memory.
  package var areStreamed: Bool { points.stream != nil }
}

extension Experiment {
  /// The bars of points in memory; `nil` for a layer without.
  fileprivate func bars(
    of points: ExperimentPoints, _ variables: [Variable], workers: Int, _ budget: Budget
  ) throws(ExperimentProblem) -> [[Bars?]] {
    var components = PointComponents(points, workers: workers)
    return try bars(budget) { mark, panel, path throws(ExperimentProblem) in
      let variable = panel.x.variable
      let values = variables[variable].values ?? []
      let areIntegers = !points.areIntegers.isEmpty && points.areIntegers[variable]
      if let bins = points.bins { return try Bars(bins, mark, path) }
      let stack: (parts: [UInt16], count: Int)? =
        switch mark.stackBy {
        case .none where figure.groups == .stack && !points.groupNames.isEmpty:
          (points.groups.map { UInt16(clamping: $0) }, points.groupNames.count)
        case .none: nil
        case .component:
          (components.labels(after: panel.iteration), points.mixture.componentCount)
        }
      if let weights = points.weights {
        return try Bars(
          mark, values, weights: weights, stack, isLogarithmic: panel.x.scale == .log,
          areIntegers: areIntegers, path)
      }
      if panel.x.scale == .log { return try Bars(logarithmic: mark, values, stack, path) }
      do throws(HistogramError) {
        guard let stack else {
          return Bars(
            try Histogram(
              of: values, bins: mark.bins, range: mark.range, areIntegers: areIntegers),
            normalization: mark.normalize, pointCount: values.count)
        }
        return Bars(
          try StackedHistogram(
            of: values, parts: stack.parts, partCount: stack.count, bins: mark.bins,
            range: mark.range, areIntegers: areIntegers), normalization: mark.normalize,
          pointCount: values.count)
      } catch {
        throw ExperimentProblem(error.description, at: path)
      }
    }
  }

  /// The bars of each layer of each panel; `nil` for a layer without.
  ///
  /// - Parameters:
  ///   - budget: What the figure may cost: what rules and widths have chosen is known bar by bar.
  ///   - count: Counts for a histogram in a panel; problems are at the path. It is asked once for layers
  ///     of the same bins.
  /// - Returns: The bars, `nil` for a layer without.
  /// - Throws: What counting throws, and `ExperimentProblem` for more bars than there is memory for.
  func bars(
    _ budget: Budget,
    _ count: (
      _ mark: HistogramMark, _ panel: PanelSettings, _ path: [JSONPathStep]
    ) throws(ExperimentProblem) -> Bars
  ) throws(ExperimentProblem) -> [[Bars?]] {
    let mayShareBars = mayShareBars
    var known: [WantedBars: [Normalization: Bars]] = [:]
    var bytes = 0.0
    return try figure.panels.enumerated().map { panel, settings throws(ExperimentProblem) in
      try settings.layers.enumerated().map { index, layer throws(ExperimentProblem) in
        guard let mark = layer.mark.settings as? HistogramMark else { return nil }
        let path = layerPath(panel, index, "bins")
        let wanted = mayShareBars ? WantedBars(mark, settings) : nil
        let counted = wanted.flatMap { known[$0] }
        if let bars = counted?[mark.normalize] { return bars }
        let bars: Bars
        if let other = counted?.values.first {
          bars = other.normalized(mark.normalize)
        } else {
          bars = try count(mark, settings, path)
        }
        bytes += bars.bytes
        guard bytes <= budget.barBytes else {
          throw ExperimentProblem(barsBeyond: budget.limits, at: path)
        }
        if let wanted { known[wanted, default: [:]][mark.normalize] = bars }
        return bars
      }
    }
  }
}

extension PanelSettings {
  /// Whether the bars of a layer have parts for the components.
  fileprivate var stacksComponents: Bool {
    layers.contains { ($0.mark.settings as? HistogramMark)?.stackBy == .component }
  }
}
