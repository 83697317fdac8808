import GMMSupport

/// Points column by column, in blocks, as the fitting reads them.
///
/// Each column is filled up to whole lanes with a point of its own. The blocks are of fixed size and their
/// sums are added in their order, so that no result depends on how many threads work.
struct PointColumns: Sendable {
  /// The number of points in a block.
  static let blockSize = 4096
  /// The rounding errors of sums over points, relative to the greatest.
  static let roundingShare = 0x1p-49
  private static let laneCount = Lanes.scalarCount

  /// The number of points.
  let count: Int
  /// The number of columns.
  let dimension: Int
  /// The columns one after another.
  let values: [Double]
  /// The distance of one column from the next in ``values``, a multiple of the number of lanes.
  let stride: Int
  /// Per block of the first column, its smallest and largest value.
  let ranges: [ClosedRange<Double>]
  /// How often each point counts, above 0, and 0 beyond the points to whole lanes; `nil` where each
  /// counts once.
  let weights: [Double]?
  /// The sum of the weights: the number of points that a likelihood is of.
  let totalWeight: Double
  /// The intervals that the points stand for; `nil` for points that stand for themselves.
  let intervals: IntervalPoints?
  /// The points whose components are known; `nil` where none is.
  var known: KnownPoints?
  /// Counts what is done with the points; `nil` where nobody asks.
  var meter: WorkMeter?

  /// Whether each point counts once, and none has an interval of its own.
  var countOnce: Bool {
    weights == nil && (intervals.map { $0.roundedHalfWidth != nil } ?? true)
  }

  var blockCount: Int { (count + Self.blockSize - 1) / Self.blockSize }

  /// Arranges points given row by row, which are finite, at least one.
  ///
  /// - Parameters:
  ///   - rows: The points.
  ///   - dimension: The number of columns.
  ///   - weights: How often each point counts, above 0; `nil` for once.
  ///   - intervals: For points of one column, the intervals that they stand for, if they do.
  init(
    rows: [Double], dimension: Int, weights: [Double]? = nil, intervals: IntervalPoints? = nil
  ) {
    let count = rows.count / dimension
    self.init(
      columns: dimension == 1
        ? [rows]
        : (0..<dimension).map { column in (0..<count).map { rows[$0 * dimension + column] } },
      weights: weights, intervals: intervals)
  }

  /// Arranges points given column by column, which are finite, at least one.
  init(columns: [[Double]], weights: [Double]? = nil, intervals: IntervalPoints? = nil) {
    let count = columns[0].count
    let stride = (count + Self.laneCount - 1) / Self.laneCount * Self.laneCount
    var values: [Double] = []
    values.reserveCapacity(stride * columns.count)
    for column in columns {
      values += column
      // Any point serves, as long as no function of it overflows.
      values += repeatElement(column.last ?? 0, count: stride - count)
    }
    self.count = count
    dimension = columns.count
    self.stride = stride
    self.values = values
    self.weights = weights.map { $0 + repeatElement(0, count: stride - count) }
    totalWeight = weights?.compensatedSum ?? Double(count)
    self.intervals = intervals
    ranges = Swift.stride(from: 0, to: count, by: Self.blockSize).map { start in
      var range = values[start]...values[start]
      for value in values[start..<Swift.min(start + Self.blockSize, count)] {
        if value < range.lowerBound { range = value...range.upperBound }
        if value > range.upperBound { range = range.lowerBound...value }
      }
      return range
    }
  }

  /// The numbers of a column.
  func column(_ index: Int) -> [Double] {
    Array(values[(index * stride)..<(index * stride + count)])
  }

  /// The number of different points, as far as a limit.
  ///
  /// - Complexity: O(*n* · *d* · `limit`).
  func distinctCount(limit: Int) -> Int {
    var found: [Int] = []
    for point in 0..<count where found.count < limit {
      let isNew = found.allSatisfy { other in
        (0..<dimension).contains { self[point, $0] != self[other, $0] }
      }
      if isNew { found.append(point) }
    }
    return found.count
  }

  /// The numbers of the points in a block.
  func points(ofBlock block: Int) -> Range<Int> {
    let start = block * Self.blockSize
    return start..<Swift.min(start + Self.blockSize, count)
  }

  /// Goes to the first point of a block.
  ///
  /// - Parameters:
  ///   - block: The number of the block.
  ///   - body: Receives the first column and the weights, if there are any, from there on.
  func withBlock(
    _ block: Int, _ body: (UnsafePointer<Double>, _ weights: UnsafePointer<Double>?) -> Void
  ) {
    let start = block * Self.blockSize
    values.withUnsafeBufferPointer { values in
      guard let first = values.baseAddress.map({ $0 + start }) else { return }
      guard let weights else { return body(first, nil) }
      weights.withUnsafeBufferPointer { body(first, $0.baseAddress.map { $0 + start }) }
    }
  }

  /// How often a point counts.
  func weight(_ point: Int) -> Double { weights?[point] ?? 1 }

  /// The coordinate of a point.
  subscript(point: Int, column: Int) -> Double {
    values[column * stride + point]
  }

  /// 1 in the lanes that hold points and 0 beyond them, for the group that begins at a point.
  static func live(from start: Int, to end: Int) -> Lanes {
    var live = Lanes()
    for lane in 0..<Swift.min(laneCount, end - start) { live[lane] = 1 }
    return live
  }
}
