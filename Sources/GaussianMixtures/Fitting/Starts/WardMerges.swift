/// Merges of those two groups whose union adds least to the sum of squares within groups, found by
/// following chains of nearest neighbours.
///
/// Sources: J. H. Ward, "Hierarchical grouping to optimize an objective function", Journal of the
/// American Statistical Association 58, 1963, https://doi.org/10.1080/01621459.1963.10500845;
/// F. Murtagh, P. Contreras, "Algorithms for hierarchical clustering: an overview", WIREs Data Mining
/// and Knowledge Discovery 2, 2012, https://doi.org/10.1002/widm.53.
enum WardMerges {
  /// The merges in ascending order of what they cost; each names a point of either group.
  ///
  /// - Complexity: O(*n*² · *d*).
  static func merges(of points: StartPoints) -> [(Int, Int)] {
    let dimension = points.dimension
    var counts = points.weights
    var means = points.rows
    var active = Array(0..<points.count)
    var merges: [(cost: Double, a: Int, b: Int)] = []
    var chain: [Int] = []
    func cost(_ a: Int, _ b: Int) -> Double {
      var sum = 0.0
      for i in 0..<dimension {
        let difference = means[a * dimension + i] - means[b * dimension + i]
        sum += difference * difference
      }
      return sum * (counts[a] * counts[b] / (counts[a] + counts[b]))
    }
    while active.count > 1 {
      if chain.isEmpty { chain.append(active[0]) }
      let top = chain[chain.count - 1]
      // The one before it stays the nearest where another is as near, or the chain would not end.
      var nearest = chain.count > 1 ? chain[chain.count - 2] : -1
      var least = nearest >= 0 ? cost(top, nearest) : .infinity
      for other in active where other != top && other != nearest {
        let value = cost(top, other)
        if value < least {
          least = value
          nearest = other
        }
      }
      guard chain.count > 1, nearest == chain[chain.count - 2] else {
        chain.append(nearest)
        continue
      }
      chain.removeLast(2)
      merges.append((least, nearest, top))
      let total = counts[nearest] + counts[top]
      for i in 0..<dimension {
        means[nearest * dimension + i] =
          (counts[nearest] * means[nearest * dimension + i]
            + counts[top] * means[top * dimension + i]) / total
      }
      counts[nearest] = total
      active.removeAll { $0 == top }
    }
    // Chains find merges out of order; no merge costs less than those that made its groups.
    return merges.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }.map { ($0.element.a, $0.element.b) }
  }
}
