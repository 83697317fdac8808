/// The starts of a fit to points of which some have known components, in the units of the fit.
///
/// Where every component has more known points than there are coordinates there is one start, without any
/// chance: the mixture of the known points alone.
///
/// Else a component with known points begins about their mean, and the centers of the others are drawn among
/// the points that are not known, as k-means++ does: the more probable the farther they lie from the centers
/// before. Points that are not known then belong to the nearest center, known ones to their component. In
/// every other start ten rounds move each center to the mean of its group, where known points stay in theirs,
/// and in half of them small groups may start as spikes. Without centers to be drawn there is one such start.
///
/// Sources: L. Scrucca, C. Fraley, T. B. Murphy, A. E. Raftery, "Model-Based Clustering, Classification, and
/// Density Estimation Using mclust in R", Chapman & Hall 2023, for starts from known points; D. Arthur,
/// S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.
struct KnownStarts {
  private static let rounds = 10

  private let points: StartPoints
  private let known: KnownPoints
  private let seed: UInt64

  /// Prepares starts.
  ///
  /// - Parameters:
  ///   - points: The points in the units of the fit.
  ///   - known: Which of them have known components.
  ///   - seed: The seed of all starts.
  init(_ points: PointColumns, _ known: KnownPoints, seed: UInt64) {
    self.points = StartPoints(points)
    self.known = known
    self.seed = seed
  }

  /// Makes mixtures to start with.
  ///
  /// - Parameters:
  ///   - count: How many, where they are drawn.
  ///   - componentCount: The number of components.
  ///   - maximization: What bounds the covariances.
  /// - Returns: The starts in their order.
  /// - Complexity: O(*n* · *k* · *d*) per start.
  func starts(
    _ count: Int, componentCount: Int, _ maximization: Maximization
  ) -> [MixtureParameters] {
    let sizes = (0..<componentCount).map { known.count($0) }
    if sizes.allSatisfy({ $0 > Double(points.dimension) }) {
      return [
        MixtureParameters(
          labels: known.components.compactMap { $0 }, groupCount: componentCount,
          of: StartPoints(known.points), isSmooth: true, maximization)
      ]
    }
    let isDrawn = sizes.contains(0)
    return (0..<(isDrawn ? count : 1)).map { start in
      var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(start))
      var centers = centers(componentCount, using: &generator)
      var labels = labels(centers)
      for _ in 0..<(isDrawn && start.isMultiple(of: 2) ? Self.rounds : 0) {
        let (counts, sums) = points.sums(labels: labels, groupCount: componentCount)
        for place in centers.indices where counts[place / points.dimension] > 0 {
          centers[place] = sums[place] / counts[place / points.dimension]
        }
        let next = self.labels(centers)
        if next == labels { break }
        labels = next
      }
      return MixtureParameters(
        labels: labels, groupCount: componentCount, of: points,
        isSmooth: (start / 2).isMultiple(of: 2), maximization)
    }
  }

  /// The means of known points, and centers that are drawn for components without.
  private func centers(
    _ componentCount: Int, using generator: inout Xoshiro256PlusPlus
  ) -> [Double] {
    let dimension = points.dimension
    var centers = [Double](repeating: 0, count: componentCount * dimension)
    // Without any center all points are equally far.
    var distances = [Double](repeating: 1, count: points.count)
    var isFirst = true
    func set(_ component: Int, to center: ArraySlice<Double>) {
      centers.replaceSubrange(
        (component * dimension)..<((component + 1) * dimension), with: center)
      for row in 0..<points.count {
        let distance = points.squaredDistance(row, center)
        distances[row] = isFirst ? distance : Swift.min(distances[row], distance)
      }
      isFirst = false
    }
    for component in 0..<componentCount where known.count(component) > 0 {
      set(component, to: known.means[component][...])
    }
    for component in 0..<componentCount where known.count(component) == 0 {
      let shares = (0..<points.count).map { row in
        known.components[row] == nil ? points.weights[row] * distances[row] : 0
      }
      // The last point that is not a center serves where rounding leaves no other.
      var target = generator.nextUniform() * shares.reduce(0, +)
      var point = known.components.firstIndex { $0 == nil } ?? 0
      for row in shares.indices where shares[row] > 0 {
        point = row
        target -= shares[row]
        if target < 0 { break }
      }
      set(component, to: points.row(point))
    }
    return centers
  }

  /// Per point the number of its group: of a known one its component, else that of the nearest center.
  private func labels(_ centers: [Double]) -> [Int] {
    zip(known.components, points.nearest(centers)).map { $0 ?? $1 }
  }
}
