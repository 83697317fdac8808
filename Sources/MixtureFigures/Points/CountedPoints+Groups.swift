extension CountedPoints {
  /// The points of each group; none where groups are not drawn by themselves.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - workers: How many threads look for the most probable components.
  /// - Returns: The points, in the order of the groups.
  /// - Throws: `ExperimentProblem` for more groups than a figure tells apart, or if points cannot be
  ///   counted.
  func groups(
    of experiment: Experiment, workers: Int
  ) throws(ExperimentProblem) -> [CountedPoints] {
    if experiment.figure.groups != .none {
      try experiment.checkGroupCount(points.groupNames.count)
    }
    switch experiment.figure.groups {
    case .none, .stack: return []
    case .overlay, .panels:
      return try points.groupNames.indices.map { group throws(ExperimentProblem) in
        try CountedPoints(group: group, of: self, experiment, workers: workers)
      }
    }
  }

  /// The points of one group, in the bins of all.
  ///
  /// - Parameters:
  ///   - group: The number of the group, from 0.
  ///   - all: The points of all groups, in memory.
  ///   - experiment: The experiment.
  ///   - workers: How many threads look for the most probable components.
  /// - Throws: `ExperimentProblem` if the points cannot be counted.
  private init(
    group: Int, of all: CountedPoints, _ experiment: Experiment, workers: Int
  ) throws(ExperimentProblem) {
    let points = ExperimentPoints(group: group, of: all.points)
    let values = points.values ?? []
    let step = all.shownStep
    let variables = (0..<points.dimension).map {
      Variable($0, of: values, dimension: points.dimension, step: step)
    }
    let count = points.total
    // Beside each other under one mixture, groups are parts of all; with fits of their own, or in
    // panels, each is a whole.
    let isPart = experiment.figure.groups == .overlay && all.points.groupFits.isEmpty
    let share = isPart ? count / all.points.total : 1
    var components = PointComponents(points, workers: workers)
    bars = try all.bars.enumerated().map { panel, layers throws(ExperimentProblem) in
      let settings = experiment.figure.panels[panel]
      let values = variables[settings.x.variable].values ?? []
      return try layers.enumerated().map { layer, bars throws(ExperimentProblem) in
        guard let bars else { return nil }
        let edges = bars.edges
        let isLogarithmic = settings.x.scale == .log
        let bins = Bins.edges(isLogarithmic ? LogarithmicBins.edgesOfAll(edges) : edges)
        do throws(HistogramError) {
          if let weights = points.weights {
            let sums = try WeightedHistogram(
              of: values, weights: weights,
              parts: bars.partCounts == nil
                ? nil
                : (components.labels(after: settings.iteration), points.mixture.componentCount),
              bins: bins)
            return Bars(
              edges, sums.sums, outside: sums.outsideSum, parts: sums.partSums,
              normalization: bars.normalization, pointCount: count, share: share)
          }
          guard bars.partCounts == nil else {
            return Bars(
              try StackedHistogram(
                of: values, parts: components.labels(after: settings.iteration),
                partCount: points.mixture.componentCount, bins: bins
              ).between(edges),
              normalization: bars.normalization, pointCount: values.count)
          }
          return Bars(
            try Histogram(of: values, bins: bins).between(edges), normalization: bars.normalization,
            pointCount: values.count, share: share)
        } catch {
          throw ExperimentProblem(error.description, at: experiment.layerPath(panel, layer, "bins"))
        }
      }
    }
    var warnings: [ExperimentProblem] = []
    kernelDensities = experiment.figure.panels.enumerated().map { panel, settings in
      settings.layers.enumerated().map { layer, settings in
        guard case .kernelDensity(let bandwidth) = settings.mark.needs else { return nil }
        let variable = experiment.figure.panels[panel].x.variable
        do throws(KernelDensityError) {
          return try KernelDensity(of: variables[variable].values ?? [], bandwidth: bandwidth)
        } catch {
          warnings.append(
            ExperimentProblem(
              "group \(quoted(all.points.groupNames[group])) has no curve: \(error)",
              at: experiment.layerPath(panel, layer, "bandwidth"), severity: .warning))
          return nil
        }
      }
    }
    self.variables = variables
    variablesOfAll = all.variables
    self.points = points
    self.share = share
    shownStep = step
    componentStyles = all.componentStyles
    signColors = SignColors(points, step: step, experiment)
    replicates = all.replicates
    summarized = nil
    self.warnings = warnings
  }
}
