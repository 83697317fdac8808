extension FittedMixture {
  /// What model selection cannot tell, as every report says.
  fileprivate static let caution =
    "a criterion compares the numbers of components that were tried; it does not show that the data "
    + "come from a mixture of Gaussians, nor that components are groups"

  /// What is to be said about the fit.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns.
  ///   - droppedRowCount: The number of rows that missed a value.
  ///   - styles: The names and colors of the components; none where the experiment has none.
  /// - Returns: A JSON object.
  package func report(
    columns: [String], droppedRowCount: Int, styles: [ComponentStyle] = []
  ) -> JSONValue {
    let components = fit.mixture.components.enumerated().map { index, component in
      component.report(styles.style(of: index))
    }
    return .object(
      [
        .init("components", .list(components)),
        .init("logLikelihood", .number(fit.logLikelihood)),
      ] + fit.criteria + [
        .init("iterations", .number(fit.iterations)),
        .init("converged", .boolean(fit.stop == .converged)),
        .init("parameters", .number(fit.parameterCount)),
        .init("covariance", .text(fit.covarianceType.rawValue)),
        .init("columns", .texts(columns)),
        .init("points", .number(fit.pointCount)),
        .init("dropped", .number(droppedRowCount)),
        .init("starts", .number(fit.runs.count)),
        .init("spread", .number(fit.spread)),
        .init("warnings", .texts(fit.warnings.map(\.text))),
        selection.candidates.count > 1 ? .init("selection", selection.report) : nil,
      ])
  }
}

extension MixtureFit {
  /// The values of all criteria.
  fileprivate var criteria: [JSONValue.Member?] {
    InformationCriterion.allCases.map { .init($0.rawValue, .number(value(of: $0))) }
  }
}

extension MultivariateGaussianMixture.Component {
  /// The component as an experiment file has it.
  fileprivate func report(_ style: ComponentStyle) -> JSONValue {
    .object(
      [
        .init("weight", .number(weight)), .init("mean", .forEach(mean)),
        mean.count == 1
          ? .init("sd", .number(covariance[0].squareRoot()))
          : .init("covariance", .rows(covarianceRows)),
        style.label.map { .init("label", .text($0)) },
        style.color.map { .init("color", .text($0.resolvedText)) },
      ])
  }
}

extension ModelSelection {
  fileprivate var report: JSONValue {
    .object([
      .init("criterion", .text(criterion.rawValue)),
      .init(
        "candidates",
        .list(
          candidates.map { candidate in
            .object(
              [
                .init("components", .number(candidate.componentCount)),
                .init("logLikelihood", .number(candidate.fit.logLikelihood)),
              ] + candidate.fit.criteria + [.init("nearTie", .boolean(candidate.isNearTie))])
          })),
      .init("caution", .text(FittedMixture.caution)),
    ])
  }
}
