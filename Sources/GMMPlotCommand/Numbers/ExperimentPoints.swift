import ExperimentFile
import GaussianMixtures

/// The points of an experiment and the mixture that belongs to them.
struct ExperimentPoints {
  /// The points in data units, row by row.
  let values: [Double]
  /// The names of the coordinates; empty for a sample.
  let columns: [String]
  let droppedRowCount: Int
  let mixture: KnownMixture
  /// What may mislead about the points and the fit.
  let warnings: [Message]

  /// The number of coordinates of a point.
  var dimension: Int { max(columns.count, 1) }

  /// Draws the sample, or reads the data and fits the mixture to them.
  ///
  /// - Parameters:
  ///   - input: The experiment.
  ///   - workers: How many threads fit a mixture; the result does not depend on it.
  /// - Throws: `CommandFailure` with status 65 if the data are wrong, 66 or 74 if they cannot be
  ///   read.
  init(_ input: ExperimentInput, workers: Int) throws(CommandFailure) {
    let experiment = input.experiment
    let data = try input.dataPoints()
    columns = data?.columns ?? []
    droppedRowCount = data?.droppedRowCount ?? 0
    switch experiment.mixture {
    case .components(let mixture):
      self.mixture = .given(mixture)
      if case .sample(let sample) = experiment.points {
        values = mixture.sample(size: sample.size, generator: sample.generator).values
      } else {
        values = data?.values ?? []
      }
      warnings = data?.warnings ?? []
    case .multivariate(let mixture):
      throw input.failure(
        "a mixture of \(mixture.dimension) dimensions is not drawn", at: ["mixture", "components"])
    case .fit(let request):
      values = data?.values ?? []
      let fitted = try FittedMixture(
        request, points: values, dimension: max(columns.count, 1), of: input, workers: workers)
      warnings =
        (data?.warnings ?? [])
        + fitted.fit.warnings.map { input.message(.warning, $0.text, at: ["mixture", "fit"]) }
      mixture = .fitted(fitted)
    }
  }
}

/// A mixture that is known at last.
enum KnownMixture {
  case given(GaussianMixture)
  case fitted(FittedMixture)

  /// The fit; `nil` for a mixture that was given.
  var fitted: FittedMixture? {
    if case .fitted(let fitted) = self { fitted } else { nil }
  }

  /// The mixture of one dimension; of several coordinates that of the first.
  var firstMarginal: GaussianMixture {
    switch self {
    case .given(let mixture): mixture
    case .fitted(let fitted): fitted.fit.mixture.marginal(0)
    }
  }
}
