/// The keys of a fit.
enum FitKey: String, ObjectKey {
  case method
  case components, eachGroup, knownGroups, criterion, covariance, prior, minimumRatio, start,
    starts, seed,
    tolerance
  case maxIterations
  case standardErrors, ratioTest
  case labels, colors

  static let objectName = "a fit"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["algorithm", "estimator"], keys: [.method]),
      KeyAlias(names: ["k", "n_components", "ncomponents", "clusters"], keys: [.components]),
      KeyAlias(names: ["covariance_type", "covariancetype"], keys: [.covariance]),
      KeyAlias(
        names: ["init", "initial", "means_init", "weights_init", "precisions_init"],
        keys: [.start]),
      KeyAlias(names: ["n_init", "ninit", "restarts"], keys: [.starts]),
      KeyAlias(names: ["random_state", "randomstate"], keys: [.seed]),
      KeyAlias(names: ["tol", "epsilon"], keys: [.tolerance]),
      KeyAlias(names: ["max_iter", "maxiter", "iterations"], keys: [.maxIterations]),
      KeyAlias(names: ["selection", "score"], keys: [.criterion]),
      KeyAlias(names: ["regularization", "regularisation", "priorcontrol"], keys: [.prior]),
      KeyAlias(names: ["min_ratio", "minratio", "hathaway"], keys: [.minimumRatio]),
      KeyAlias(names: ["bygroup", "pergroup", "groups"], keys: [.eachGroup]),
      KeyAlias(
        names: [
          "semisupervised", "semi_supervised", "ssc", "labeled", "labelled", "partial",
          "supervised",
        ], keys: [.knownGroups]),
      KeyAlias(
        names: ["errors", "se", "stderr", "standard_errors", "bootstrap", "confidence"],
        keys: [.standardErrors]),
      KeyAlias(
        names: ["lrt", "boot_lrt", "bootstraplrt", "mclustbootstraplrt", "ratio_test", "pvalue"],
        keys: [.ratioTest]),
      KeyAlias(names: ["names"], keys: [.labels]),
      KeyAlias(names: ["colours", "palette"], keys: [.colors]),
    ]
  }

  var entry: KeyEntry<FitContent> {
    let standard = FitSettings()
    let standardCounts = FitRequest.standardComponentCounts
    return switch self {
    case .method:
      KeyEntry(
        "How the components are found: em (by maximum likelihood) or kMeans (equal components about the "
          + "centers of least squared distances, in the units of the data: each point belongs to the "
          + "nearest center).",
        .word(FitMethod.self), cost: .counted, standard: .text(FitMethod.em.rawValue),
        examples: #"["kMeans"]"#,
        write: { $0.method == .em ? nil : .text($0.method.rawValue) })
    case .components:
      KeyEntry(
        "The number of components, or the least and the greatest number to try.",
        .componentCounts,
        cost: .fit,
        standard: .list(
          [standardCounts.lowerBound, standardCounts.upperBound].map { .number($0) }),
        examples: "[2, [1, 6]]"
      ) {
        let (least, greatest) = ($0.componentCounts.lowerBound, $0.componentCounts.upperBound)
        return least == greatest ? .number(least) : .list([.number(least), .number(greatest)])
      }
    case .eachGroup:
      KeyEntry(
        "Whether each group of the data is fitted by itself, to a mixture of its own.", .boolean,
        cost: .counted, standard: .boolean(false), examples: "[true]",
        write: { $0.isOfEachGroup ? .boolean(true) : nil })
    case .knownGroups:
      KeyEntry(
        "Whether the groups of the data are taken as given where a row has one: each group is a component, "
          + "in their order and with their names, and rows without a group are kept and may come from any "
          + "component. More components than groups are found among them.",
        .boolean, cost: .counted, standard: .boolean(false), examples: "[true]",
        write: { $0.takesKnownGroups ? .boolean(true) : nil })
    case .criterion:
      KeyEntry(
        "What chooses among several numbers of components, the smallest value wins: bic, aic, or "
          + "icl, which also asks for components that lie apart (soft-icl by how uncertain the "
          + "components of the points are). Fits that are no proper maximum never win over one that "
          + "is.",
        .word(InformationCriterion.self), cost: .nothing,
        standard: .text(InformationCriterion.bic.rawValue),
        examples: #"["bic"]"#,
        write: { $0.componentCounts.count > 1 ? .text($0.criterion.rawValue) : nil })
    case .covariance:
      KeyEntry(
        "The form of the covariances: full, diagonal, spherical, or tied (one for all components).",
        .word(CovarianceType.self), cost: .counted,
        standard: .text(standard.covarianceType.rawValue),
        examples: #"["tied"]"#,
        write: { $0.method == .em ? .text($0.settings.covarianceType.rawValue) : nil })
    case .prior:
      KeyEntry(
        "Whether the components have a conjugate prior, that of mclust, which keeps each from closing "
          + "in on a few points.",
        .boolean, cost: .counted, standard: .boolean(standard.hasPrior), examples: "[true]",
        write: { $0.settings.hasPrior ? .boolean(true) : nil })
    case .minimumRatio:
      KeyEntry(
        "The least ratio of the standard deviations of two components along any of their axes, in the "
          + "units of the data's covariance. Left out: no bound.",
        .number(NumberRule(above: 0, atMost: 1)), cost: .counted, examples: "[0.1]",
        write: { $0.settings.minimumRatio.map { .number($0) } })
    case .start:
      KeyEntry(
        "The components that the only start begins with, as many as are fitted; kMeans takes their means. "
          + "Left out: starts are drawn from the data.",
        .objects(StartKey.self, limit: Limits.fittedComponents),
        cost: .parts,
        examples: """
          [[{"weight": 0.5, "mean": 50, "sd": 10}, {"weight": 0.5, "mean": 90, "sd": 10}]]
          """,
        write: {
          $0.start.map {
            .list(Mixture($0).componentContents.map { .object(StartKey.written($0)) })
          }
        })
    case .starts:
      KeyEntry(
        "How many starts are tried for each number of components.",
        .wholeNumber(WholeNumberRule(upTo: Limits.starts)), cost: .fit,
        standard: .number(standard.starts),
        examples: "[10]",
        write: { $0.start == nil ? .number($0.settings.starts) : nil })
    case .seed:
      KeyEntry(
        "The seed of the starts: a whole number of 64 bits.",
        .wholeNumber(.seed), cost: .nothing, standard: .number(standard.seed), examples: "[0]",
        write: { $0.start == nil ? .number($0.settings.seed) : nil })
    case .tolerance:
      KeyEntry(
        "A start has converged when a step changes the log-likelihood by less than this per point.",
        .number(NumberRule(atLeast: 0, atMost: 1)), cost: .counted,
        standard: .number(standard.tolerance),
        examples: "[1e-8]", write: { $0.method == .em ? .number($0.settings.tolerance) : nil })
    case .maxIterations:
      KeyEntry(
        "The number of iterations after which a start ends without having converged.",
        .wholeNumber(WholeNumberRule(upTo: Limits.iterations)),
        cost: .fit, standard: .number(standard.maximumIterations), examples: "[1000]",
        write: { .number($0.settings.maximumIterations) })
    case .standardErrors:
      KeyEntry(
        "How gmm-plot fit finds standard errors and intervals of the parameters, and how the replicates of "
          + "bands about curves are made. Left out: gmm-plot fit finds none.",
        .wordOrObject(StandardErrorRequest.Method.self, StandardErrorsKey.self), cost: .parts,
        examples: #"["bootstrap", {"method": "parametric", "replicates": 200}]"#,
        write: { $0.standardErrors?.written })
    case .ratioTest:
      KeyEntry(
        "Whether gmm-plot fit tests the number of components against one more by the bootstrap of the "
          + "likelihood ratio, and how; the mark ratioTest draws the same test. Left out: gmm-plot fit makes "
          + "none.",
        .booleanOrObject(RatioTestKey.self), cost: .parts, standard: .boolean(false),
        examples: #"[true, {"replicates": 199}]"#, write: { $0.ratioTest?.written })
    case .labels:
      KeyEntry(
        "What the fitted components are called, in the order of their means: the label of each, "
          + "in which its numbers may stand, such as {mean:3}. Only with one number of components.",
        .shownLines(limit: Limits.fittedComponents),
        cost: .text, examples: #"[["short eruptions", "long eruptions"]]"#,
        write: { $0.labels.map { .list($0) } })
    case .colors:
      KeyEntry(
        "The colors of the fitted components, in the order of their means. Only with one number of "
          + "components.",
        .colors, cost: .nothing, examples: ##"[["C1", "#1f77b4"]]"##,
        write: { $0.colors.map { .list($0) } })
    }
  }
}

extension InformationCriterion: Word {
  static let wordName = "criterion"
  static var aliases: [String: Self] {
    ["schwarz": .bic, "sbc": .bic, "akaike": .aic, "integrated": .icl, "icl-bic": .softICL]
  }
}

extension CovarianceType: Word {
  static let wordName = "form of covariances"
  static var aliases: [String: Self] {
    ["diag": .diagonal, "isotropic": .spherical, "shared": .tied, "common": .tied]
  }
}
