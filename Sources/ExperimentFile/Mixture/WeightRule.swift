/// Which weights the components of a list have.
enum WeightRule {
  /// Shares, which sum to 1.
  case shares
  /// Shares, which the key `normalizeWeights` would make of other numbers.
  case sharesUnlessNormalized
  /// Any positive numbers, of which shares are made, or none at all.
  case normalized

  /// The rule of a share.
  static let share = NumberRule(above: 0, atMost: 1)

  /// What to write for weights that are no shares, to be added to a message.
  var hint: String {
    switch self {
    case .shares, .normalized: ""
    case .sharesUnlessNormalized:
      "; \"normalizeWeights\": true in the mixture divides weights by their sum"
    }
  }
}

extension Fields<ComponentKey> {
  /// The weight of a component; one that is missing is reported where components need one.
  func weight(_ rule: WeightRule) -> Double? {
    guard let node = self[.weight] else { return nil }
    guard case .number(let positive) = ComponentKey.weight.entry.rule else { mismatch(.weight) }
    if case .normalized = rule { return log.number(node, positive, name: "weight") }
    if case .number(let text) = node.value, let value = Double(text), value > 1,
      value <= Limits.magnitudes.upperBound
    {
      return log.refuse(
        "weight must be \(WeightRule.share.phrase); found \(node.summary)\(rule.hint)",
        at: node.range)
    }
    return log.number(node, WeightRule.share, name: "weight")
  }
}

extension [Fields<ComponentKey>?] {
  /// Reports weights that are left out: shares are never, other weights only all together.
  func checkWeights(_ rule: WeightRule) {
    let components = compactMap { $0 }
    let isNormalized = if case .normalized = rule { true } else { false }
    let areAllMissing = components.allSatisfy { $0.isMissing(.weight) }
    if isNormalized, areAllMissing { return }
    for (index, component) in components.enumerated() where component.isMissing(.weight) {
      component.log.error(
        isNormalized
          ? "component \(index + 1) has no \"weight\"; either all components have one, or none"
          : "a component needs the key \"weight\""
            + (areAllMissing
              ? "; with \"normalizeWeights\": true in the mixture, components without are equally likely"
              : ""),
        at: component.opening)
    }
  }
}

extension [ComponentDraft] {
  /// The weights of the mixture, all of them or `nil`; those that cannot be shares are reported.
  ///
  /// Weights that sum to 1 are kept to the bit, so that the file in which they are written as they are
  /// here gives them again.
  func weights(_ rule: WeightRule, _ log: ProblemLog) -> [Double]? {
    let weights = compactMap(\.weight)
    guard case .normalized = rule else { return weights.count == count ? weights : nil }
    if weights.isEmpty, allSatisfy({ $0.weightRange == nil }) {
      return [Double](repeating: 1 / Double(count), count: count)
    }
    guard weights.count == count else { return nil }
    let sum = weights.compensatedSum
    if sum == 1 { return weights }
    let shares = weights.map { $0 / sum }
    guard let least = shares.min(), least < Limits.magnitudes.lowerBound else { return shares }
    let index = shares.firstIndex(of: least) ?? 0
    return log.refuse(
      "weight is \(numberText(least)) of the sum of all weights; shares are at least "
        + "\(Limits.magnitudes.lowerBound)", at: self[index].weightRange ?? 0..<0)
  }
}
