extension Fields where Key: ObjectKey {
  /// The components of the list under a key, which may have these keys; `nil` for one that is no object.
  func components<Component: ObjectKey>(
    _ key: Key, _ type: Component.Type
  ) -> [Fields<ComponentKey>?]? {
    guard case .objects(let rule, let limit) = key.entry.rule, rule == type else { mismatch(key) }
    return list(key, of: "components", limit: limit)?.map { node in
      Fields<Component>(node, name: "each component", log: log).map { Fields<ComponentKey>($0) }
    }
  }
}

extension Mixture {
  /// Reads the components of the list under a key.
  ///
  /// Stand-ins take the place of values that were refused, so that what follows is judged too.
  init?<Key: ObjectKey>(
    _ components: [Fields<ComponentKey>?], listedIn fields: Fields<Key>, _ key: Key,
    weights rule: WeightRule
  ) {
    let drafts = components.enumerated().map { index, component in
      component.map { ComponentDraft($0, number: index + 1, weights: rule) } ?? ComponentDraft()
    }
    let haveOneDimension = Self.checkDimensions(drafts, fields.log)
    guard let weights = drafts.weights(rule, fields.log) else { return nil }
    let opening = fields[key]?.opening ?? fields.opening
    do {
      // The rule about the sum is the same for every number of dimensions.
      let line = try GaussianMixture(
        components: zip(drafts, weights).map { draft, weight in
          .init(
            weight: weight, mean: draft.mean?.first ?? 0,
            standardDeviation: draft.standardDeviation ?? 1)
        })
      guard haveOneDimension, let dimension = drafts.lazy.compactMap(\.dimension).first else {
        return nil
      }
      guard dimension > 1 else {
        self = .line(line)
        return
      }
      self = .space(
        try MultivariateGaussianMixture(
          components: zip(drafts, weights).map { draft, weight in
            .init(
              weight: weight, mean: draft.mean ?? [Double](repeating: 0, count: dimension),
              covariance: draft.covariance ?? ComponentDraft.unit(dimension))
          }))
    } catch MixtureError.weightSum(let sum) {
      fields.log.error(
        "weights sum to \(numberText(sum)); they must sum to 1\(rule.hint)",
        at: drafts.first?.weightRange ?? fields.opening)
      return nil
    } catch {
      fields.log.error("no mixture: \(error)", at: opening)
      return nil
    }
  }

  /// Whether all means that can be read have as many numbers; those that differ from the first are
  /// reported.
  private static func checkDimensions(_ drafts: [ComponentDraft], _ log: ProblemLog) -> Bool {
    guard let expected = drafts.first?.dimension else {
      return Set(drafts.compactMap(\.dimension)).count <= 1
    }
    var isOne = true
    for (index, draft) in drafts.enumerated() {
      guard let dimension = draft.dimension, dimension != expected else { continue }
      isOne = false
      log.error(
        "component \(index + 1) has a mean of \(counted(dimension, "number")), the first of "
          + "\(expected)", at: draft.meanRange ?? 0..<0)
    }
    return isOne
  }
}
