/// Groups of points from merging the nearest groups again and again, for every number of groups.
///
/// Of at most 1,000 points, drawn at random of more. First groups merge by Ward's criterion
/// (``WardMerges``), from 200 groups on by that of the likelihood (``LikelihoodMerges``).
struct HierarchicalStarts: Sendable {
  static let pointLimit = 1_000
  private static let likelihoodLimit = 200

  /// The points that were merged.
  private let points: StartPoints
  /// The groups that Ward's criterion leaves, by decreasing numbers of groups, as far as one.
  private let wardMerges: [(Int, Int)]
  /// The same for the criterion of the likelihood, which begins where the other leaves it.
  private let likelihoodMerges: [(Int, Int)]

  /// Merges points.
  ///
  /// - Parameter points: The points, at most ``pointLimit``.
  /// - Complexity: O(*n*² · *d*).
  init(_ points: StartPoints) {
    self.points = points
    wardMerges = WardMerges.merges(of: points)
    let count = Swift.max(points.count - Self.likelihoodLimit, 0)
    // Along a line starts are quantiles.
    likelihoodMerges =
      points.dimension == 1
      ? []
      : LikelihoodMerges.merges(
        of: PointGroup.groups(of: points, after: wardMerges.prefix(count)),
        dimension: points.dimension)
  }

  /// The groups of Ward's criterion.
  ///
  /// - Parameter count: The number of groups, at most that of points.
  /// - Returns: Per point, the number of its group.
  func wardLabels(count: Int) -> [Int] {
    labels(
      PointGroup.groups(of: points, after: wardMerges.prefix(points.count - count)), count: count)
  }

  /// The groups of the criterion of the likelihood.
  ///
  /// - Parameter count: The number of groups, at most that of points.
  /// - Returns: Per point, the number of its group.
  func likelihoodLabels(count: Int) -> [Int] {
    let wardCount = Swift.max(points.count - Self.likelihoodLimit, 0)
    guard points.count - count > wardCount else { return wardLabels(count: count) }
    var groups = PointGroup.groups(of: points, after: wardMerges.prefix(wardCount))
    for (a, b) in likelihoodMerges.prefix(groups.count - count) {
      groups[a].members += groups[b].members
      groups[b].members = []
    }
    return labels(groups.filter { !$0.members.isEmpty }, count: count)
  }

  private func labels(_ groups: [PointGroup], count: Int) -> [Int] {
    var labels = [Int](repeating: 0, count: points.count)
    for (label, group) in groups.enumerated() {
      // Rounding can leave one group more.
      for member in group.members { labels[member] = Swift.min(label, count - 1) }
    }
    return labels
  }
}
