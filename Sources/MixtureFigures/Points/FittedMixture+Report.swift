extension FittedMixture {
  /// What is to be said about the fit.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns.
  ///   - droppedRowCount: The number of rows that missed a value.
  ///   - styles: The names and colors of the components; none where the experiment has none.
  /// - Returns: The members of a JSON object.
  func report(
    columns: [String], droppedRowCount: Int, styles: [ComponentStyle] = []
  ) -> [JSONValue.Member] {
    let styles = styles.named(in: Mixture(fit.mixture), isFitted: true)
    let components = fit.mixture.components.enumerated().map { index, component in
      component.report(styles.style(of: index))
    }
    let members: [JSONValue.Member?] =
      [
        .init("components", .list(components)),
        .init("logLikelihood", .number(fit.logLikelihood)),
      ] + fit.criteria + [
        .init("iterations", .number(fit.iterations)),
        .init("converged", .boolean(fit.stop == .converged)),
        .init("parameters", .number(fit.parameterCount)),
        .init("covariance", .text(fit.covarianceType.rawValue)),
        .init("columns", .texts(columns)),
        .init("points", .total(fit.totalWeight)),
        fit.interval.map { .init("rounded", .number($0)) },
        fit.valueStep.map { .init("step", .number($0)) },
        .init("dropped", .number(droppedRowCount)),
        .init("starts", .number(fit.runs.count)),
        .init("foundBy", .number(fit.foundBy)),
        .init("spread", .number(fit.spread)),
        .init("proper", .boolean(fit.standing.isProper)),
        .init("warnings", .texts(warnings + selection.warningTexts)),
        selection.candidates.count > 1 ? .init("selection", selection.report) : nil,
      ]
    return members.compactMap { $0 }
  }
}

extension ExperimentPoints {
  /// What is to be said about the fit, or about that of each group.
  ///
  /// - Parameters:
  ///   - styles: The names and colors of the components; none where the experiment has none.
  ///   - standardErrors: What ``standardErrors(_:workers:budget:)`` says; `nil` where nobody asks.
  ///   - ratioTest: The test of the number of components; `nil` where nobody asks.
  /// - Returns: A JSON object.
  package func fitReport(
    _ styles: [ComponentStyle], standardErrors: JSONValue? = nil,
    ratioTest: BootstrapRatioTest? = nil
  ) -> JSONValue {
    let styles = self.styles(styles)
    func report(_ fit: FittedMixture) -> [JSONValue.Member] {
      fit.report(columns: columns, droppedRowCount: droppedRowCount, styles: styles)
    }
    let agreement =
      groupNames.isEmpty ? [] : [JSONValue.Member("agreement", GroupAgreement(self).report)]
    if let clustered {
      return .object(
        clustered.report(columns: columns, droppedRowCount: droppedRowCount, styles: styles)
          + agreement)
    }
    if let fitted {
      let errors = standardErrors.map { [JSONValue.Member("standardErrors", $0)] } ?? []
      let test = ratioTest.map { [JSONValue.Member("ratioTest", .object($0.summary))] } ?? []
      let known =
        knownGroupCount == nil
        ? []
        : [
          JSONValue.Member(
            "knownPoints", .total(pointsOfKnownGroups.reduce(0) { $0 + (weights?[$1] ?? 1) }))
        ]
      return .object(report(fitted) + known + errors + test + agreement)
    }
    return .object([
      .init(
        "groups",
        .list(
          zip(groupNames, groupFits).map { .object([.init("name", .text($0))] + report($1)) }))
    ])
  }
}

extension MixtureFit {
  /// The values of all criteria.
  var criteria: [JSONValue.Member?] {
    InformationCriterion.allCases.map { .init($0.rawValue, .number(value(of: $0))) }
  }
}

extension MultivariateGaussianMixture.Component {
  /// The component as an experiment file has it.
  func report(_ style: ComponentStyle) -> JSONValue {
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

extension MixtureFit.Standing {
  /// Why a fit takes no part in a choice, in words; `nil` where it does.
  var reason: String? {
    switch self {
    case .proper: nil
    case .spurious(let components):
      "\(named(components)) may be made by a few points that lie close by chance"
    case .withinStep(let components):
      "\(named(components)) \(components.count == 1 ? "is" : "are") narrower than half a step of the "
        + "values, which the rounding alone makes likely"
    case .overfitted(let parameters):
      "\(parameters) parameters are more than two for three points"
    case .atFloor(let components):
      "\(named(components)) \(components.count == 1 ? "lies" : "lie") at the floor of covariances: "
        + "the likelihood has no maximum there"
    case .degenerate(let degeneracy): "degenerate: \(degeneracy)"
    }
  }

  private func named(_ components: [Int]) -> String {
    (components.count == 1 ? "component " : "components ")
      + components.map { "\($0 + 1)" }.joined(separator: ", ")
  }
}
