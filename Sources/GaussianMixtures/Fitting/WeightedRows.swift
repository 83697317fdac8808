/// Which points count, and how often.
struct WeightedRows {
  /// All weights.
  let weights: [Double]
  /// The numbers of the points with a weight above 0.
  let counted: [Int]

  /// Checks weights.
  ///
  /// - Parameters:
  ///   - weights: One weight per point.
  ///   - pointCount: The number of points.
  /// - Throws: ``FitError/invalidWeight(row:_:)``.
  init(_ weights: [Double], pointCount: Int) throws(FitError) {
    precondition(weights.count == pointCount, "\(weights.count) weights of \(pointCount) points")
    for (row, weight) in weights.enumerated()
    where !Limits.weights.contains(weight) {
      throw .invalidWeight(row: row, weight)
    }
    self.weights = weights
    counted = weights.indices.filter { weights[$0] > 0 }
  }

  /// The weights above 0; `nil` if all are 1, which is as good as none.
  var countedWeights: [Double]? {
    let weights = counted.map { self.weights[$0] }
    return weights.allSatisfy { $0 == 1 } ? nil : weights
  }

  /// The points with a weight above 0, row by row.
  func chosen(of points: [Double], dimension: Int) -> [Double] {
    counted.count == weights.count
      ? points
      : counted.flatMap { points[($0 * dimension)..<(($0 + 1) * dimension)] }
  }
}
