import GaussianMixtures

extension MixtureSource {
  init?(_ fields: Fields<MixtureKey>) {
    let request = fields.object(.fit, FitKey.self).flatMap(FitRequest.init)
    if let second = fields.field(.fit), fields.field(.components) != nil {
      fields.log.error(
        "a mixture has either \"components\" or \"fit\", not both", at: second.keyRange)
    } else if fields.isMissing(.components), fields.isMissing(.fit) {
      fields.log.error(
        "a mixture needs \"components\", or \"fit\" to be fitted to data", at: fields.opening)
    }
    switch ComponentList(fields, .components) {
    case .ofOneDimension(let mixture): self = .components(mixture)
    case .ofSeveral(let mixture): self = .multivariate(mixture)
    case nil:
      guard let request else { return nil }
      self = .fit(request)
    }
  }
}

extension FitRequest {
  fileprivate init?(_ fields: Fields<FitKey>) {
    let counts = fields.componentCounts(.components)
    let criterion = fields.word(.criterion, as: InformationCriterion.self)
    var settings = FitSettings()
    settings.covarianceType = fields.word(.covariance, as: CovarianceType.self) ?? .full
    settings.starts = fields.wholeNumber(.starts).map { Int($0) } ?? settings.starts
    settings.seed = fields.wholeNumber(.seed) ?? settings.seed
    settings.tolerance = fields.number(.tolerance) ?? settings.tolerance
    settings.maximumIterations =
      fields.wholeNumber(.maxIterations).map { Int($0) } ?? settings.maximumIterations
    if let node = fields.field(.criterion), let counts, counts.count == 1 {
      fields.log.warning(
        "criterion has no effect: there is one number of components", at: node.keyRange)
    }
    let start = ComponentList(fields, .start)?.mixture
    guard let counts else { return nil }
    self.init(
      componentCounts: counts, criterion: criterion ?? .bic, settings: settings, start: start)
  }
}

extension Fields<FitKey> {
  /// A number of components, or the least and the greatest.
  fileprivate func componentCounts(_ key: Key) -> ClosedRange<Int>? {
    guard let node = self[key] else { return nil }
    func count(_ node: JSONNode) -> Int? {
      log.wholeNumber(node, .componentCount, name: "the number of components").map { Int($0) }
    }
    switch node.value {
    case .number:
      return count(node).map { $0...$0 }
    case .list(let items) where items.count == 2:
      let ends = items.compactMap(count)
      guard ends.count == 2 else { return nil }
      guard ends[0] <= ends[1] else {
        log.error(
          "components has its ends the wrong way round: the least number comes first: "
            + "[\(ends[1]), \(ends[0])]", at: node.range)
        return nil
      }
      return ends[0]...ends[1]
    default:
      log.wrongType(
        key.rawValue,
        must: "be a number of components, or the least and the greatest, as in [1, 6]",
        node)
      return nil
    }
  }
}
