import GMMSupport

/// The fits of several numbers of components, and which of them a criterion prefers.
public struct ModelSelection: Sendable {
  /// One number of components.
  public struct Candidate: Sendable {
    /// The number of components.
    public let componentCount: Int
    /// The fit.
    public let fit: MixtureFit
    /// The value of the criterion.
    public let value: Double
    /// Whether the value is within ``nearTie`` of the best, which itself is no tie.
    public let isNearTie: Bool
    /// Whether it takes part in the choice: where one fit is a proper maximum, those that rest on a few
    /// points do not, nor do those at the floor of covariances.
    public let takesPart: Bool
  }

  /// A difference of a criterion that is weak evidence at best.
  ///
  /// Sources: A. E. Raftery, "Bayesian model selection in social research", Sociological Methodology
  /// 25, 1995, table 6, for BIC: a difference of 0 to 2 is "weak"; K. P. Burnham, D. R. Anderson, "Model
  /// Selection and Multimodel Inference", 2nd edition, Springer 2002, section 2.6, for AIC.
  public static let nearTie = 2.0

  /// The criterion.
  public let criterion: InformationCriterion
  /// The candidates in ascending order of their numbers of components; at least one.
  public let candidates: [Candidate]
  /// The index of the candidate with the smallest value of those that take part, of equal ones the first.
  public let bestIndex: Int

  /// The candidate with the smallest value of those that take part.
  public var best: Candidate { candidates[bestIndex] }

  /// The selection among a single fit.
  ///
  /// - Parameters:
  ///   - fit: The only candidate.
  ///   - criterion: What would compare it.
  public init(_ fit: MixtureFit, criterion: InformationCriterion) {
    self.init([fit], criterion: criterion)
  }

  init(_ fits: [MixtureFit], criterion: InformationCriterion) {
    let values = fits.map { $0.value(of: criterion) }
    let ranks = fits.map(\.standing.rank)
    var best = 0
    for index in values.indices
    where (ranks[index], values[index]) < (ranks[best], values[best]) { best = index }
    self.criterion = criterion
    bestIndex = best
    candidates = zip(fits, values).enumerated().map { index, candidate in
      Candidate(
        componentCount: candidate.0.mixture.components.count, fit: candidate.0,
        value: candidate.1,
        isNearTie: index != best && ranks[index] == ranks[best]
          && candidate.1 - values[best] <= Self.nearTie, takesPart: ranks[index] == ranks[best])
    }
  }
}

extension MixtureFitter {
  /// Fits each number of components in a range, and compares the fits.
  ///
  /// - Parameters:
  ///   - componentCounts: The numbers of components.
  ///   - criterion: What compares them.
  ///   - settings: How to fit.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`.
  /// - Returns: All fits, and the best.
  /// - Throws: ``FitError`` as ``fit(componentCount:settings:concurrently:)`` does: there have to be
  ///   as many different points as the smallest number of components. Larger numbers than there are
  ///   different points are left out.
  public func select(
    componentCounts: ClosedRange<Int>, by criterion: InformationCriterion,
    settings: FitSettings = FitSettings(), concurrently: ConcurrentLoop = serially
  ) throws(FitError) -> ModelSelection {
    settings.check()
    let limit = MultivariateGaussianMixture.maximumComponentCount
    for count in [componentCounts.lowerBound, componentCounts.upperBound]
    where count < 1 || count > limit {
      throw .invalidComponentCount(count, limit: limit)
    }
    let distinct = points.distinctCount(limit: componentCounts.upperBound)
    guard distinct >= componentCounts.lowerBound else {
      throw .tooFewDistinctPoints(count: distinct, needed: componentCounts.lowerBound)
    }
    var componentCounts = componentCounts.clamped(to: 1...distinct)
    if let known = points.known {
      componentCounts = try known.possible(componentCounts)
    }
    let (units, points) = FitUnits.standardise(points, for: settings.covarianceType)
    let search = FittingSearch(points: points, units: units, settings: settings)
    var fits: [MixtureFit] = []
    if let known = points.known {
      let starts = KnownStarts(points, known, seed: settings.seed)
      for count in componentCounts where points.meter?.isExceeded != true {
        fits.append(
          search.fit(
            componentCount: count, starts, isChoice: componentCounts.count > 1,
            concurrently: concurrently))
      }
      return ModelSelection(fits, criterion: criterion)
    }
    let starts = StartPlan(points, seed: settings.seed)
    var fewer = search.greedy(componentCount: componentCounts.lowerBound - 1, starts, concurrently)
    for count in componentCounts {
      let (fit, parameters) = search.fit(
        componentCount: count, after: fewer, starts, isChoice: componentCounts.count > 1,
        concurrently: concurrently)
      fits.append(fit)
      if points.meter?.isExceeded == true { break }
      fewer = parameters
    }
    return ModelSelection(fits, criterion: criterion)
  }
}

extension MixtureFit.Standing {
  /// Whether it is a maximum of the likelihood, whatever made it.
  package var isProper: Bool { rank < 2 }

  /// Whether it is a maximum that says little about the data.
  var isMadeByChance: Bool { rank == 1 }

  /// What stands before what in the choice of a number of components, from 0.
  fileprivate var rank: Int {
    switch self {
    case .proper: 0
    case .spurious, .withinStep, .overfitted: 1
    case .atFloor, .degenerate: 2
    }
  }
}
