/// The mixture of an experiment whose components are found by k-means.
package struct KMeansMixture: Sendable {
  /// The centers, and how they were found.
  package let fit: KMeansFit
  /// The mixture of which k-means is the limit: components of equal weights and one variance about the
  /// centers, so that the most probable component is the one of the nearest center.
  let mixture: MultivariateGaussianMixture
  /// How often each point counts; `nil` for once.
  private let weights: [Double]?

  /// Finds the centers.
  ///
  /// - Parameters:
  ///   - request: How.
  ///   - points: The points.
  ///   - file: How problems call the data.
  ///   - workers: How many threads work; the result does not depend on it.
  ///   - budget: What the figure may cost.
  /// - Throws: `ExperimentProblem` if there is nothing to fit.
  init(
    _ request: FitRequest, to points: FittedPoints, file: String, workers: Int, budget: Budget
  ) throws(ExperimentProblem) {
    guard points.bins == nil else {
      throw ExperimentProblem(
        "kMeans goes with points; these are counts between edges", at: ["mixture", "fit", "method"])
    }
    weights = points.weights
    let limit = request.settings.maximumIterations
    do throws(FitError) {
      var fitter = try KMeansFitter(
        points: points.values, dimension: points.dimension, weights: points.weights)
      fitter.meter = budget.fitMeter
      fit =
        if let start = request.start {
          try fitter.fit(
            startingFrom: start.components.flatMap(\.mean), maximumIterations: limit)
        } else {
          try fitter.fit(
            componentCount: request.componentCounts.lowerBound, starts: request.settings.starts,
            seed: request.settings.seed, maximumIterations: limit
          ) { count, body in
            OrderedWork.run(count: count, workers: workers, body)
          }
        }
    } catch {
      throw ExperimentProblem(error, of: points, file: file)
    }
    if budget.fitMeter?.isExceeded == true { throw ExperimentProblem(fitBeyond: budget.limits) }
    do throws(MixtureError) {
      mixture = try fit.mixture(isEquallyWeighted: true).multivariate
    } catch {
      throw ExperimentProblem(
        fit.withinSumOfSquares > 0
          ? "the centers make no mixture: \(error)"
          : "every point lies on its center, and no component has a width; fewer components would do",
        at: ["mixture", "fit", "components"])
    }
  }
}

extension KMeansMixture {
  /// What should be known about the fit, in words.
  var warnings: [String] {
    var texts: [String] = []
    if !fit.hasConverged {
      texts.append(
        "not converged after \(counted(fit.iterations, "iteration")): points still changed their centers"
      )
    }
    if fit.foundBy == 1, fit.sumsOfStarts.count > 1 {
      texts.append(
        "1 of \(groupedText(fit.sumsOfStarts.count)) starts found this sum of squares; more starts may "
          + "find a smaller one")
    }
    return texts
  }

  /// What may mislead about the centers.
  func problems(areRounded: Bool) -> [ExperimentProblem] {
    let problems = warnings.map {
      ExperimentProblem($0, at: ["mixture", "fit"], severity: .warning)
    }
    guard areRounded else { return problems }
    return problems + [
      ExperimentProblem(
        "rounded has no effect on kMeans, which takes each value for itself",
        at: ["data", "rounded"], severity: .warning)
    ]
  }

  /// What is to be said about the fit.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns.
  ///   - droppedRowCount: The number of rows that missed a value.
  ///   - styles: The names and colors of the components; none where the experiment has none.
  /// - Returns: The members of a JSON object.
  func report(
    columns: [String], droppedRowCount: Int, styles: [ComponentStyle]
  ) -> [JSONValue.Member] {
    let styles = styles.named(in: Mixture(mixture), isFitted: true)
    var sizes = [Double](repeating: 0, count: fit.componentCount)
    for (point, center) in fit.assignment.enumerated() { sizes[center] += weights?[point] ?? 1 }
    return [
      .init("method", .text(FitMethod.kMeans.rawValue)),
      .init(
        "components",
        .list(
          mixture.components.enumerated().map { $1.report(styles.style(of: $0)) })),
      .init("centers", .list(mixture.components.map { .forEach($0.mean) })),
      .init("sizes", .totals(sizes)),
      .init("withinSumOfSquares", .number(fit.withinSumOfSquares)),
      .init("iterations", .number(fit.iterations)),
      .init("converged", .boolean(fit.hasConverged)),
      .init("columns", .texts(columns)),
      .init("points", .total(fit.totalWeight)),
      .init("dropped", .number(droppedRowCount)),
      .init("starts", .number(fit.sumsOfStarts.count)),
      .init("foundBy", .number(fit.foundBy)),
      .init("warnings", .texts(warnings)),
    ]
  }
}
