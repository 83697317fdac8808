/// The points that starts are made from, row by row in the units of the fit.
struct StartPoints: Sendable {
  let dimension: Int
  let count: Int
  let rows: [Double]
  /// How often each point counts.
  let weights: [Double]
  /// The sum of the weights.
  let totalWeight: Double
  /// Per point, the sum of the weights as far as it; `nil` where each counts once.
  private let cumulative: [Double]?

  init(_ points: PointColumns) {
    var rows: [Double] = []
    rows.reserveCapacity(points.count * points.dimension)
    for row in 0..<points.count {
      for column in 0..<points.dimension { rows.append(points[row, column]) }
    }
    dimension = points.dimension
    count = points.count
    self.rows = rows
    weights =
      points.weights.map { Array($0.prefix(points.count)) } ?? Array(repeating: 1, count: count)
    totalWeight = points.totalWeight
    cumulative = points.weights == nil ? nil : weights.cumulativeSums
  }

  /// The point that a number drawn uniformly from [0, 1) chooses, each as often as it counts.
  ///
  /// A weight that is a whole number has the part of [0, 1) that as many equal points side by side have.
  func point(drawnBy uniform: Double) -> Int {
    cumulative?.firstIndex(above: uniform * totalWeight)
      ?? Int(clamping: uniform * Double(count))
  }

  func row(_ index: Int) -> ArraySlice<Double> {
    rows[(index * dimension)..<((index + 1) * dimension)]
  }

  /// The points in ascending order of a number that each has.
  func order(of places: [Double]) -> WeightedOrder {
    WeightedOrder(places, weights: cumulative == nil ? nil : weights)
  }

  /// The squared distance of a point from a place.
  func squaredDistance(_ row: Int, _ place: ArraySlice<Double>) -> Double {
    var sum = 0.0
    for i in 0..<dimension {
      let difference = rows[row * dimension + i] - place[place.startIndex + i]
      sum += difference * difference
    }
    return sum
  }

  /// Per point, the number of the nearest of some centres, which stand one after another.
  func nearest(_ centers: [Double]) -> [Int] {
    rows.withUnsafeBufferPointer { rows in
      centers.withUnsafeBufferPointer { centers in
        (0..<count).map { row in
          var label = 0
          var least = Double.infinity
          // No slice of the centres: it is most of the work of many points.
          for center in 0..<(centers.count / dimension) {
            var distance = 0.0
            for i in 0..<dimension {
              let difference = rows[row &* dimension &+ i] - centers[center &* dimension &+ i]
              distance += difference * difference
            }
            if distance < least {
              least = distance
              label = center
            }
          }
          return label
        }
      }
    }
  }

  /// The sums of the weights of groups, and the weighted sums of their coordinates, one group after
  /// another.
  func sums(labels: [Int], groupCount: Int) -> (counts: [Double], sums: [Double]) {
    var sums = [Double](repeating: 0, count: groupCount * dimension)
    var counts = [Double](repeating: 0, count: groupCount)
    for (row, label) in labels.enumerated() {
      counts[label] += weights[row]
      for i in 0..<dimension {
        sums[label * dimension + i] += weights[row] * rows[row * dimension + i]
      }
    }
    return (counts, sums)
  }
}

extension MixtureParameters {
  /// The mixture to start with from groups of points.
  ///
  /// A group without points counts as one point at the mean of all. The covariance of a group is mixed
  /// with that within all groups, as if some more points of the group had that, d + 1 of them where a
  /// group of few points shall not start as a spike.
  ///
  /// - Parameters:
  ///   - labels: Per point, the number of its group.
  ///   - groupCount: The number of groups.
  ///   - points: The points.
  ///   - isSmooth: Whether d + 1 points are added; otherwise one hundredth of a point, and more only
  ///     to groups of fewer than d + 1.
  ///   - maximization: What constrains the covariances.
  init(
    labels: [Int], groupCount: Int, of points: StartPoints, isSmooth: Bool,
    _ maximization: Maximization
  ) {
    let dimension = points.dimension
    let size = dimension * dimension
    let (pointCounts, sums) = points.sums(labels: labels, groupCount: groupCount)
    let counts = pointCounts.map { $0 > 0 ? $0 : 1 }
    let total = counts.reduce(0, +)
    let means = sums.indices.map { sums[$0] / counts[$0 / dimension] }
    var scatters = [[Double]](
      repeating: [Double](repeating: 0, count: size), count: groupCount)
    var within = scatters[0]
    var differences = [Double](repeating: 0, count: dimension)
    for (row, label) in labels.enumerated() {
      for i in 0..<dimension {
        differences[i] = points.rows[row * dimension + i] - means[label * dimension + i]
      }
      for i in 0..<dimension {
        for j in 0..<dimension {
          let product = points.weights[row] * (differences[i] * differences[j])
          scatters[label][i * dimension + j] += product
          within[i * dimension + j] += product
        }
      }
    }
    for label in scatters.indices {
      let isSmall = pointCounts[label] <= Double(dimension)
      let more = isSmooth || isSmall ? Double(dimension + 1) : 0.01
      for i in 0..<size {
        let sum = scatters[label][i] + more * (within[i] / points.totalWeight)
        scatters[label][i] = sum / (pointCounts[label] + more)
      }
    }
    self = maximization.constrained(
      MixtureParameters(
        dimension: dimension, weights: counts.map { $0 / total }, means: means,
        covariances: Array(repeating: .identity(dimension), count: groupCount),
        factors: Array(
          repeating: CholeskyFactor(diagonal: Array(repeating: 1, count: dimension)),
          count: groupCount)),
      to: scatters)
  }
}
