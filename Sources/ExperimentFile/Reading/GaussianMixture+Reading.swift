import GaussianMixtures

extension GaussianMixture {
  init?(_ fields: Fields<MixtureKey>) {
    guard case .objects(_, let limit) = MixtureKey.components.entry.rule else {
      fields.mismatch(.components)
    }
    guard let nodes = fields.list(.components, of: "components", limit: limit) else { return nil }
    let drafts = nodes.map { node in
      Fields<ComponentKey>(node, name: "each component", log: fields.log).map(ComponentDraft.init)
        ?? ComponentDraft()
    }
    let weights = drafts.compactMap(\.weight)
    guard weights.count == drafts.count else { return nil }
    // The weights are judged even where a mean or a deviation was refused: stand-ins for those
    // keep the rule about the sum in the mixture's own initialiser.
    do {
      try self.init(
        components: drafts.enumerated().map { index, draft in
          Component(
            weight: weights[index], mean: draft.mean ?? 0,
            standardDeviation: draft.standardDeviation ?? 1)
        })
    } catch .weightSum(let sum) {
      fields.log.error(
        "weights sum to \(numberText(sum)); they must sum to 1",
        at: drafts.first?.weightRange ?? fields.opening)
      return nil
    } catch {
      fields.log.error("no mixture: \(error)", at: fields[.components]?.opening ?? fields.opening)
      return nil
    }
  }
}

/// A component of which some values may have been refused.
private struct ComponentDraft {
  var weight: Double?
  var weightRange: Range<Int>?
  var mean: Double?
  var standardDeviation: Double?

  init() {}

  init(_ fields: Fields<ComponentKey>) {
    weight = fields.number(.weight)
    weightRange = fields[.weight]?.range
    mean = fields.number(.mean)
    let deviation = fields.number(.sd)
    standardDeviation = deviation ?? fields.variance?.squareRoot()
    if let first = fields.field(.sd), let second = fields.field(.covariance) {
      let later = max(first.keyRange.lowerBound, second.keyRange.lowerBound)
      fields.log.error(
        "a component has either \"sd\" or \"covariance\", not both",
        at: later == first.keyRange.lowerBound ? first.keyRange : second.keyRange)
    } else if fields.isMissing(.sd), fields.isMissing(.covariance) {
      fields.log.error(
        "a component needs \"sd\" (the standard deviation) or \"covariance\" (the variance)",
        at: fields.opening)
    }
  }
}

extension Fields<ComponentKey> {
  /// The covariance, a number or a matrix of one row and one column.
  fileprivate var variance: Double? {
    guard var node = self[.covariance] else { return nil }
    guard case .covariance(let rule) = ComponentKey.covariance.entry.rule else {
      mismatch(.covariance)
    }
    if case .list(let rows) = node.value {
      guard rows.count == 1, case .list(let columns) = rows[0].value, columns.count == 1 else {
        log.wrongType(
          "covariance", must: "be a number (the variance) or a matrix [[v]] of one row and column",
          node)
        return nil
      }
      node = columns[0]
    }
    return log.number(node, rule, name: "covariance")
  }
}
