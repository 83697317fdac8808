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
  /// The intervals that the points stand for; `nil` for points that stand for themselves.
  let intervals: IntervalPoints?
  /// Counts what is done with the points; `nil` where nobody asks.
  var meter: WorkMeter?

  var blockCount: Int { (count + Self.blockSize - 1) / Self.blockSize }

  /// Arranges points given row by row, which are finite, at least one.
  ///
  /// - Parameters:
  ///   - rows: The points.
  ///   - dimension: The number of columns.
  ///   - halfWidth: For rounded values of one column, half of the width of the intervals that they
  ///     stand for.
  init(rows: [Double], dimension: Int, halfWidth: Double? = nil) {
    let count = rows.count / dimension
    self.init(
      columns: dimension == 1
        ? [rows]
        : (0..<dimension).map { column in (0..<count).map { rows[$0 * dimension + column] } },
      halfWidth: halfWidth)
  }

  /// Arranges points given column by column, which are finite, at least one.
  init(columns: [[Double]], halfWidth: Double? = nil) {
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
    intervals = halfWidth.map { IntervalPoints(columns[0], halfWidth: $0) }
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

  /// A part of the points, drawn at random, in their order, with those that lie farthest from 0.
  ///
  /// Source: C. T. Fan, M. E. Muller, I. Rezucha, "Development of sampling plans by using sequential
  /// (item by item) selection techniques and digital computers", Journal of the American
  /// Statistical Association 57, 1962, https://doi.org/10.1080/01621459.1962.10480667.
  ///
  /// - Parameters:
  ///   - size: How many points, at most ``count``.
  ///   - farthestCount: How many of them are those farthest from 0, fewer than `size`.
  ///   - generator: The source of random bits.
  /// - Returns: The points.
  /// - Complexity: O(*n* · *d*).
  func part(
    size: Int, withFarthest farthestCount: Int, using generator: inout some RandomNumberGenerator
  ) -> PointColumns {
    let farthest = farthest(farthestCount)
    var rows: [Double] = []
    rows.reserveCapacity(size * dimension)
    var missing = size - farthest.count
    var left = count - farthest.count
    for point in 0..<count {
      if !farthest.contains(point) {
        left -= 1
        guard generator.nextUniform() * Double(left + 1) < Double(missing) else { continue }
        missing -= 1
      }
      for column in 0..<dimension { rows.append(self[point, column]) }
    }
    var part = PointColumns(rows: rows, dimension: dimension, halfWidth: intervals?.halfWidth)
    part.meter = meter
    return part
  }

  /// The numbers of the points farthest from 0, of equal ones the earliest.
  private func farthest(_ limit: Int) -> Set<Int> {
    var chosen: [(distance: Double, point: Int)] = []
    for point in 0..<count {
      var distance = 0.0
      for column in 0..<dimension { distance += self[point, column] * self[point, column] }
      if chosen.count == limit, !(distance > chosen[limit - 1].distance) { continue }
      if chosen.count == limit { chosen.removeLast() }
      let place = chosen.firstIndex { $0.distance < distance } ?? chosen.count
      chosen.insert((distance, point), at: place)
    }
    return Set(chosen.map(\.point))
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
