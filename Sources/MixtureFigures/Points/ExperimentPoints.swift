/// The points of an experiment and the mixture that belongs to them.
package struct ExperimentPoints {
  /// Where the points are.
  enum Source {
    /// In memory, row by row, in data units; per point the index of the component that it was drawn
    /// from, `nil` for data.
    case memory([Double], labels: [UInt16]?)
    /// Drawn or read anew whenever they are needed: points of one coordinate.
    case stream(any PointStream<ExperimentProblem>)
  }

  let source: Source
  /// The number of coordinates of a point.
  let dimension: Int
  /// The names of the coordinates; empty for a sample, and for a stream.
  package let columns: [String]
  package let droppedRowCount: Int
  let read: DataSummary?
  /// How problems call the data file; `nil` for a sample.
  let fileName: String?
  /// The width of the intervals that rounded values stand for; `nil` for points.
  let interval: Double?
  /// How often each point in memory counts, above 0; `nil` for once.
  let weights: [Double]?
  /// The least and the greatest of these weights, where these are a group those of all points; `nil` without
  /// weights.
  let weightRange: ClosedRange<Double>?
  /// The bins in whose middles the points stand; `nil` for points.
  let bins: BinnedPoints?
  /// Whether each coordinate is one of integers; empty for a sample, and for a stream.
  let areIntegers: [Bool]
  /// The group of each point, from 0; empty where points have none.
  let groups: [Int]
  /// The names of the groups in their order; empty where points have none. Where the fit takes groups as
  /// given, one more stands last for points without a group, if there are some.
  package let groupNames: [String]
  /// How many of the groups the fit takes as given, each of which has the component of its number; `nil` for
  /// a fit that takes none.
  let knownGroupCount: Int?
  package let mixture: Mixture
  /// The fit by EM; `nil` for a mixture that was given, and where each group has a fit of its own.
  package let fitted: FittedMixture?
  /// The centers of k-means, of which ``mixture`` is then made; `nil` for other mixtures.
  package let clustered: KMeansMixture?
  /// The fits of the groups, of which ``mixture`` is then made; empty where groups are not fitted.
  package let groupFits: [FittedMixture]
  /// What may mislead about the points and the fit.
  package let warnings: [ExperimentProblem]

  /// Draws the sample, or reads the data and fits the mixture to them.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - data: Its data file; `nil` for a sample.
  ///   - workers: How many threads fit a mixture; the result does not depend on it.
  ///   - budget: What the figure may cost.
  /// - Throws: ``ExperimentProblem`` if the data are wrong or cannot be read, or nothing can be
  ///   fitted.
  package init(
    _ experiment: Experiment, data: DataSource?, workers: Int, budget: Budget = Budget()
  ) throws(ExperimentProblem) {
    dimension = experiment.dimension
    let read: DataPoints?
    (source, read) = try experiment.source(data, room: budget.numbersInMemory)
    columns = read?.columns ?? []
    droppedRowCount = read?.droppedRowCount ?? 0
    self.read = read?.summary
    fileName = data?.name
    areIntegers = read?.areIntegers ?? []
    (weights, bins) = (read?.weights, read?.bins)
    weightRange = weights.flatMap { weights in
      weights.min().flatMap { least in weights.max().map { least...$0 } }
    }
    interval = experiment.points.interval
    if let data { try read?.checkSpread(file: data.name) }
    if let interval { try read?.checkSteps(interval) }
    groups = read?.groups ?? []
    groupNames = read?.groupNames ?? []
    knownGroupCount = experiment.mixture.takesKnownGroups ? read?.knownGroupCount : nil
    var warnings = read?.warnings ?? []
    switch experiment.mixture {
    case .given(let mixture):
      self.mixture = mixture
      (fitted, clustered, groupFits) = (nil, nil, [])
    case .fit(let request) where request.method == .kMeans:
      try budget.check(
        request, pointCount: (read?.values.count ?? 0) / dimension, dimension: dimension)
      let clustered = try KMeansMixture(
        request,
        to: FittedPoints(read, group: nil, dimension: dimension, interval: interval),
        file: data?.name ?? "the data", workers: workers, budget: budget)
      warnings += clustered.problems(areRounded: interval != nil)
      (fitted, groupFits) = (nil, [])
      self.clustered = clustered
      mixture = Mixture(clustered.mixture)
    case .fit(let request):
      clustered = nil
      try budget.check(
        request, pointCount: (read?.values.count ?? 0) / dimension, dimension: dimension)
      let name = data?.name ?? "the data"
      let known = try knownGroupCount.map { count throws(ExperimentProblem) in
        try experiment.checkKnownGroups(count)
        return read?.knownGroups ?? []
      }
      func fit(
        _ points: FittedPoints, _ subject: String
      ) throws(ExperimentProblem) -> FittedMixture {
        let fitted = try FittedMixture(
          request, to: points, of: experiment, file: name + subject, workers: workers,
          budget: budget)
        warnings += fitted.problems(experiment, request, about: subject)
        return fitted
      }
      if request.isOfEachGroup {
        try experiment.checkGroupCount(groupNames.count)
        let (dimension, interval) = (dimension, interval)
        let points = groupNames.indices.map {
          FittedPoints(read, group: $0, dimension: dimension, interval: interval)
        }
        let fits = try zip(points, groupNames).map { values, name throws(ExperimentProblem) in
          try fit(values, ", group \(quoted(name))")
        }
        (fitted, groupFits) = (nil, fits)
        mixture = try .union(
          of: fits.map(\.fit.mixture), weights: points.map(\.total))
      } else {
        let fitted = try fit(
          FittedPoints(
            read, group: nil, dimension: dimension, interval: interval, known: known), "")
        (self.fitted, groupFits) = (fitted, [])
        mixture = Mixture(fitted.fit.mixture)
      }
    }
    self.warnings = warnings
  }

  /// Whether the mixture was fitted.
  var isFitted: Bool { fitted != nil || clustered != nil || !groupFits.isEmpty }

  /// All fits by EM.
  var fits: [FittedMixture] { (fitted.map { [$0] } ?? []) + groupFits }

  /// The points in memory, row by row; `nil` if they are not.
  var values: [Double]? { if case .memory(let values, _) = source { values } else { nil } }

  /// The number of points in memory; of weighted ones the sum of their weights.
  var total: Double {
    weights?.reduce(0, +) ?? Double((values?.count ?? 0) / dimension)
  }

  /// What a fit is made to.
  var fittedPoints: FittedPoints {
    FittedPoints(
      values: values ?? [], dimension: dimension, weights: weights, interval: interval, bins: bins,
      known: knownGroupCount.map { count in groups.map { $0 < count ? $0 : nil } })
  }

  /// The points that are not in memory; `nil` if they are.
  var stream: (any PointStream<ExperimentProblem>)? {
    if case .stream(let stream) = source { stream } else { nil }
  }

  /// What was read of a data file; `nil` for a sample, and for a stream that nobody has gone through.
  var summary: DataSummary? { read ?? (stream as? DataStream)?.summary }

  /// How the data file was read; none for a sample or values, and for a NumPy file.
  package var readingNotes: [ReadingNote] {
    guard let fileName, let text = summary?.readingText else { return [] }
    return [ReadingNote(file: fileName, text: text)]
  }

  /// The mixture after so many iterations of its fit; `nil` for the fitted one.
  func mixture(after iteration: Int?) -> Mixture {
    guard let iteration else { return mixture }
    if let fitted { return Mixture(fitted.mixture(after: iteration)) }
    return groupFits.isEmpty ? mixture : mixtureOfGroups(after: iteration)
  }
}

extension Experiment {
  /// The points, and what was read of a file that is in memory.
  fileprivate func source(
    _ data: DataSource?, room: Int
  ) throws(ExperimentProblem) -> (ExperimentPoints.Source, DataPoints?) {
    if let stream = try stream(data) { return (.stream(stream), nil) }
    guard case .data(var settings) = points else { return (try drawnSample(), nil) }
    settings.options.keepsRowsOfUnknownGroup = mixture.takesKnownGroups
    if let read = DataPoints(settings, columns: variableNames) {
      return (.memory(read.values, labels: nil), read)
    }
    guard let data else { throw ExperimentProblem("the data file was not given", at: ["data"]) }
    if let read = try DataPoints(data, settings, room: room) {
      return (.memory(read.values, labels: nil), read)
    }
    // What a compressed file holds is known only now.
    guard case .given(.line) = mixture, settings.options.groups == nil, !settings.areWeighted else {
      throw ExperimentProblem(
        "more than \(groupedText(room)) numbers; so many are only counted, those of one column without "
          + "groups and weights under a mixture that is given", at: ["data"])
    }
    return (.stream(try DataStream(data, settings)), nil)
  }

  /// The sample, in memory.
  private func drawnSample() throws(ExperimentProblem) -> ExperimentPoints.Source {
    guard case .sample(let sample) = points, case .given(let mixture) = mixture else {
      throw ExperimentProblem(
        "a mixture is fitted to data; \"data\" names the file", at: ["mixture"])
    }
    do throws(MixtureError) {
      let points = try mixture.sample(size: sample.size, generator: sample.generator)
      return .memory(points.values, labels: points.labels)
    } catch {
      throw ExperimentProblem(error.description, at: ["sample", "generator"])
    }
  }
}

extension FittedMixture {
  /// What may mislead about a fit.
  fileprivate func problems(
    _ experiment: Experiment, _ request: FitRequest, about subject: String
  ) -> [ExperimentProblem] {
    let prefix = subject.isEmpty ? "" : subject.dropFirst(2) + ": "
    func warning(_ text: String, _ path: JSONPathStep...) -> ExperimentProblem {
      ExperimentProblem(prefix + text, at: ["mixture", "fit"] + path, severity: .warning)
    }
    var problems = warnings.map { warning($0) }
    if let last = selection.candidates.last?.componentCount,
      last < request.componentCounts.upperBound, request.start == nil
    {
      problems.append(
        warning(
          "there are \(counted(last, "distinct point")); more components are not tried",
          "components"))
    }
    problems += selection.warningTexts.map { warning($0, "components") }
    return problems + experiment.warningsAboutIterations(beyond: fit.iterations)
  }
}

extension PointSource {
  /// The width of the intervals that values stand for; `nil` for points.
  fileprivate var interval: Double? { if case .data(let data) = self { data.rounded } else { nil } }
}

extension DataPoints {
  /// Refuses values that are not whole steps apart.
  fileprivate func checkSteps(_ step: Double) throws(ExperimentProblem) {
    guard let index = ValueStep.firstOffGrid(values, step: step) else { return }
    throw ExperimentProblem(offStep: values[index], number: index + 1, step: step)
  }
}

extension ExperimentProblem {
  /// Says that a value is not a whole number of steps from the others.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - number: How many values there are up to it.
  ///   - step: The step.
  init(offStep value: Double, number: Int, step: Double) {
    self.init(
      "value \(groupedText(number)) of the data is \(numberText(value)), which is no whole number of "
        + "steps of \(numberText(step)) from the first", at: ["data", "rounded"])
  }
}
