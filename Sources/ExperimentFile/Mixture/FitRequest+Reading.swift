extension FitRequest {
  init?(_ fields: Fields<FitKey>, dimension: Int?) {
    let counts =
      fields.isMissing(.components)
      ? Self.standardComponentCounts : fields.componentCounts(.components)
    let criterion = fields.word(.criterion, as: InformationCriterion.self)
    var settings = FitSettings()
    settings.covarianceType = fields.word(.covariance, as: CovarianceType.self) ?? .full
    settings.hasPrior = fields.boolean(.prior) ?? settings.hasPrior
    settings.minimumRatio = fields.number(.minimumRatio)
    settings.starts = fields.wholeNumber(.starts).map { Int($0) } ?? settings.starts
    settings.seed = fields.wholeNumber(.seed) ?? settings.seed
    settings.tolerance = fields.number(.tolerance) ?? settings.tolerance
    settings.maximumIterations =
      fields.wholeNumber(.maxIterations).map { Int($0) } ?? settings.maximumIterations
    let method = fields.word(.method, as: FitMethod.self) ?? .em
    let isOfEachGroup = fields.boolean(.eachGroup) ?? false
    if method == .kMeans {
      fields.checkKMeans(componentCounts: counts, isOfEachGroup: isOfEachGroup)
      settings = settings.ofKMeans
    }
    if let node = fields.field(.criterion), let counts, counts.count == 1 {
      fields.log.warning(
        "criterion has no effect: there is one number of components", at: node.keyRange)
    }
    let components = fields.components(.start, StartKey.self)
    let start = components.flatMap { Mixture($0, listedIn: fields, .start, weights: .shares) }
      .flatMap { try? $0.multivariate }
    if fields.field(.start) != nil {
      fields.checkStart(start, componentCounts: counts, dimension: dimension)
      // What has no effect is not kept.
      (settings.starts, settings.seed) = (FitSettings().starts, FitSettings().seed)
    }
    guard let counts else { return nil }
    self.init(
      componentCounts: counts,
      isOfEachGroup: method == .em && isOfEachGroup,
      criterion: criterion ?? .bic, settings: settings, start: start)
    self.method = method
    takesKnownGroups = fields.boolean(.knownGroups) ?? false
    if takesKnownGroups { fields.checkKnownGroups(besides: self) }
    standardErrors = StandardErrorRequest(fields)
    if isOfEachGroup, let field = fields.field(.standardErrors) {
      fields.log.error(
        "standardErrors are those of one fit; with eachGroup each group has one of its own",
        at: field.keyRange)
    }
    ratioTest = RatioTestRequest(fields)
    if ratioTest != nil, let problemOfRatioTest, let field = fields.field(.ratioTest) {
      fields.log.error(problemOfRatioTest, at: field.keyRange)
    }
  }
}

extension FitSettings {
  /// The settings that k-means has; what has no effect is not kept.
  fileprivate var ofKMeans: FitSettings {
    var kept = FitSettings()
    (kept.starts, kept.seed, kept.maximumIterations) = (starts, seed, maximumIterations)
    return kept
  }
}

extension Fields<FitKey> {
  /// Reports what does not go with groups that are taken as given.
  fileprivate func checkKnownGroups(besides request: FitRequest) {
    func report(_ key: Key, _ text: String) {
      if let field = field(key) { log.error(text, at: field.keyRange) }
    }
    if request.isOfEachGroup {
      report(
        .eachGroup,
        "eachGroup fits each group by itself, and knownGroups makes each a component of one fit")
    }
    if request.method == .kMeans {
      report(.knownGroups, "knownGroups goes with em; kMeans takes no group as given")
    }
    report(
      .colors,
      "components have the colors of their groups with knownGroups; without colors they agree")
    report(
      .standardErrors,
      "standardErrors are found where no group is given; without knownGroups there are some")
  }

  /// What to do where several numbers of components are tried since the file names none.
  var hintAtComponents: String {
    isMissing(.components) ? "; \"components\" says how many there are" : ""
  }

  /// The start has the components that are fitted, and leaves nothing to be drawn.
  fileprivate func checkStart(
    _ start: MultivariateGaussianMixture?, componentCounts: ClosedRange<Int>?, dimension: Int?
  ) {
    guard let field = field(.start) else { return }
    for key in [FitKey.starts, .seed] {
      guard let other = self.field(key) else { continue }
      log.warning("\(key.rawValue) has no effect beside start", at: other.keyRange)
    }
    guard let start else { return }
    if let componentCounts, componentCounts.count > 1 {
      log.error(
        "start goes with one number of components, not with several" + hintAtComponents,
        at: field.keyRange)
    } else if let count = componentCounts?.lowerBound, count != start.components.count {
      log.error(
        "start has \(counted(start.components.count, "component")); the fit has "
          + groupedText(count), at: field.value.opening)
    }
    if let dimension, dimension != start.dimension {
      log.error(
        "start has means of \(counted(start.dimension, "number")); the data have "
          + "\(counted(dimension, "column"))", at: field.value.opening)
    }
  }

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
        return log.refuse(
          "components has its ends the wrong way round: the least number comes first: "
            + "[\(ends[1]), \(ends[0])]", at: node.range)
      }
      return ends[0]...ends[1]
    default:
      return log.refuse(
        key.rawValue,
        must: "be a number of components, or the least and the greatest, as in [1, 6]",
        node)
    }
  }
}
