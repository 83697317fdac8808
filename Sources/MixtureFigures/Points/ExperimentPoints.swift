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
  private let read: DataSummary?
  /// The width of the intervals that rounded values stand for; `nil` for points.
  let interval: Double?
  /// Whether each coordinate is one of integers; empty for a sample, and for a stream.
  let areIntegers: [Bool]
  package let mixture: Mixture
  /// The fit; `nil` for a mixture that was given.
  package let fitted: FittedMixture?
  /// What may mislead about the points and the fit.
  package let warnings: [ExperimentProblem]

  /// Draws the sample, or reads the data and fits the mixture to them.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - data: Its data file; `nil` for a sample.
  ///   - workers: How many threads fit a mixture; the result does not depend on it.
  /// - Throws: ``ExperimentProblem`` if the data are wrong or cannot be read, or nothing can be
  ///   fitted.
  package init(
    _ experiment: Experiment, data: DataSource?, workers: Int
  ) throws(ExperimentProblem) {
    dimension = experiment.dimension
    let read: DataPoints?
    (source, read) = try experiment.source(data)
    columns = read?.columns ?? []
    droppedRowCount = read?.droppedRowCount ?? 0
    self.read = read?.summary
    areIntegers = read?.areIntegers ?? []
    interval = experiment.points.interval
    if let interval { try read?.checkSteps(interval) }
    var warnings = read?.warnings ?? []
    switch experiment.mixture {
    case .given(let mixture):
      self.mixture = mixture
      fitted = nil
    case .fit(let request):
      let fitted = try FittedMixture(
        request, points: read?.values ?? [], dimension: dimension, of: experiment,
        interval: interval, file: data?.name ?? "the data", workers: workers)
      warnings += fitted.warnings.map {
        ExperimentProblem($0, at: ["mixture", "fit"], severity: .warning)
      }
      if let last = fitted.selection.candidates.last?.componentCount,
        last < request.componentCounts.upperBound, request.start == nil
      {
        warnings.append(
          ExperimentProblem(
            "there are \(counted(last, "distinct point")); more components are not tried",
            at: ["mixture", "fit", "components"], severity: .warning))
      }
      warnings += fitted.selection.warningTexts.map {
        ExperimentProblem($0, at: ["mixture", "fit", "components"], severity: .warning)
      }
      warnings += experiment.warningsAboutIterations(beyond: fitted.fit.iterations)
      mixture = Mixture(fitted.fit.mixture)
      self.fitted = fitted
    }
    self.warnings = warnings
  }

  /// The points in memory, row by row; `nil` if they are not.
  var values: [Double]? { if case .memory(let values, _) = source { values } else { nil } }

  /// The points that are not in memory; `nil` if they are.
  var stream: (any PointStream<ExperimentProblem>)? {
    if case .stream(let stream) = source { stream } else { nil }
  }

  /// What was read of a data file; `nil` for a sample, and for a stream that nobody has gone through.
  package var summary: DataSummary? { read ?? (stream as? DataStream)?.summary }

  /// The mixture after so many iterations of its fit; `nil` for the fitted one.
  func mixture(after iteration: Int?) -> Mixture {
    guard let iteration, let fitted else { return mixture }
    return Mixture(fitted.mixture(after: iteration))
  }
}

extension Experiment {
  /// The points, and what was read of a file that is in memory.
  fileprivate func source(
    _ data: DataSource?
  ) throws(ExperimentProblem) -> (ExperimentPoints.Source, DataPoints?) {
    if let stream = try stream(data) { return (.stream(stream), nil) }
    guard case .data(let settings) = points else { return (try drawnSample(), nil) }
    guard let data else { throw ExperimentProblem("the data file was not given", at: ["data"]) }
    if let read = try DataPoints(data, settings) {
      return (.memory(read.values, labels: nil), read)
    }
    // What a compressed file holds is known only now.
    guard case .given(.line) = mixture, settings.options.groups == nil else {
      throw ExperimentProblem(
        "more than \(groupedText(Limits.numbersInMemory)) numbers; so many are only counted, "
          + "those of one column without groups under a mixture that is given", at: ["data"])
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
