import ExperimentFile
import GaussianMixtures

extension ExperimentPoints {
  /// What is to be said about how well the parameters of the fit are known.
  ///
  /// - Parameters:
  ///   - request: How the mixture was fitted, and how its errors are to be found.
  ///   - workers: How many threads fit replicates; the result does not depend on it.
  ///   - budget: What the fits may cost.
  /// - Returns: A JSON object; `nil` where nobody asks for errors.
  /// - Throws: ``ExperimentProblem`` where it cannot be said.
  /// - Complexity: That of a fit from one start for each replicate.
  package func standardErrors(
    _ request: FitRequest, workers: Int, budget: Budget
  ) throws(ExperimentProblem) -> JSONValue? {
    guard let wanted = request.standardErrors, let fitted else { return nil }
    let concurrently: ConcurrentLoop = { count, body in
      OrderedWork.run(count: count, workers: workers, body)
    }
    var members: [JSONValue.Member] = [.init("method", .text(wanted.method.rawValue))]
    let uncertainties: [ParameterUncertainty]
    do {
      switch wanted.method {
      case .information:
        uncertainties = try fitter(budget).information(
          of: fitted.fit.mixture, covarianceType: request.settings.covarianceType,
          concurrently: concurrently
        ).uncertainties(level: wanted.level)
      case .bootstrap, .parametric:
        let bootstrap = try bootstrap(
          of: fitted, request, as: wanted, workers: workers, budget: budget)
        uncertainties = bootstrap.uncertainties(level: wanted.level)
        members += [
          .init("replicates", .number(wanted.replicates)),
          .init("leftOut", .number(bootstrap.leftOutCount)),
        ]
      }
    } catch {
      // Work that ended early has too few replicates.
      if budget.fitMeter?.isExceeded == true { throw ExperimentProblem(fitBeyond: budget.limits) }
      throw ExperimentProblem(
        "no standard errors: \(error)", at: ["mixture", "fit", "standardErrors"])
    }
    if budget.fitMeter?.isExceeded == true { throw ExperimentProblem(fitBeyond: budget.limits) }
    return .object(
      members + [
        .init("level", .number(wanted.level)),
        .init("parameters", .list(uncertainties.map(\.report))),
      ])
  }
}

extension StandardErrorRequest {
  /// What is said of intervals whose ends so few replicates do not tell; `nil` of others.
  package var warning: ExperimentProblem? {
    let tail = (1 - level) / 2
    guard method != .information, Double(replicates) * tail < 1 else { return nil }
    return ExperimentProblem(
      "an interval of \(numberText(level * 100)) % ends beyond all but one in "
        + "\(numberText((1 / tail).rounded(), significantDigits: 6)) replicates, and "
        + "\(groupedText(replicates)) are drawn; more would tell where",
      at: ["mixture", "fit", "standardErrors"], severity: .warning)
  }
}

extension ParameterUncertainty {
  /// Components, coordinates, rows and columns from 1.
  fileprivate var report: JSONValue {
    let place: [JSONValue.Member] =
      switch parameter {
      case .weight(let component):
        [.init("parameter", .text("weight")), .init("component", .number(component + 1))]
      case .mean(let component, let coordinate):
        [
          .init("parameter", .text("mean")), .init("component", .number(component + 1)),
          .init("coordinate", .number(coordinate + 1)),
        ]
      case .standardDeviation(let component):
        [.init("parameter", .text("sd")), .init("component", .number(component + 1))]
      case .covariance(let component, let row, let column):
        [
          .init("parameter", .text("covariance")), .init("component", .number(component + 1)),
          .init("row", .number(row + 1)), .init("column", .number(column + 1)),
        ]
      }
    return .object(
      place + [
        .init("estimate", .number(estimate)), .init("error", .number(standardError)),
        .init("interval", .numbers([interval.lowerBound, interval.upperBound])),
      ] + (bias.map { [.init("bias", .number($0))] } ?? []))
  }
}
