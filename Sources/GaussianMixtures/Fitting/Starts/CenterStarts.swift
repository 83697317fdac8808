import ElementaryFunctions

/// Groups of points about centres that are drawn at random.
///
/// Sources: for centres that are the more probable the farther they lie from those before them,
/// D. Arthur, S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007; for the
/// rounds that move centres to the means of their groups, S. P. Lloyd, "Least squares quantization in
/// PCM", IEEE Transactions on Information Theory 28(2), 1982,
/// https://doi.org/10.1109/TIT.1982.1056489.
enum CenterStarts {
  /// How the centres are drawn.
  enum Choice {
    /// Each further centre with a probability proportional to its squared distance from the nearest
    /// centre so far. Points far out become centres in nearly every start.
    case distant
    /// All points alike. Points far out, of which there are few, hardly ever become centres.
    case uniform
  }

  private static let rounds = 10

  /// Groups points.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - count: The number of groups.
  ///   - choice: How the centres are drawn.
  ///   - isRefined: Whether ten rounds move each centre to the mean of its group. They lead to groups
  ///     of like extent, and so to few of the maxima of the likelihood.
  ///   - generator: The source of random bits.
  /// - Returns: Per point, the number of its group. A group may be empty.
  static func labels(
    _ points: StartPoints, count: Int, _ choice: Choice, isRefined: Bool,
    using generator: inout Xoshiro256PlusPlus
  ) -> [Int] {
    var centers =
      switch choice {
      case .distant: distantCenters(points, count, &generator)
      case .uniform:
        (0..<count).flatMap { _ in
          points.row(points.point(drawnBy: generator.nextUniform()))
        }
      }
    var labels = points.nearest(centers)
    for _ in 0..<(isRefined ? rounds : 0) {
      moveToMeans(&centers, labels, points)
      let next = points.nearest(centers)
      if next == labels { break }
      labels = next
    }
    return labels
  }

  /// Groups points like ``labels(_:count:_:isRefined:using:)``, but the last group is a few points that
  /// lie closest to one of them: a small group within a large one is found from there alone.
  static func labelsWithCloseGroup(
    _ points: StartPoints, count: Int, using generator: inout Xoshiro256PlusPlus
  ) -> [Int] {
    var labels =
      count > 1
      ? Self.labels(points, count: count - 1, .uniform, isRefined: true, using: &generator)
      : [Int](repeating: 0, count: points.count)
    let size =
      points.dimension + 1
      + Int(clamping: generator.nextUniform() * Double(3 * points.dimension + 6))
    let middle = points.row(points.point(drawnBy: generator.nextUniform()))
    let distances = (0..<points.count).map { points.squaredDistance($0, middle) }
    let order = distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
    var chosen = 0.0
    for point in order where chosen < Double(size) {
      labels[point] = count - 1
      chosen += points.weights[point]
    }
    return labels
  }

  /// A mixture about centres that are drawn uniformly, each of a size drawn at random: some become
  /// components that lie within others.
  static func scattered(
    _ points: StartPoints, count: Int, _ maximization: Maximization,
    using generator: inout Xoshiro256PlusPlus
  ) -> MixtureParameters {
    let dimension = points.dimension
    let means = (0..<count).flatMap { _ in
      points.row(points.point(drawnBy: generator.nextUniform()))
    }
    let deviations = (0..<count).map { _ in
      ElementaryFunctions.exp(2.5 * generator.nextUniform() - 2)
    }
    let sizes = (0..<count).map { _ in 0.2 + generator.nextUniform() }
    let total = sizes.reduce(0, +)
    let covariances = deviations.map {
      [Double](diagonal: Array(repeating: $0 * $0, count: dimension))
    }
    return maximization.constrained(
      MixtureParameters(
        dimension: dimension, weights: sizes.map { $0 / total }, means: means,
        covariances: covariances,
        factors: deviations.map {
          CholeskyFactor(diagonal: Array(repeating: $0, count: dimension))
        }), to: covariances)
  }

  /// Draws centres by ``Choice/distant``, with a probability that is proportional to the weight of a point
  /// too.
  static func distantCenters(
    _ points: StartPoints, _ count: Int, _ generator: inout Xoshiro256PlusPlus
  ) -> [Double] {
    var point = points.point(drawnBy: generator.nextUniform())
    var distances = [Double](repeating: .infinity, count: points.count)
    var centers: [Double] = []
    while true {
      let center = points.row(point)
      centers += center
      if centers.count == count * points.dimension { return centers }
      var total = 0.0
      for row in 0..<points.count {
        distances[row] = Swift.min(distances[row], points.squaredDistance(row, center))
        total += points.weights[row] * distances[row]
      }
      // The last point that is not a centre serves where rounding leaves no other.
      var target = generator.nextUniform() * total
      for row in 0..<points.count where distances[row] > 0 {
        point = row
        target -= points.weights[row] * distances[row]
        if target < 0 { break }
      }
    }
  }

  /// Moves each centre to the mean of its group; that of an empty group stays.
  private static func moveToMeans(
    _ centers: inout [Double], _ labels: [Int], _ points: StartPoints
  ) {
    let dimension = points.dimension
    let (counts, sums) = points.sums(labels: labels, groupCount: centers.count / dimension)
    for (label, count) in counts.enumerated() where count > 0 {
      for i in 0..<dimension {
        centers[label * dimension + i] = sums[label * dimension + i] / count
      }
    }
  }
}
