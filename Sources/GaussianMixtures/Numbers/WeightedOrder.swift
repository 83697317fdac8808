/// Numbers in ascending order, each as often as its weight says: where their quantiles are.
struct WeightedOrder {
  private let values: [Double]
  /// Per number, the sum of the weights as far as it; `nil` where each counts once.
  private let cumulative: [Double]?
  /// The sum of the weights.
  let total: Double

  /// Sorts numbers.
  ///
  /// - Parameters:
  ///   - values: The numbers, at least one, none of them NaN.
  ///   - weights: How often each counts, above 0; `nil` for once.
  /// - Complexity: O(*n* log *n*).
  init(_ values: [Double], weights: [Double]?) {
    guard let weights else {
      (self.values, cumulative, total) = (values.sorted(), nil, Double(values.count))
      return
    }
    let order = values.indices.sorted { values[$0] < values[$1] }
    let sums = order.map { weights[$0] }.cumulativeSums
    (self.values, cumulative, total) = (order.map { values[$0] }, sums, sums.last ?? 0)
  }

  /// The number at a place, counted from 0: of weights that are whole numbers what stands there when
  /// each number is written as often.
  ///
  /// - Parameter place: The place, in [0, ``total``).
  /// - Returns: The number.
  /// - Complexity: O(log *n*).
  func value(at place: Double) -> Double {
    values[cumulative?.firstIndex(above: place) ?? Int(clamping: place)]
  }
}

extension [Double] {
  /// The sums of the elements as far as each.
  var cumulativeSums: [Double] {
    var sum = 0.0
    return map { element in
      sum += element
      return sum
    }
  }

  /// The index of the first of ascending numbers that is above a bound, or else the last index.
  ///
  /// - Complexity: O(log *n*).
  func firstIndex(above bound: Double) -> Int {
    var (low, high) = (0, Swift.max(count - 1, 0))
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > bound { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
