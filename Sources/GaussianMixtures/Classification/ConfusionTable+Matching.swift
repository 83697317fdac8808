extension ConfusionTable {
  /// Which known group each component stands for.
  public struct Matching: Hashable, Sendable {
    /// Per component its group; `nil` for a component that is left over, where there are more components
    /// than groups.
    public let groupOfComponent: [Int?]
    /// The share of the points that are classified wrongly: whose component stands for another group, or
    /// for none. In [0, 1]; NaN without points.
    public let misclassificationRate: Double
  }

  /// The matching of components to groups that classifies most points rightly.
  ///
  /// No two components stand for the same group: the components that are left over, and the points of
  /// groups that are, count as errors. As many pairs as there can be are matched, even of a group and a
  /// component that share no points. Of matchings that are as good it is always the same for the same
  /// table.
  ///
  /// Source: M. Meilă, "Comparing clusterings – an information based distance", Journal of Multivariate
  /// Analysis 98(5), 2007, https://doi.org/10.1016/j.jmva.2006.11.013, where the rate is the classification
  /// error.
  ///
  /// - Returns: The matching.
  /// - Complexity: O(*s*² · *l*), with *s* the smaller and *l* the larger of the two numbers.
  public func bestMatching() -> Matching {
    var groups = [Int?](repeating: nil, count: componentCount)
    if componentCount <= groupCount {
      groups = HungarianAlgorithm.assignment(
        rowCount: componentCount, columnCount: groupCount, cost: { -self[$1, $0] })
    } else {
      let components = HungarianAlgorithm.assignment(
        rowCount: groupCount, columnCount: componentCount, cost: { -self[$0, $1] })
      for (group, component) in components.enumerated() { groups[component] = group }
    }
    // Of each kind its own sum: 1 less the share of the others would not be 0 where none is wrong.
    var (right, wrong) = (CompensatedSum(), CompensatedSum())
    for group in 0..<groupCount {
      for component in 0..<componentCount {
        if groups[component] == group {
          right.add(self[group, component])
        } else {
          wrong.add(self[group, component])
        }
      }
    }
    return Matching(
      groupOfComponent: groups,
      misclassificationRate: wrong.value / (right.value + wrong.value))
  }
}
