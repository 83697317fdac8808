extension ModelSelection {
  /// What model selection cannot tell, as every report says.
  private static let caution =
    "a criterion compares the numbers of components that were tried; it does not show that the data "
    + "come from a mixture of Gaussians, nor that components are groups"

  /// What is to be said about the choice, as a JSON object.
  var report: JSONValue {
    .object([
      .init("criterion", .text(criterion.rawValue)),
      .init("candidates", .list(candidates.indices.map(report(of:)))),
      .init("caution", .text(Self.caution)),
    ])
  }

  private func report(of index: Int) -> JSONValue {
    let candidate = candidates[index]
    return .object(
      [
        .init("components", .number(candidate.componentCount)),
        .init("logLikelihood", .number(candidate.fit.logLikelihood)),
      ] + candidate.fit.criteria + [
        .init("nearTie", .boolean(candidate.isNearTie)),
        .init("proper", .boolean(candidate.fit.standing.isProper)),
        .init("takesPart", .boolean(candidate.takesPart)),
        candidate.fit.standing.reason.map { .init("reason", .text($0)) },
        shortfallText(of: index).map { .init("note", .text($0)) },
      ])
  }

  /// Why a candidate is less likely than one of fewer components, in words; `nil` if it is not.
  private func shortfallText(of index: Int) -> String? {
    guard let (components, reason) = shortfall(of: index) else { return nil }
    return "less likely than \(counted(components, "component")), which it contains: "
      + (reason == .atFloor
        ? "what was found above lies at the floor of covariances"
        : "no start found a better maximum; more starts may")
  }

  /// What may mislead about the choice, in words.
  var warningTexts: [String] {
    warnings.map { warning in
      switch warning {
      case .passedOver(let indices):
        let places = indices.map { candidates[$0] }
        let counts = Self.list(places.map { "\($0.componentCount)" })
        let noun = places.map(\.componentCount) == [1] ? "component" : "components"
        let verb = places.count == 1 && places[0].componentCount == 1 ? "takes" : "take"
        let reason = places[0].fit.standing.reasonOfSeveral
        return "\(counts) \(noun) \(verb) no part in the choice, although by \(name) they would "
          + "win: \(reason)"
      case .noProperMaximum:
        return "no number of components that was tried has a proper maximum of the likelihood; "
          + "what \(name) chooses among them depends on the floor of covariances"
      case .fewPoints:
        return "every number of components that was tried rests on too few points; what \(name) "
          + "chooses among them may be chance"
      }
    }
  }

  /// What the criterion is called in sentences.
  private var name: String {
    switch criterion {
    case .bic, .aic, .icl: criterion.rawValue.uppercased()
    case .softICL: "soft ICL"
    }
  }

  /// Words in a list such as "3, 5 and 6".
  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension MixtureFit.Standing {
  /// Why fits take no part in a choice, in words.
  fileprivate var reasonOfSeveral: String {
    switch self {
    case .proper: ""
    case .spurious: "a few points that lie close by chance may have made one of their components"
    case .withinStep:
      "one of their components is narrower than half a step of the rounded values"
    case .overfitted: "they have more than two parameters for three points"
    case .atFloor:
      "their likelihood has no maximum, and grows until a covariance lies at its floor"
    case .degenerate: "one of their components degenerated"
    }
  }
}
