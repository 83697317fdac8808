/// What the height of a histogram's bar says about its bin.
public enum Normalization: String, CaseIterable, Hashable, Sendable {
  /// The fraction of the counted values per unit of the data: the bars have area 1.
  case density
  /// The number of values.
  case count
  /// The fraction of the counted values: the heights have sum 1.
  case probability
  /// The fraction of all values per unit of the data, those outside the edges included: the area of
  /// the bars is the share of the values inside. A density of all values fits these bars.
  case densityOfAll
}

extension Histogram {
  /// The heights of the bars.
  ///
  /// Density and probability refer to the counted values: those outside the edges do not enter. Only
  /// ``Normalization/densityOfAll`` refers to all.
  /// The arithmetic is that of NumPy's `density=True`: the count is divided by the width of its
  /// bin, then by the number of counted values.
  ///
  /// - Parameter normalization: What a height says.
  /// - Returns: One height per bin, in the order of the bins. Where no value was counted, all
  ///   heights are 0: NumPy's density is then 0 / 0, which no axis can show. A density is infinite
  ///   where the bins are so narrow (about 1e-308) that it has no finite double.
  /// - Complexity: O(*k*), where *k* is the number of bins.
  public func heights(_ normalization: Normalization) -> [Double] {
    heights(of: counts, normalization)
  }

  /// The heights that bars with some of the values have among all bars.
  func heights(of part: [Int], _ normalization: Normalization) -> [Double] {
    normalization.heights(
      of: part.map(Double.init), between: edges, total: Double(counts.reduce(0, +)),
      outside: Double(outsideCount))
  }
}

extension Normalization {
  /// The heights of bars, with the arithmetic of ``Histogram/heights(_:)``.
  ///
  /// - Parameters:
  ///   - part: How many values are in each bar, or how much they weigh.
  ///   - edges: The edges of the bars, one more than there are bars.
  ///   - total: How many values are in the bars of all parts together, or how much they weigh.
  ///   - outside: The same of the values in none.
  /// - Returns: One height per bar.
  package func heights(
    of part: [Double], between edges: [Double], total: Double, outside: Double
  ) -> [Double] {
    guard total > 0 else { return Array(repeating: 0, count: part.count) }
    func densities(of all: Double) -> [Double] {
      part.indices.map { bin in part[bin] / (edges[bin + 1] - edges[bin]) / all }
    }
    return switch self {
    case .count: part
    case .probability: part.map { $0 / total }
    case .density: densities(of: total)
    case .densityOfAll: densities(of: total + outside)
    }
  }

  /// The heights up to which parts of bars reach that stand on each other.
  ///
  /// - Parameters:
  ///   - parts: How many values of each part are in each bar, or how much they weigh, from below.
  ///   - edges: The edges of the bars.
  ///   - outside: How many values are in no bar, or how much they weigh.
  /// - Returns: For each part one height per bar.
  package func tops(
    of parts: [[Double]], between edges: [Double], outside: Double
  ) -> [[Double]] {
    let total = parts.joined().reduce(0, +)
    var sums = [Double](repeating: 0, count: edges.count - 1)
    return parts.map { part in
      for bin in sums.indices { sums[bin] += part[bin] }
      return heights(of: sums, between: edges, total: total, outside: outside)
    }
  }
}
