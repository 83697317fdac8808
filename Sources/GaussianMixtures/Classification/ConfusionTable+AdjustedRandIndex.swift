extension ConfusionTable {
  /// The adjusted Rand index: how well groups and components agree on which points belong together.
  ///
  /// 1 where both are the same division of the points, 0 on average where they have nothing to do with
  /// each other, and below 0 where they agree less than by chance. It needs no matching, and compares
  /// any numbers of groups and components. Where both put all points into one group, or each point into
  /// a group of its own, the divisions are the same and the index is 1, as in scikit-learn's
  /// `adjusted_rand_score`, though by the formula it is 0 / 0; so it is without points.
  ///
  /// A point of the weight *w* counts as *w* points that are together in both. By weights below 1 there can
  /// be fewer than no pairs; then the index is NaN.
  ///
  /// Source: L. Hubert, P. Arabie, "Comparing partitions", Journal of Classification 2, 1985,
  /// https://doi.org/10.1007/BF01908075; by numbers of pairs as in M. J. Warrens, "On the equivalence of
  /// Cohen's kappa and the Hubert–Arabie adjusted Rand index", Journal of Classification 25, 2008,
  /// https://doi.org/10.1007/s00357-008-9023-7.
  ///
  /// - Complexity: O(*g* · *k*) for *g* groups and *k* components.
  public var adjustedRandIndex: Double {
    let (groups, components) = (groupTotals, componentTotals)
    let total = groups.compensatedSum
    // Ordered pairs that are together in both, in the groups alone, in the components alone, in neither.
    var together = CompensatedSum()
    var (groupAlone, componentAlone) = (CompensatedSum(), CompensatedSum())
    var apart = CompensatedSum()
    for group in 0..<groupCount {
      for component in 0..<componentCount {
        let count = self[group, component]
        let (inGroup, inComponent) = (groups[group], components[component])
        together.add(count * (count - 1))
        groupAlone.add(count * (inGroup - count))
        componentAlone.add(count * (inComponent - count))
        apart.add(count * (total - inGroup - (inComponent - count)))
      }
    }
    let (a, b, c, d) = (together.value, groupAlone.value, componentAlone.value, apart.value)
    if b == 0, c == 0 { return 1 }
    guard a + b >= 0, a + c >= 0 else { return .nan }
    return 2 * (a * d - b * c) / ((a + b) * (b + d) + (a + c) * (c + d))
  }
}
