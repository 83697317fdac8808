/// Sums of the logarithm of the density of a mixture over points, eight points at a time.
///
/// A sum differs from that of ``Mixture/logDensity(at:)`` by rounding only. The points that the vectors
/// cannot hold, and blocks with points that are not finite or 10¹³⁵ deviations away, are left to it.
package struct LogDensitySum: Sendable {
  /// As many factors as ``LaneLogarithmSum`` takes, and the block stays in the processor's cache.
  private static let blockSize = 2048
  /// Deviations that neither they nor their inverses overflow when they are squared.
  private static let deviations = 1e-150...1e150

  private let mixture: Mixture
  private let line: LineDensities?
  private let space: SpaceDensities

  /// Prepares a mixture.
  package init(_ mixture: Mixture) {
    self.mixture = mixture
    switch mixture {
    case .line(let mixture):
      let components = mixture.components.filter { $0.weight > 0 }
      let (weights, means) = (components.map(\.weight), components.map(\.mean))
      let deviations = components.map(\.standardDeviation)
      line =
        deviations.allSatisfy(Self.deviations.contains)
        ? LineDensities(weights: weights, means: means, deviations: deviations) : nil
      space = SpaceDensities(
        weights: weights, means: means, factors: deviations.map { CholeskyFactor(diagonal: [$0]) },
        isDiagonal: true)
    case .space(let mixture):
      let chosen = mixture.components.indices.filter { mixture.components[$0].weight > 0 }
      line = nil
      space = SpaceDensities(
        weights: chosen.map { mixture.components[$0].weight },
        means: chosen.flatMap { mixture.components[$0].mean },
        factors: chosen.map { mixture.factors[$0] }, isDiagonal: false)
    }
  }

  /// Takes the sum over points.
  ///
  /// - Parameter points: The points, row by row.
  /// - Returns: Σ log p(xᵢ): 0 for no points, −∞ if a point is infinitely far away, NaN if a coordinate
  ///   is NaN.
  /// - Complexity: O(*n* · *k* · *d*²), where *n* is the number of points and *k* that of components.
  package func sum(over points: UnsafeBufferPointer<Double>) -> CompensatedSum {
    let dimension = space.dimension
    precondition(points.count % dimension == 0, "\(points.count) numbers are not whole points")
    var sum = CompensatedSum()
    for start in stride(from: 0, to: points.count, by: Self.blockSize * dimension) {
      let end = Swift.min(start + Self.blockSize * dimension, points.count)
      let laneEnd = end - (end - start) % (Lanes.scalarCount * dimension)
      let lanes = UnsafeBufferPointer(rebasing: points[start..<laneEnd])
      let value = laneSum(over: lanes)
      if value > -1e270, value < .infinity {
        sum.add(value)
      } else {
        addOneByOne(lanes, to: &sum)
      }
      addOneByOne(UnsafeBufferPointer(rebasing: points[laneEnd..<end]), to: &sum)
    }
    return sum
  }

  private func addOneByOne(_ points: UnsafeBufferPointer<Double>, to sum: inout CompensatedSum) {
    switch mixture {
    case .line(let mixture):
      for point in points { sum.add(mixture.logDensity(at: point)) }
    case .space(let mixture):
      for start in stride(from: 0, to: points.count, by: mixture.dimension) {
        sum.add(mixture.logDensity(at: Array(points[start..<(start + mixture.dimension)])))
      }
    }
  }

  /// The sum over points of a block, as many as fill all lanes; not finite if it cannot be had.
  private func laneSum(over points: UnsafeBufferPointer<Double>) -> Double {
    guard let start = points.baseAddress, points.count > 0 else { return 0 }
    if let line, let range = points.finiteRange, line.isSafe(in: range) {
      return Self.sum(line, start, count: points.count)
    }
    let (dimension, count) = (space.dimension, points.count / space.dimension)
    if dimension == 1 { return Self.sum(space, start, count: count) }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: points.count) { columns in
      for point in 0..<count {
        for column in 0..<dimension {
          columns.initializeElement(
            at: column * count + point, to: points[point * dimension + column])
        }
      }
      return columns.baseAddress.map { Self.sum(space, $0, count: count) } ?? .nan
    }
  }

  private static func sum(
    _ line: LineDensities, _ points: UnsafePointer<Double>, count: Int
  ) -> Double {
    let entries = ExponentialTable.entries
    let table = entries.span
    var logarithms = LaneLogarithmSum()
    var squares = Lanes()
    for start in stride(from: 0, to: count, by: Lanes.scalarCount) {
      let x = UnsafeRawPointer(points + start).loadUnaligned(as: Lanes.self)
      let t0 = line.place(of: x)
      let square0 = t0 * t0
      squares += square0
      var total = Lanes(repeating: 1)
      for index in 0..<line.others.count {
        total += LineDensities.ratio(of: line.others[index], at: x, square0, table: table).ratio
      }
      logarithms.add(total)
    }
    return Double(count) * line.peak - squares.laneSum + logarithms.value
  }

  private static func sum(
    _ space: SpaceDensities, _ points: UnsafePointer<Double>, count: Int
  ) -> Double {
    let entries = ExponentialTable.entries
    let table = entries.span
    let size = space.componentCount + space.dimension
    return withUnsafeTemporaryAllocation(of: Lanes.self, capacity: size) { scratch in
      scratch.initialize(repeating: Lanes())
      let ratios = UnsafeMutableBufferPointer(rebasing: scratch[..<space.componentCount])
      let vector = UnsafeMutableBufferPointer(rebasing: scratch[space.componentCount...])
      var logarithms = LaneLogarithmSum()
      var (greatestSum, totals) = (Lanes(), Lanes())
      for start in stride(from: 0, to: count, by: Lanes.scalarCount) {
        let (greatest, total) = space.ratios(
          at: points + start, stride: count, to: ratios, vector: vector, table: table)
        greatestSum += greatest
        totals += total
        logarithms.add(total)
      }
      // The logarithm of NaN is taken for one of a number.
      return totals.laneSum.isNaN ? .nan : greatestSum.laneSum + logarithms.value
    }
  }
}
