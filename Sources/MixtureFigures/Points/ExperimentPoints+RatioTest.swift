import ExperimentFile
import GaussianMixtures

extension RatioTestRequest {
  /// The way to it in an experiment.
  static let path: [JSONPathStep] = ["mixture", "fit", "ratioTest"]
}

extension ExperimentPoints {
  /// The test of the number of components that was chosen against one more, where the fit asks for it.
  ///
  /// - Parameters:
  ///   - request: How the mixture was fitted, and how its number of components is to be tested.
  ///   - workers: How many threads fit samples; the result does not depend on it.
  ///   - budget: What the fits may cost.
  /// - Returns: The test; `nil` where the fit does not ask for it.
  /// - Throws: ``ExperimentProblem`` where there is none.
  package func ratioTest(
    _ request: FitRequest, workers: Int, budget: Budget
  ) throws(ExperimentProblem) -> BootstrapRatioTest? {
    guard let wanted = request.ratioTest, let fitted else { return nil }
    return try ratioTest(
      of: fitted, request, as: wanted, workers: workers, budget: budget, at: RatioTestRequest.path)
  }

  /// Tests the number of components of a fit against one more.
  ///
  /// - Parameters:
  ///   - fitted: The fit.
  ///   - request: How it was made.
  ///   - wanted: How it is to be tested.
  ///   - workers: How many threads fit samples; the result does not depend on it.
  ///   - budget: What the fits may cost.
  ///   - path: The way to what asks for the test.
  /// - Returns: The test.
  /// - Throws: ``ExperimentProblem`` where one component more cannot be fitted, no sample is left, or the fits
  ///   are more work than is allowed.
  func ratioTest(
    of fitted: FittedMixture, _ request: FitRequest, as wanted: RatioTestRequest, workers: Int,
    budget: Budget, at path: [JSONPathStep]
  ) throws(ExperimentProblem) -> BootstrapRatioTest {
    guard weights == nil else {
      throw ExperimentProblem(
        "no test of the number of components: samples of the mixture have points that count once; these have "
          + (bins == nil ? "weights" : "counts between edges"), at: path)
    }
    let test: BootstrapRatioTest
    do throws(FitError) {
      test = try fitter(budget).bootstrapRatioTest(
        componentCount: fitted.selection.best.componentCount, replicates: wanted.replicates,
        seed: request.settings.seed, settings: request.settings,
        concurrently: { OrderedWork.run(count: $0, workers: workers, $1) })
    } catch {
      // Work that ended early has no fits.
      if budget.fitMeter?.isExceeded == true {
        throw ExperimentProblem(replicatesBeyond: budget.limits, at: path)
      }
      throw ExperimentProblem("no test of the number of components: \(error)", at: path)
    }
    if budget.fitMeter?.isExceeded == true {
      throw ExperimentProblem(replicatesBeyond: budget.limits, at: path)
    }
    if test.replicates.isEmpty {
      throw ExperimentProblem(
        "no test of the number of components: all \(counted(wanted.replicates, "sample")) of the fitted mixture "
          + "are left out, as a fit to each lies at the floor of covariances or is made by a few points",
        at: path)
    }
    return test
  }
}

extension BootstrapRatioTest {
  /// The numbers of components: the one that is tested, and one more.
  var componentCounts: [Int] {
    [smaller, larger].map { $0.mixture.components.count }
  }

  /// The share of samples that may be left out without a word.
  private static let unseenShare = 0.05

  /// What may mislead about the test, in words.
  var warningTexts: [String] {
    var texts = zip([smaller, larger], componentCounts).compactMap { fit, count in
      fit.standing.reason.map {
        "the fit of \(counted(count, "component")) is no proper maximum, and the statistic may be made by that: "
          + $0
      }
    }
    let drawn = replicates.count + leftOutCount
    if Double(leftOutCount) > Self.unseenShare * Double(drawn) {
      texts.append(
        "\(groupedText(leftOutCount)) of \(counted(drawn, "sample")) are left out, as a fit to each lies at the "
          + "floor of covariances or is made by a few points")
    }
    return texts
  }

  /// What may mislead about the test.
  package var warnings: [ExperimentProblem] {
    warningTexts.map { ExperimentProblem($0, at: RatioTestRequest.path, severity: .warning) }
  }

  /// What is said of the test, without its replicates.
  var summary: [JSONValue.Member] {
    [
      .init("components", .wholeNumbers(componentCounts)),
      .init("statistic", .number(statistic)), .init("pValue", .number(pValue)),
      .init("replicates", .number(replicates.count + leftOutCount)),
      .init("leftOut", .number(leftOutCount)),
    ]
  }
}
