/// Points that count as often as their weights say: those of weight 0 are left out.
struct WeightedPoints {
  /// The points, row by row.
  let values: [Double]
  /// Their weights, above 0.
  let weights: [Double]
  /// The number of the group of each; empty without groups.
  let groups: [Int]
  /// How many were left out.
  let leftOutCount: Int

  /// Takes points with their weights.
  ///
  /// - Parameters:
  ///   - points: The points, row by row.
  ///   - dimension: The number of coordinates of a point.
  ///   - weights: The weight of each point, none below 0.
  ///   - groups: The number of the group of each; empty without groups.
  init(_ points: [Double], dimension: Int, _ weights: [Double], _ groups: [Int]) {
    let counted = weights.indices.filter { weights[$0] > 0 }
    leftOutCount = weights.count - counted.count
    guard leftOutCount > 0 else {
      (values, self.weights, self.groups) = (points, weights, groups)
      return
    }
    values = counted.flatMap { points[$0 * dimension..<($0 + 1) * dimension] }
    self.weights = counted.map { weights[$0] }
    self.groups = groups.isEmpty ? [] : counted.map { groups[$0] }
  }

  /// Takes rows of which the last number is the weight.
  init(rows: [Double], columnCount: Int, _ groups: [Int]) {
    let dimension = columnCount - 1
    var (points, weights): ([Double], [Double]) = ([], [])
    points.reserveCapacity(rows.count / columnCount * dimension)
    for row in stride(from: 0, to: rows.count, by: columnCount) {
      points += rows[row..<row + dimension]
      weights.append(rows[row + dimension])
    }
    self.init(points, dimension: dimension, weights, groups)
  }

  /// Refuses weights that are all 0.
  func checkSum(at key: String, file: String) throws(ExperimentProblem) {
    guard weights.isEmpty else { return }
    throw ExperimentProblem(
      "\(file): \(key) are all 0: there are no points", at: ["data", .key(key)])
  }

  /// What is said of points that were left out.
  func warnings(file: String) -> [ExperimentProblem] {
    guard leftOutCount > 0 else { return [] }
    return [
      ExperimentProblem(
        "\(file): left out \(counted(leftOutCount, "point")) of weight 0", at: ["data", "weights"],
        severity: .warning)
    ]
  }
}
