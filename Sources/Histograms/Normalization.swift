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
    let total = counts.reduce(0, +)
    guard total > 0 else { return Array(repeating: 0, count: counts.count) }
    switch normalization {
    case .count:
      return part.map(Double.init)
    case .probability:
      return part.map { Double($0) / Double(total) }
    case .density:
      return part.indices.map { bin in
        Double(part[bin]) / (edges[bin + 1] - edges[bin]) / Double(total)
      }
    case .densityOfAll:
      return part.indices.map { bin in
        Double(part[bin]) / (edges[bin + 1] - edges[bin]) / Double(total + outsideCount)
      }
    }
  }
}
