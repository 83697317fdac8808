import ElementaryFunctions

/// The numbers of points of a plane in the cells of a grid.
///
/// Edges and counts equal those of NumPy's `np.histogram2d` to the last bit; of logarithmic bins the counts, and the
/// edges but for the rounding of powers.
public struct PlaneHistogram: Hashable, Sendable {
  /// The bins of one axis.
  public enum AxisBins: Hashable, Sendable {
    /// So many equal bins over a range, or over that of the points.
    case equal(Int, range: ClosedRange<Double>?)
    /// So many bins that are equally wide in the logarithm, over a range above 0, or over that of the points
    /// above 0. Their edges are those of the logarithms, raised to ten.
    case logarithmic(Int, range: ClosedRange<Double>?)
    /// Bins between these edges.
    case edges([Double])
  }

  /// The edges of the columns, in data units, increasing.
  public let xEdges: [Double]
  /// The edges of the rows, in data units, increasing.
  public let yEdges: [Double]
  /// The number of points in each cell, row by row from the bottom, each from the left. Cells hold their
  /// lower edges, the last ones also their upper ones.
  public let counts: [Double]
  /// The number of points outside.
  public let outsideCount: Double

  /// Counts points.
  ///
  /// - Parameters:
  ///   - x: The horizontal coordinates.
  ///   - y: The vertical coordinates, as many.
  ///   - weights: How often each point counts, finite and not below 0; `nil` for once.
  ///   - xBins: The bins across.
  ///   - yBins: The bins upwards.
  /// - Throws: `HistogramError` for bins that are none, and where points that are not finite must give a
  ///   range.
  /// - Complexity: O(*n* + *k*) for *n* points and *k* cells of equal bins, O(*n* log *k*) for explicit
  ///   edges.
  public init(
    x: [Double], y: [Double], weights: [Double]? = nil, xBins: AxisBins, yBins: AxisBins
  ) throws(HistogramError) {
    precondition(x.count == y.count, "\(x.count) and \(y.count) coordinates")
    let columns = try AxisSearch(xBins, of: x)
    let rows = try AxisSearch(yBins, of: y)
    var counts = [Double](repeating: 0, count: columns.count * rows.count)
    var outsideCount = 0.0
    for index in x.indices {
      if let column = columns.bin(of: x[index]), let row = rows.bin(of: y[index]) {
        counts[row * columns.count + column] += weights?[index] ?? 1
      } else {
        outsideCount += weights?[index] ?? 1
      }
    }
    (xEdges, yEdges) = (columns.edges, rows.edges)
    (self.counts, self.outsideCount) = (counts, outsideCount)
  }

  /// What stands for each cell, in the order of ``counts``.
  ///
  /// The arithmetic is that of NumPy's `density=True`: the count is divided by the width and by the height
  /// of its cell, then by the number of counted points. Where no point was counted, all values are 0.
  public func values(_ normalization: Normalization) -> [Double] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return counts.map { _ in 0 } }
    let columns = xEdges.count - 1
    func densities(of all: Double) -> [Double] {
      counts.indices.map { cell in
        let (row, column) = cell.quotientAndRemainder(dividingBy: columns)
        return counts[cell] / (xEdges[column + 1] - xEdges[column])
          / (yEdges[row + 1] - yEdges[row]) / all
      }
    }
    return switch normalization {
    case .count: counts
    case .probability: counts.map { $0 / total }
    case .density: densities(of: total)
    case .densityOfAll: densities(of: total + outsideCount)
    }
  }
}

/// Finds the bins of values on one axis.
private struct AxisSearch {
  /// The edges in data units.
  let edges: [Double]
  /// Those among which values, or their logarithms, are searched.
  private let searched: [Double]
  /// The number of bins.
  let count: Int
  /// Whether bins are those of logarithms.
  private let isLogarithmic: Bool
  /// Bins of a unit of what is searched where all are equal but for rounding; `nil` for explicit edges.
  private let scale: Double?

  init(_ bins: PlaneHistogram.AxisBins, of values: [Double]) throws(HistogramError) {
    switch bins {
    case .edges(let edges):
      searched = try checked(edges)
      (scale, isLogarithmic) = (nil, false)
    case .equal(let count, let given):
      (searched, scale) = try Self.equalBins(count, over: given, of: values)
      isLogarithmic = false
    case .logarithmic(let count, let given):
      (searched, scale) = try Self.equalBins(
        count, over: given.map(LogarithmicBins.logarithmic),
        of: given == nil ? values.filter { $0 > 0 }.map(NumPyFunctions.log10) : [])
      isLogarithmic = true
    }
    edges = isLogarithmic ? try LogarithmicBins.raised(searched) : searched
    count = edges.count - 1
  }

  private static func equalBins(
    _ count: Int, over given: ClosedRange<Double>?, of values: [Double]
  ) throws(HistogramError) -> (edges: [Double], scale: Double) {
    let count = try checked(binCount: count)
    let extent = if let given { given } else { try Self.extent(of: values) }
    let range = try widened(checked(extent))
    let edges = equallySpacedEdges(count: count, over: range)
    guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .rangeTooNarrow(range, bins: count)
    }
    return (edges, Double(count) / (range.upperBound - range.lowerBound))
  }

  /// The interval of the values; that from 0 to 1 without any.
  private static func extent(of values: [Double]) throws(HistogramError) -> ClosedRange<Double> {
    guard let first = values.first else { return 0...1 }
    var (lower, upper) = (first, first)
    for (index, value) in values.enumerated() {
      guard value.isFinite else { throw .valueNotFinite(index: index) }
      lower = min(lower, value)
      upper = max(upper, value)
    }
    return lower...upper
  }

  /// The bin of a value; `nil` for one outside.
  func bin(of value: Double) -> Int? {
    guard isLogarithmic else { return bin(ofSearched: value) }
    return value > 0 ? bin(ofSearched: NumPyFunctions.log10(value)) : nil
  }

  private func bin(ofSearched value: Double) -> Int? {
    guard value >= searched[0], value <= searched[count] else { return nil }
    if value == searched[count] { return count - 1 }
    guard let scale else { return search(value) }
    // Edges that are rounded decide; they are next to where the value would be without.
    let place = ((value - searched[0]) * scale).rounded(.down)
    var bin = min(max(Int(clamping: place), 0), count - 1)
    while searched[bin] > value { bin -= 1 }
    while searched[bin + 1] <= value { bin += 1 }
    return bin
  }

  private func search(_ value: Double) -> Int {
    var (lower, upper) = (0, count)
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if searched[middle] <= value { lower = middle } else { upper = middle }
    }
    return lower
  }
}
