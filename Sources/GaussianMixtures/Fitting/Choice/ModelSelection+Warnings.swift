extension ModelSelection {
  /// What should be known about the choice of a number of components.
  public enum Warning: Hashable, Sendable {
    /// Candidates with smaller values than that of the best take no part, all for one reason: their
    /// indices.
    case passedOver(candidates: [Int])
    /// No candidate is a maximum of the likelihood: all lie at the floor of covariances, or degenerated.
    case noProperMaximum
    /// No candidate is a maximum that more than a few points have made.
    case fewPoints
  }

  /// Why a mixture is less likely than one of fewer components, which it contains.
  public enum Shortfall: Hashable, Sendable {
    /// More likely ones that were found lie at the floor of covariances.
    case atFloor
    /// No start found a better one.
    case notFound
  }

  /// Log-likelihoods that fall by no more do not fall.
  private static let fall = 1e-3

  /// What should be known about the choice; nothing where there was none.
  public var warnings: [Warning] {
    guard candidates.count > 1 else { return [] }
    var reasons: [Int: [Int]] = [:]
    for (index, candidate) in candidates.enumerated()
    where !candidate.takesPart && candidate.value < best.value {
      reasons[candidate.fit.standing.kind, default: []].append(index)
    }
    let passedOver = reasons.sorted { $0.key < $1.key }.map {
      Warning.passedOver(candidates: $0.value)
    }
    return switch best.fit.standing {
    case .proper: passedOver
    case .spurious, .withinStep, .overfitted: [.fewPoints] + passedOver
    case .atFloor, .degenerate: [.noProperMaximum] + passedOver
    }
  }

  /// Compares a candidate with those of fewer components before it, each of which it contains: its
  /// greatest likelihood is not below theirs.
  ///
  /// - Parameter index: The index of the candidate.
  /// - Returns: The number of components of the most likely of those, and why the candidate is less
  ///   likely; `nil` if it is not, if it or all of those are no maxima of the likelihood, or if there is
  ///   a prior, with which the likelihood is not the greatest.
  public func shortfall(of index: Int) -> (components: Int, reason: Shortfall)? {
    let fit = candidates[index].fit
    let fewer = candidates[..<index].filter { $0.fit.standing.isProper }
      .max { $0.fit.logLikelihood < $1.fit.logLikelihood }
    guard let fewer, fit.standing.isProper, !fit.hasPrior,
      fewer.fit.logLikelihood - fit.logLikelihood > Self.fall
    else { return nil }
    let isFloorHigher = fit.runs.contains {
      $0.isAtFloor && $0.pointCount == fit.pointCount
        && $0.logLikelihood > fewer.fit.logLikelihood
    }
    return (fewer.componentCount, isFloorHigher ? .atFloor : .notFound)
  }
}

extension MixtureFit.Standing {
  /// A number for each reason to take no part.
  fileprivate var kind: Int {
    switch self {
    case .proper: 0
    case .spurious: 1
    case .withinStep: 2
    case .overfitted: 3
    case .atFloor: 4
    case .degenerate: 5
    }
  }
}
