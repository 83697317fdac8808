/// Merges of those two groups whose union lowers the likelihood least, of Gaussians with covariances of
/// their own.
///
/// Source: C. Fraley, "Algorithms for model-based Gaussian hierarchical clustering", SIAM Journal on
/// Scientific Computing 20(1), 1998, https://doi.org/10.1137/S1064827596311451.
enum LikelihoodMerges {
  /// The merges of groups, of which each names two by their places.
  ///
  /// - Complexity: O(*g*² · *d*³), more where many groups have one nearest, where *g* is the number of groups.
  static func merges(of begun: [PointGroup], dimension: Int) -> [(Int, Int)] {
    var groups = begun
    let total = groups.reduce(0) { $0 + $1.count }
    // A group of few points has as much extent as if d + 1 more had that of all groups.
    var within = [Double](repeating: 0, count: dimension * dimension)
    for group in groups {
      for i in within.indices { within[i] += group.squares[i] / total }
    }
    for i in 0..<dimension { within[i * dimension + i] += 0x1p-20 }
    func energy(_ group: PointGroup) -> Double {
      let more = Double(dimension + 1)
      let covariance = within.indices.map {
        (group.squares[$0] + more * within[$0]) / (group.count + more)
      }
      guard let factor = CholeskyFactor(covariance, dimension: dimension) else { return 0 }
      return group.count * 2 * factor.logRootDeterminant
    }
    var energies = groups.map(energy)
    var active = Array(groups.indices)
    func cost(_ a: Int, _ b: Int) -> Double {
      energy(groups[a].union(groups[b])) - energies[a] - energies[b]
    }
    // Per group, the nearest of those after it.
    var nearest = [(place: Int, cost: Double)](repeating: (-1, .infinity), count: groups.count)
    func findNearest(_ a: Int) {
      nearest[a] = (-1, .infinity)
      for b in active where b > a {
        let value = cost(a, b)
        if value < nearest[a].cost { nearest[a] = (b, value) }
      }
    }
    for a in active { findNearest(a) }
    var merges: [(Int, Int)] = []
    while active.count > 1 {
      var first = active[0]
      for a in active where nearest[a].cost < nearest[first].cost { first = a }
      let second = nearest[first].place
      guard second >= 0 else { break }
      merges.append((first, second))
      groups[first] = groups[first].union(groups[second])
      energies[first] = energy(groups[first])
      active.removeAll { $0 == second }
      for a in active {
        if a == first || nearest[a].place == first || nearest[a].place == second {
          findNearest(a)
        } else if a < first {
          let value = cost(a, first)
          if value < nearest[a].cost { nearest[a] = (first, value) }
        }
      }
    }
    return merges
  }
}
