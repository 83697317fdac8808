import GMMSupport

/// Groups points about centers by k-means: centers of the least sum of squared distances of the points from
/// the nearest one.
///
/// Several starts are drawn by k-means++, each goes through the rounds of Lloyd until no point changes its
/// center, and the one of the least sum is the fit. Distances are those of the data's units: a coordinate of
/// a larger scale counts more. No result depends on the number of threads.
///
/// Sources: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, section 9.1; for the
/// starts D. Arthur, S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.
public struct KMeansFitter: Sendable {
  /// The points less their mean, so that sums do not lose what lies behind a large common part.
  private let points: StartPoints
  private let mean: [Double]
  private let weights: [Double]?

  /// Counts the work of fits where that is limited. A fit that exceeds the limit ends early, and is to be
  /// thrown away.
  package var meter: WorkMeter?

  /// The number of points.
  public var pointCount: Int { points.count }
  /// The number of coordinates of a point.
  public var dimension: Int { points.dimension }

  /// Prepares points.
  ///
  /// - Parameters:
  ///   - points: The points, row by row.
  ///   - dimension: The number of coordinates of a point, at least 1.
  ///   - weights: Per point its weight, finite and not negative: it counts as so many points. A point of the
  ///     weight 0 is assigned to a center, but has no part in the fit. `nil` for 1 each.
  /// - Throws: ``FitError/invalidValue(row:column:_:)``, or ``FitError/tooFewDistinctPoints(count:needed:)``
  ///   without any points.
  /// - Complexity: O(*n* · *d*), where *n* is the number of points.
  public init(points: [Double], dimension: Int, weights: [Double]? = nil) throws(FitError) {
    precondition(dimension > 0, "points have no \(dimension) coordinates")
    precondition(points.count % dimension == 0, "\(points.count) numbers are not whole points")
    let count = points.count / dimension
    precondition(
      weights.map { $0.count == count } ?? true, "a weight is missing, or one too many")
    precondition(
      weights.map { $0.allSatisfy { $0 >= 0 && $0.isFinite } } ?? true,
      "weights are finite and not negative")
    for (index, value) in points.enumerated() where !(value.magnitude <= 1e140) {
      throw .invalidValue(row: index / dimension, column: index % dimension, value)
    }
    guard count > 0 else { throw .tooFewDistinctPoints(count: 0, needed: 1) }
    let mean = (0..<dimension).map { column in
      stride(from: column, to: points.count, by: dimension).lazy.map { points[$0] }.compensatedSum
        / Double(count)
    }
    self.mean = mean
    self.weights = weights
    self.points = StartPoints(
      PointColumns(
        rows: points.indices.map { points[$0] - mean[$0 % dimension] }, dimension: dimension,
        weights: weights))
  }

  /// Groups the points from starts of its own.
  ///
  /// - Parameters:
  ///   - componentCount: The number of centers.
  ///   - starts: The number of starts, at least 1.
  ///   - seed: The seed of the starts, any 64 bits. Each start draws from a block of its own of the stream
  ///     ``Xoshiro256PlusPlus``.
  ///   - maximumIterations: How many times the points are assigned at most, at least 1.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`.
  /// - Returns: The fit.
  /// - Throws: ``FitError``: `.invalidComponentCount`, or `.tooFewDistinctPoints` for fewer with a weight
  ///   than centers.
  /// - Complexity: O(*n* · *k* · *d*) per start and round, where *n* is the number of points and *k* that of
  ///   centers.
  public func fit(
    componentCount: Int, starts: Int = 100, seed: UInt64 = 0, maximumIterations: Int = 10_000,
    concurrently: ConcurrentLoop = serially
  ) throws(FitError) -> KMeansFit {
    precondition(starts >= 1, "\(starts) starts")
    try check(componentCount)
    // One center has one place.
    let count = componentCount == 1 ? 1 : starts
    var runs = [LloydRounds?](repeating: nil, count: count)
    runs.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work writes a place of its own.
      nonisolated(unsafe) let buffer = buffer
      concurrently(count) { start in
        var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(start))
        let centers = CenterStarts.distantCenters(
          points, componentCount, &generator)
        buffer[start] = rounds(from: centers, limit: maximumIterations)
      }
    }
    let ends = runs.compactMap { $0 }
    let best = ends.indices.reduce(0) { ends[$1].sumOfSquares < ends[$0].sumOfSquares ? $1 : $0 }
    return fit(ends[best], start: best, sumsOfStarts: ends.map(\.sumOfSquares))
  }

  /// Groups the points from given centers.
  ///
  /// - Parameters:
  ///   - centers: The centers row by row, *k* · *d* finite numbers in data units.
  ///   - maximumIterations: How many times the points are assigned at most, at least 1.
  /// - Returns: The fit.
  /// - Throws: ``FitError``, as ``fit(componentCount:starts:seed:maximumIterations:concurrently:)`` does.
  /// - Complexity: O(*n* · *k* · *d*) per round, where *n* is the number of points and *k* that of centers.
  public func fit(
    startingFrom centers: [Double], maximumIterations: Int = 10_000
  ) throws(FitError) -> KMeansFit {
    precondition(
      centers.count % dimension == 0, "\(centers.count) numbers are not whole centers")
    precondition(centers.allSatisfy(\.isFinite), "centers are finite")
    try check(centers.count / dimension)
    let places = centers.indices.map { centers[$0] - mean[$0 % dimension] }
    let run = rounds(from: places, limit: maximumIterations)
    return fit(run, start: 0, sumsOfStarts: [run.sumOfSquares])
  }

  private func rounds(from centers: [Double], limit: Int) -> LloydRounds {
    precondition(limit >= 1, "\(limit) iterations")
    return LloydRounds(from: centers, over: points, weights: weights, limit: limit, meter: meter)
  }

  private func check(_ componentCount: Int) throws(FitError) {
    let limit = GaussianMixture.maximumComponentCount
    guard (1...limit).contains(componentCount) else {
      throw .invalidComponentCount(componentCount, limit: limit)
    }
    let rows = (0..<points.count).filter { weights?[$0] != 0 }.flatMap { points.row($0) }
    let distinct =
      rows.isEmpty
      ? 0
      : PointColumns(rows: rows, dimension: dimension).distinctCount(limit: componentCount)
    guard distinct == componentCount else {
      throw .tooFewDistinctPoints(count: distinct, needed: componentCount)
    }
  }

  /// The report of rounds, in the units of the data.
  private func fit(_ run: LloydRounds, start: Int, sumsOfStarts: [Double]) -> KMeansFit {
    let centers = stride(from: 0, to: run.centers.count, by: dimension).map { place in
      (0..<dimension).map { mean[$0] + run.centers[place + $0] }
    }
    let order = centers.indices.sorted { a, b in
      centers[a] == centers[b] ? a < b : centers[a].lexicographicallyPrecedes(centers[b])
    }
    var ranks = order
    for (rank, center) in order.enumerated() { ranks[center] = rank }
    let assignment = points.nearest(run.centers).map { ranks[$0] }
    var totals = [CompensatedSum](repeating: CompensatedSum(), count: centers.count)
    var total = CompensatedSum()
    for (point, center) in assignment.enumerated() {
      totals[center].add(weights?[point] ?? 1)
      total.add(weights?[point] ?? 1)
    }
    return KMeansFit(
      dimension: dimension, centers: order.flatMap { centers[$0] }, assignment: assignment,
      shares: totals.map { $0.value / total.value }, totalWeight: total.value,
      withinSumOfSquares: run.sumOfSquares, iterations: run.iterations,
      hasConverged: run.hasConverged, sumsOfStarts: sumsOfStarts, start: start)
  }
}

extension KMeansFitter {
  /// The work of one round, in steps of which 10⁹ take about a second of one core.
  ///
  /// - Parameters:
  ///   - pointCount: The number of points.
  ///   - dimension: The number of coordinates of a point.
  ///   - componentCount: The number of centers.
  /// - Returns: The steps.
  package static func steps(
    pointCount: Double, dimension: Double, componentCount: Double
  ) -> Double {
    pointCount * (8 + componentCount * (1 + dimension))
  }
}
