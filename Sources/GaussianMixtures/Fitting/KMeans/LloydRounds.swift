import GMMSupport

/// The rounds of k-means: each point is assigned to the nearest center, and each center moves to the mean of
/// its points, until no point changes its center.
///
/// A center without points, or only with points of the weight 0, takes the point that adds most to the sum
/// of squares, of those that are not alone with their center; that lessens the sum more than any other
/// point. It stays where it is if every point lies on its center.
///
/// Source: S. P. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28(2),
/// 1982, https://doi.org/10.1109/TIT.1982.1056489.
struct LloydRounds: Sendable {
  private(set) var centers: [Double]
  private(set) var iterations = 0
  private(set) var hasConverged = false
  /// Σ wᵢ |xᵢ − cᵢ|², with cᵢ the nearest center.
  private(set) var sumOfSquares = 0.0

  /// Goes through the rounds.
  ///
  /// - Parameters:
  ///   - centers: The centers to begin with, one after another.
  ///   - points: The points.
  ///   - weights: Per point its weight; `nil` for 1 each.
  ///   - limit: The most rounds. Their number is finite, as the sum of squares falls from round to round, but
  ///     rounding could lead in circles.
  ///   - meter: Counts the rounds where these are limited.
  /// - Complexity: O(*n* · *k* · *d*) per round.
  init(
    from centers: [Double], over points: StartPoints, weights: [Double]?, limit: Int,
    meter: WorkMeter?
  ) {
    self.centers = centers
    var labels: [Int] = []
    while iterations < limit, !hasConverged, meter?.isExceeded != true {
      meter?.add(
        steps: KMeansFitter.steps(
          pointCount: Double(points.count), dimension: Double(points.dimension),
          componentCount: Double(centers.count / points.dimension)))
      var next = points.nearest(self.centers)
      fillEmptyGroups(&next, points, weights)
      iterations += 1
      if next == labels {
        hasConverged = true
      } else {
        labels = next
        moveToMeans(labels, points, weights)
      }
    }
    var sum = CompensatedSum()
    for (row, label) in points.nearest(self.centers).enumerated() {
      sum.add((weights?[row] ?? 1) * points.squaredDistance(row, center(label, points)))
    }
    sumOfSquares = sum.value
  }

  private func center(_ label: Int, _ points: StartPoints) -> ArraySlice<Double> {
    centers[(label * points.dimension)..<((label + 1) * points.dimension)]
  }

  private func fillEmptyGroups(
    _ labels: inout [Int], _ points: StartPoints, _ weights: [Double]?
  ) {
    var counts = [Int](repeating: 0, count: centers.count / points.dimension)
    for (row, label) in labels.enumerated() where (weights?[row] ?? 1) > 0 { counts[label] += 1 }
    guard counts.contains(0) else { return }
    var squares = labels.indices.map { row in
      (weights?[row] ?? 1) * points.squaredDistance(row, center(labels[row], points))
    }
    for group in counts.indices where counts[group] == 0 {
      var farthest: Int?
      var greatest = 0.0
      for row in squares.indices where squares[row] > greatest && counts[labels[row]] > 1 {
        (farthest, greatest) = (row, squares[row])
      }
      guard let farthest else { return }
      counts[labels[farthest]] -= 1
      counts[group] += 1
      labels[farthest] = group
      squares[farthest] = 0
    }
  }

  /// Moves each center to the mean of its points; one that has none stays.
  private mutating func moveToMeans(
    _ labels: [Int], _ points: StartPoints, _ weights: [Double]?
  ) {
    let dimension = points.dimension
    var sums = [Double](repeating: 0, count: centers.count)
    var totals = [Double](repeating: 0, count: centers.count / dimension)
    for (row, label) in labels.enumerated() {
      let weight = weights?[row] ?? 1
      totals[label] += weight
      let (sum, place) = (label * dimension, row * dimension)
      for i in 0..<dimension { sums[sum + i] += weight * points.rows[place + i] }
    }
    for place in sums.indices where totals[place / dimension] > 0 {
      centers[place] = sums[place] / totals[place / dimension]
    }
  }
}
