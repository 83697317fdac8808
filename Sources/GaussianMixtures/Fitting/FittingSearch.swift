import GMMSupport

/// The search for the best of several starts.
///
/// Every start makes a few steps, of many points with a part of them. The best ones go on with all
/// points, in rounds of more and more steps after each of which fewer go on; the best of those that
/// stopped is the fit.
struct FittingSearch: Sendable {
  /// The steps that every start makes.
  private static let trialIterations = 50
  /// So many points are enough for these steps.
  private static let trialPointLimit = 16_384
  /// Of so many starts one goes on, and of a part of the points so many in all.
  private static let trialsPerFinisher = 5
  private static let finisherLimit = 5
  /// In each round so many times as many steps are made as before, by one in so many finishers.
  private static let roundFactor = 4
  private static let finishersPerRound = 2

  let points: PointColumns
  let settings: FitSettings

  /// Takes the fit from one start that is given.
  func fit(
    startingFrom mixture: MultivariateGaussianMixture, concurrently: ConcurrentLoop
  ) -> MixtureFit {
    let start = MixtureParameters(mixture)
    let constrained = maximization(points).constrained(start, to: start.covariances)
    var runs: [FittingRun?] = [FittingRun(parameters: constrained)]
    advance(&runs[0], to: .max, over: points, concurrently)
    return MixtureFit(runs.compactMap { $0 }, best: 0, points: points, settings: settings)
  }

  /// Takes the best fit from starts of its own.
  func fit(componentCount: Int, concurrently: ConcurrentLoop) -> MixtureFit {
    let trialPoints = self.trialPoints
    let isPart = trialPoints.count < points.count
    let groups = KMeansStarts(trialPoints, moments: points.moments, seed: settings.seed)
    // One component has one maximum, which every start reaches in one step.
    let starts = componentCount == 1 ? 1 : settings.starts
    var runs = [FittingRun?](repeating: nil, count: starts)
    forEach(&runs, Array(runs.indices), concurrently) { index, run in
      run = FittingRun(parameters: start(index, of: groups, componentCount: componentCount))
      advance(&run, to: Self.trialIterations, over: trialPoints, serially)
    }
    let limit = (starts + Self.trialsPerFinisher - 1) / Self.trialsPerFinisher
    var finishers = self.finishers(
      among: runs, Array(runs.indices), limit: isPart ? Swift.min(limit, Self.finisherLimit) : limit
    )
    // With all points from the parameters that the trial with some of them has reached.
    for index in finishers where isPart {
      runs[index] = runs[index].map { FittingRun(parameters: $0.parameters) }
    }
    let begun = isPart ? finishers : Array(runs.indices)
    var steps = Self.trialIterations
    while !finishers.isEmpty {
      steps *= Self.roundFactor
      finish(&runs, finishers, to: finishers.count == 1 ? .max : steps, concurrently)
      finishers = self.finishers(
        among: runs, finishers,
        limit: (finishers.count + Self.finishersPerRound - 1) / Self.finishersPerRound)
      if finishers.allSatisfy({ runs[$0]?.stop != nil }) { break }
    }
    let stopped = begun.filter { runs[$0]?.stop != nil }
    let best = ranking(runs, among: stopped).first ?? 0
    for index in runs.indices where !stopped.contains(index) { runs[index]?.stop = .setAside }
    return MixtureFit(runs.compactMap { $0 }, best: best, points: points, settings: settings)
  }

  private func finish(
    _ runs: inout [FittingRun?], _ finishers: [Int], to steps: Int, _ concurrently: ConcurrentLoop
  ) {
    if finishers.count == 1 {
      advance(&runs[finishers[0]], to: steps, over: points, concurrently)
    } else {
      forEach(&runs, finishers, concurrently) { _, run in
        advance(&run, to: steps, over: points, serially)
      }
    }
  }

  private var trialPoints: PointColumns {
    guard points.count > Self.trialPointLimit else { return points }
    var generator = Xoshiro256PlusPlus(seed: settings.seed, block: .max)
    return points.part(size: Self.trialPointLimit, using: &generator)
  }

  private func start(
    _ number: Int, of groups: KMeansStarts, componentCount: Int
  ) -> MixtureParameters {
    let labels = groups.labels(start: number, centerCount: componentCount)
    let parameters = MixtureParameters(
      labels: labels, componentCount: componentCount, groups: groups, moments: points.moments)
    let scatters = parameters.scatters(labels: labels, groups: groups, moments: points.moments)
    return maximization(points).constrained(parameters, to: scatters)
  }

  /// The indices of the best runs; of several on the way to the same maximum only one.
  private func finishers(among runs: [FittingRun?], _ indices: [Int], limit: Int) -> [Int] {
    let deviations = points.moments.map(\.standardDeviation)
    var finishers: [Int] = []
    for index in ranking(runs, among: indices) where finishers.count < limit {
      let isNew = finishers.allSatisfy { other in
        guard let run = runs[index], let better = runs[other] else { return false }
        return !run.resembles(better, deviations: deviations)
      }
      if isNew { finishers.append(index) }
    }
    return finishers
  }

  /// Indices of runs, the best first, of equal ones the earliest.
  private func ranking(_ runs: [FittingRun?], among indices: [Int]) -> [Int] {
    indices.sorted { a, b in
      guard let first = runs[a], let second = runs[b] else { return a < b }
      if first.isBetter(than: second) { return true }
      return second.isBetter(than: first) ? false : a < b
    }
  }

  private func maximization(_ points: PointColumns) -> Maximization {
    let floor = CovarianceFloor(
      share: settings.covarianceFloor,
      deviations: self.points.moments.map(\.standardDeviation), type: settings.covarianceType)
    return Maximization(
      type: settings.covarianceType, floor: floor, pointCount: points.count)
  }

  private func advance(
    _ run: inout FittingRun?, to limit: Int, over points: PointColumns,
    _ concurrently: ConcurrentLoop
  ) {
    run?.advance(
      to: limit, over: points, settings: settings, maximization: maximization(points),
      concurrently: concurrently)
  }

  /// Changes some elements of an array, each by itself.
  private func forEach(
    _ runs: inout [FittingRun?], _ indices: [Int], _ concurrently: ConcurrentLoop,
    _ body: @escaping @Sendable (Int, inout FittingRun?) -> Void
  ) {
    runs.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work changes an element of its own.
      nonisolated(unsafe) let buffer = buffer
      concurrently(indices.count) { body(indices[$0], &buffer[indices[$0]]) }
    }
  }
}
