import GMMSupport

/// Starts that compete for the steps that are made.
///
/// Each round gives as many steps again to the few that promise most, until some have ended: at
/// different maxima, or so many that one more is not likely to be better. Which of them go on is decided
/// between rounds alone, so that nothing depends on the number of threads.
///
/// Source: for short runs before long ones C. Biernacki, G. Celeux, G. Govaert, "Choosing starting
/// values for the EM algorithm", Computational Statistics & Data Analysis 41, 2003,
/// https://doi.org/10.1016/S0167-9473(02)00163-9.
struct StartRace {
  /// The steps that every start makes.
  static let trialIterations = 30
  /// How many starts go on in a round.
  private static let width = 8
  /// One start in so many goes on to its end, if they lead to different ends.
  private static let startsPerEnd = 3
  private static let startsPerEndOfPart = 8
  /// Of a part of the points so many starts go on with all.
  private static let fullLimit = 3
  /// The steps that a start makes with a part of the points.
  private static let partIterations = 100

  let points: PointColumns
  let part: PointColumns
  let settings: FitSettings
  let maximization: Maximization

  private var runs: [FittingRun] = []
  /// Per start, the start whose end it was on the way to.
  private var joined: [Int?] = []

  private var isPart: Bool { part.count < points.count }

  init(
    points: PointColumns, part: PointColumns, settings: FitSettings, maximization: Maximization
  ) {
    self.points = points
    self.part = part
    self.settings = settings
    self.maximization = maximization
  }

  /// Adds starts, which make their first steps.
  mutating func add(_ starts: [MixtureParameters], _ concurrently: ConcurrentLoop) {
    let first = runs.count
    runs += starts.map { FittingRun(parameters: $0) }
    joined += starts.map { _ in nil }
    advance(
      Array(first..<runs.count), to: starts.map { _ in Self.trialIterations }, part, concurrently)
  }

  /// Lets the starts go on, with a part of the points where there is one.
  mutating func run(_ concurrently: ConcurrentLoop) {
    let perEnd = isPart ? Self.startsPerEndOfPart : Self.startsPerEnd
    race(
      full: [], until: isPart ? Self.partIterations : .max,
      endLimit: (runs.count + perEnd - 1) / perEnd, part, concurrently)
  }

  /// The parameters of the best start so far.
  var bestParameters: MixtureParameters { runs[best].parameters }

  /// The index of the best start so far.
  var best: Int { ranking()[0] }

  /// Lets the best starts go on to their ends with all points.
  ///
  /// - Returns: The runs, which all have stopped, per run the one that it was on the way to, and the
  ///   index of the best.
  mutating func finish(
    _ concurrently: ConcurrentLoop
  ) -> (runs: [FittingRun], joined: [Int?], best: Int) {
    var full = Set(runs.indices)
    if isPart {
      full = Set(ranking().filter { joined[$0] == nil }.prefix(Self.fullLimit))
      for index in full {
        // From where the steps with some of the points have led.
        runs[index] = FittingRun(parameters: runs[index].parameters)
      }
      race(full: full, until: .max, endLimit: full.count, points, concurrently)
    }
    let best = ranking().first { full.contains($0) && runs[$0].stop != nil } ?? ranking()[0]
    if runs[best].stop == nil { advance([best], to: [.max], points, concurrently) }
    for index in runs.indices where runs[index].stop == nil || !full.contains(index) {
      runs[index].stop = .setAside
    }
    return (runs, joined, best)
  }

  /// The indices of the runs, the best first, of equal ones the earliest.
  private func ranking() -> [Int] {
    let keys = runs.map { run in
      (run.blemish, -run.promise - (maximization.prior?.logDensity(of: run.parameters) ?? 0))
    }
    return runs.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
  }

  /// Gives steps to those that promise most, until enough have ended or made so many.
  private mutating func race(
    full: Set<Int>, until limit: Int, endLimit: Int, _ points: PointColumns,
    _ concurrently: ConcurrentLoop
  ) {
    while true {
      var chosen: [Int] = []
      var ends: [Int] = []
      let candidates = ranking().filter {
        joined[$0] == nil && (full.isEmpty || full.contains($0))
      }
      // What lies at the floor goes on only where there is nothing else.
      let least = candidates.first.map { runs[$0].blemish } ?? 0
      for index in candidates where runs[index].blemish == least {
        let hasEnded = runs[index].stop != nil || runs[index].iterations >= limit
        if let other = (ends + chosen).first(where: { runs[index].resembles(runs[$0]) }) {
          if !hasEnded || runs[index].stop == .converged { joined[index] = other }
          continue
        }
        if hasEnded {
          ends.append(index)
        } else if chosen.count < Self.width, !isHopeless(index, beside: ends + chosen) {
          chosen.append(index)
        }
      }
      if chosen.isEmpty || ends.count >= endLimit { return }
      let limits = chosen.map { Swift.min(Swift.max(2 * runs[$0].iterations, 60), limit) }
      advance(chosen, to: limits, points, concurrently)
    }
  }

  /// Whether a start that has made many steps with all of many points does not promise to reach another.
  private func isHopeless(_ index: Int, beside others: [Int]) -> Bool {
    guard isPart, runs[index].pointCount == points.count,
      runs[index].iterations >= Self.trialIterations
    else { return false }
    return others.contains { runs[index].promise < runs[$0].logLikelihood }
  }

  /// Advances some runs, each by itself; a single one with all threads.
  private mutating func advance(
    _ indices: [Int], to limits: [Int], _ points: PointColumns,
    _ concurrently: ConcurrentLoop
  ) {
    let (settings, maximization) = (settings, maximization)
    @Sendable func advance(_ run: inout FittingRun, to limit: Int, _ loop: ConcurrentLoop) {
      run.advance(
        to: limit, over: points, settings: settings, maximization: maximization,
        concurrently: loop)
    }
    if indices.count == 1 {
      advance(&runs[indices[0]], to: limits[0], concurrently)
      return
    }
    runs.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work changes an element of its own.
      nonisolated(unsafe) let buffer = buffer
      concurrently(indices.count) { piece in
        advance(&buffer[indices[piece]], to: limits[piece], serially)
      }
    }
  }
}

extension FittingRun {
  /// Whether the run seems to be on the way to the same end as another: with nearly the same promise,
  /// weights and means, in standard deviations of the data.
  fileprivate func resembles(_ other: FittingRun) -> Bool {
    guard (promise - other.promise).magnitude < 0.15 else { return false }
    let (a, b) = (parameters, other.parameters)
    let (first, second) = (a.orderByMeans, b.orderByMeans)
    return zip(first, second).allSatisfy { i, j in
      (a.weights[i] - b.weights[j]).magnitude < 0.015
        && zip(a.mean(i), b.mean(j)).allSatisfy { ($0 - $1).magnitude < 0.03 }
    }
  }

  /// A maximum of the likelihood that lies at the floor is one of the floor and not of the likelihood:
  /// it stands behind all others, and a degenerate run behind these.
  fileprivate var blemish: Int {
    if case .degenerate = stop { return 2 }
    return raised.isEmpty ? 0 : 1
  }
}

extension MixtureParameters {
  fileprivate var orderByMeans: [Int] {
    weights.indices.sorted { a, b in
      for i in 0..<dimension where means[a * dimension + i] != means[b * dimension + i] {
        return means[a * dimension + i] < means[b * dimension + i]
      }
      return a < b
    }
  }
}
