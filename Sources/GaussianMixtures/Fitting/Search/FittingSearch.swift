import GMMSupport

/// The search for the best of several starts.
///
/// Every start makes a few steps, of many points with a part of them. Then those that promise most go
/// on, in rounds of more and more steps, until so many have ended that a better end is unlikely; those
/// on the way to the end of another are left. Last, the best mixture so far gives further starts:
/// one of its components is left out and another split.
struct FittingSearch: Sendable {
  /// One start in so many is made of the best mixture of those before it.
  private static let startsPerLaterStart = 2
  /// So many at a time.
  private static let waveSize = 5
  /// With fewer starts than these none is made of a mixture of one component fewer.
  private static let greedyStarts = 5
  /// So many ends are looked at for one that is better founded than the likeliest.
  private static let alternatives = 20
  /// So many splits of each mixture on the way are tried.
  private static let greedySplits = 8

  let points: PointColumns
  let units: FitUnits
  let settings: FitSettings

  /// What bounds the covariances of so many components.
  func maximization(componentCount: Int) -> Maximization {
    Maximization(
      type: settings.covarianceType,
      floor: CovarianceFloor(
        settings, componentCount: componentCount, units: units, intervals: points.intervals),
      prior: settings.hasPrior
        ? ConjugatePrior(
          type: settings.covarianceType, componentCount: componentCount, units: units,
          pointCount: points.totalWeight) : nil,
      ratio: settings.minimumRatio.map { VarianceRatio(deviations: $0) })
  }

  /// Takes the fit from one start that is given.
  func fit(
    startingFrom mixture: MultivariateGaussianMixture, concurrently: ConcurrentLoop
  ) -> MixtureFit {
    let maximization = maximization(componentCount: mixture.components.count)
    let start = units.parameters(of: mixture)
    var run = FittingRun(parameters: maximization.constrained(start, to: start.covariances))
    run.advance(
      to: .max, over: points, settings: settings, maximization: maximization,
      concurrently: concurrently)
    return MixtureFit(
      [run], joined: [nil], best: 0, units: units, points: points, settings: settings)
  }

  /// Takes the best fit from starts of its own.
  ///
  /// - Parameters:
  ///   - componentCount: The number of components.
  ///   - fewer: The best mixture of one component fewer, if it is known.
  ///   - starts: What starts are made from.
  ///   - isChoice: Whether the fit is to be compared with those of other numbers of components: then
  ///     what a few points have made by chance stands behind other maxima.
  ///   - concurrently: How to go through independent pieces of work.
  /// - Returns: The fit, and its mixture in the units of the fit.
  func fit(
    componentCount: Int, after fewer: MixtureParameters?, _ starts: StartPlan, isChoice: Bool,
    concurrently: ConcurrentLoop
  ) -> (fit: MixtureFit, parameters: MixtureParameters) {
    let maximization = maximization(componentCount: componentCount)
    var race = StartRace(
      points: points, part: starts.part, settings: settings, maximization: maximization)
    // One component has one maximum, which every start reaches in one step.
    let count = componentCount == 1 ? 1 : settings.starts
    let later = count / Self.startsPerLaterStart
    let waves = Swift.max((later + Self.waveSize - 1) / Self.waveSize, 1)
    let first = starts.starts(
      count - later, componentCount: componentCount, after: fewer, maximization, concurrently)
    race.add(first, concurrently)
    race.run(concurrently)
    var tried: (of: Int?, splits: Set<ComponentSplit>) = (nil, [])
    for wave in 0..<waves {
      let size = later * (wave + 1) / waves - later * wave / waves
      guard size > 0 else { continue }
      if tried.of != race.best { tried = (race.best, []) }
      race.add(
        starts.changes(
          size, of: race.bestParameters, wave: wave, besides: &tried.splits, maximization),
        concurrently)
      race.run(concurrently)
    }
    return end(of: race, isChoice: isChoice, concurrently)
  }

  /// Takes the best fit to points of which some have known components, from starts of its own.
  ///
  /// - Parameters:
  ///   - componentCount: The number of components.
  ///   - starts: What starts are made from.
  ///   - isChoice: Whether the fit is to be compared with those of other numbers of components.
  ///   - concurrently: How to go through independent pieces of work.
  /// - Returns: The fit.
  func fit(
    componentCount: Int, _ starts: KnownStarts, isChoice: Bool, concurrently: ConcurrentLoop
  ) -> MixtureFit {
    let maximization = maximization(componentCount: componentCount)
    var race = StartRace(
      points: points, part: points, settings: settings, maximization: maximization)
    race.add(
      starts.starts(settings.starts, componentCount: componentCount, maximization), concurrently)
    race.run(concurrently)
    return end(of: race, isChoice: isChoice, concurrently).fit
  }

  /// The fit that a race leads to.
  private func end(
    of race: StartRace, isChoice: Bool, _ concurrently: ConcurrentLoop
  ) -> (fit: MixtureFit, parameters: MixtureParameters) {
    var race = race
    let (runs, joined, best) = race.finish(concurrently)
    func fit(_ index: Int) -> MixtureFit {
      MixtureFit(
        runs, joined: joined, best: index, units: units, points: points, settings: settings)
    }
    let likeliest = fit(best)
    guard isChoice, likeliest.standing.isMadeByChance else {
      return (likeliest, runs[best].parameters)
    }
    // Other ends stand for this number of components, if there is a better founded one.
    let others = runs.indices.filter {
      $0 != best && joined[$0] == nil && runs[$0].stop == .converged
        && runs[$0].pointCount == points.count && runs[$0].raised.isEmpty
    }.sorted { (runs[$1].logLikelihood, $0) < (runs[$0].logLikelihood, $1) }
    for index in others.prefix(Self.alternatives) {
      let other = fit(index)
      if other.standing == .proper { return (other, runs[index].parameters) }
    }
    return (likeliest, runs[best].parameters)
  }

  /// A good mixture of a number of components, one after another from one component on: of each the
  /// splits of the one before.
  ///
  /// Source: N. Vlassis, A. Likas, "A greedy EM algorithm for Gaussian mixture learning", Neural
  /// Processing Letters 15, 2002, https://doi.org/10.1023/A:1013844811137.
  ///
  /// - Returns: The mixture; `nil` for none, or where there are too few starts to split one.
  func greedy(
    componentCount: Int, _ starts: StartPlan, _ concurrently: ConcurrentLoop
  ) -> MixtureParameters? {
    guard componentCount > 0, settings.starts >= Self.greedyStarts else { return nil }
    var settings = settings
    settings.maximumIterations = Swift.min(settings.maximumIterations, 100)
    settings.recordedIterations = []
    var mixture: MixtureParameters?
    for count in 1...componentCount {
      let maximization = maximization(componentCount: count)
      var race = StartRace(
        points: starts.part, part: starts.part, settings: settings, maximization: maximization)
      race.add(
        mixture.map { fewer in
          ComponentSplit.all(of: fewer).prefix(Swift.min(Self.greedySplits, settings.starts / 5))
            .map { $0(fewer, maximization) }
        } ?? starts.starts(1, componentCount: 1, after: nil, maximization, concurrently),
        concurrently)
      race.run(concurrently)
      mixture = race.bestParameters
    }
    return mixture
  }
}
