/// Values in increasing order, each of which may count more or less than once.
struct SortedValues {
  /// The values in increasing order.
  let values: [Double]
  /// The sums of the weights of all values before each, and in the end that of all; `nil` for values that
  /// count once.
  private let sums: [Double]?

  /// Sorts values that count once.
  init(_ values: [Double]) {
    self.values = values.sorted()
    sums = nil
  }

  /// Sorts values that count as often as their weights say.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - weights: Their weights, as many, none below 0.
  init(_ values: [Double], weights: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    self.values = order.map { values[$0] }
    var sums = [0.0]
    sums.reserveCapacity(order.count + 1)
    for index in order { sums.append(sums[sums.count - 1] + weights[index]) }
    self.sums = sums
  }

  /// The number of values; of weighted ones the sum of their weights.
  var total: Double { sums?.last ?? Double(values.count) }

  /// How many values lie in each bin, or how much they weigh; all lie in one.
  func totals(in bins: UniformBins) -> [Double] {
    let counts = bins.counts(ofSorted: values)
    guard let sums else { return counts.map(Double.init) }
    var place = 0
    return counts.map { count in
      defer { place += count }
      return sums[place + count] - sums[place]
    }
  }

  /// A quantile as NumPy's default percentiles have it of values that are repeated as often as their
  /// weights say, and between such weights in the same way: type 7 of Hyndman and Fan.
  ///
  /// - Parameter fraction: The probability, in [0, 1].
  /// - Returns: The quantile; there is a value.
  func quantile(_ fraction: Double) -> Double {
    let position = max((total - 1) * fraction, 0)
    let rank = position.rounded(.down)
    let (left, right) = (value(ofRank: rank), value(ofRank: rank + 1))
    let share = position - rank
    // From the nearer end, as NumPy rounds.
    return share >= 0.5
      ? right - (right - left) * (1 - share) : left + (right - left) * share
  }

  /// The value of a rank from 0 among repeated values; beyond all the last.
  private func value(ofRank rank: Double) -> Double {
    var low = 0
    var high = values.count - 1
    while low < high {
      let middle = low + (high - low) / 2
      if sums?[middle + 1] ?? Double(middle + 1) > rank { high = middle } else { low = middle + 1 }
    }
    return values[low]
  }
}
