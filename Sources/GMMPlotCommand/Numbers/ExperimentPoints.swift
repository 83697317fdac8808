import ExperimentFile
import GMMSupport
import GaussianMixtures

/// The points of an experiment and the mixture that belongs to them.
struct ExperimentPoints {
  /// The points in data units, row by row; none if they are not in memory.
  let values: [Double]
  /// The points that are not in memory; `nil` if they are.
  let stream: (any ExperimentStream)?
  /// The number of coordinates of a point.
  let dimension: Int
  /// Per point, the index of the component that it was drawn from; `nil` for data.
  let labels: [UInt16]?
  /// The names of the coordinates; empty for a sample.
  let columns: [String]
  let droppedRowCount: Int
  let mixture: KnownMixture
  /// The fit; `nil` for a mixture that was given.
  let fitted: FittedMixture?
  /// What may mislead about the points and the fit.
  let warnings: [Message]

  /// Draws the sample, or reads the data and fits the mixture to them.
  ///
  /// - Parameters:
  ///   - input: The experiment.
  ///   - workers: How many threads fit a mixture; the result does not depend on it.
  /// - Throws: `CommandFailure` with status 65 if the data are wrong, 66 or 74 if they cannot be
  ///   read.
  init(_ input: ExperimentInput, workers: Int) throws(CommandFailure) {
    let experiment = input.experiment
    var stream = try input.stream
    let data = stream == nil ? try input.dataPoints() : nil
    if stream == nil, data == nil, input.data != nil {
      // What a compressed file holds is known only now.
      guard case .components = experiment.mixture else {
        throw input.failure(
          "more than \(groupedText(ExperimentInput.numbersInMemory)) numbers; so many are only counted, "
            + "those of one column under a mixture that is given", at: ["data"])
      }
      stream = try DataStream(input)
    }
    self.stream = stream
    columns = data?.columns ?? []
    droppedRowCount = data?.droppedRowCount ?? 0
    dimension = experiment.dimension
    var warnings = data?.warnings ?? []
    switch experiment.mixture {
    case .components(let mixture):
      self.mixture = .line(mixture)
      fitted = nil
      if stream == nil, case .sample(let sample) = experiment.points {
        let points = mixture.sample(size: sample.size, generator: sample.generator)
        (values, labels) = (points.values, points.labels)
      } else {
        (values, labels) = (data?.values ?? [], nil)
      }
    case .multivariate(let mixture):
      self.mixture = .space(mixture)
      fitted = nil
      if case .sample(let sample) = experiment.points {
        let points = mixture.sample(size: sample.size, seed: sample.generator.seed)
        (values, labels) = (points.values, points.labels)
      } else {
        (values, labels) = (data?.values ?? [], nil)
      }
    case .fit(let request):
      (values, labels) = (data?.values ?? [], nil)
      let fitted = try FittedMixture(
        request, points: values, dimension: dimension, of: input, workers: workers)
      warnings += fitted.fit.warnings.map {
        input.message(.warning, $0.text, at: ["mixture", "fit"])
      }
      warnings += input.warningsAboutIterations(beyond: fitted.fit.iterations)
      mixture = KnownMixture(fitted.fit.mixture)
      self.fitted = fitted
    }
    self.warnings = warnings
  }
}

extension ExperimentInput {
  /// What is said about panels that show a later iteration than there was.
  fileprivate func warningsAboutIterations(beyond last: Int) -> [Message] {
    experiment.figure.panels.enumerated().compactMap { index, panel in
      guard let iteration = panel.iteration, iteration > last else { return nil }
      let noun = last == 1 ? "iteration" : "iterations"
      return message(
        .warning,
        "the fit ended after \(last) \(noun); in place of iteration \(iteration) its end is shown",
        at: ["figure", "panels", .item(index), "iteration"])
    }
  }
}
