/// How many points of each known group a classification has given to each component.
///
/// The numbers of groups and of components need not be the same, and a group or a component may have no
/// points. A point with a weight counts as so many points.
public struct ConfusionTable: Hashable, Sendable {
  /// The number of known groups.
  public let groupCount: Int
  /// The number of components.
  public let componentCount: Int
  /// The numbers of points, or the sums of their weights: one row per group, one column per component,
  /// row by row.
  public let counts: [Double]

  /// Counts points.
  ///
  /// - Parameters:
  ///   - groups: Per point the number of its known group, in 0 ..< `groupCount`.
  ///   - components: Per point the number of the component that it was given to, in
  ///     0 ..< `componentCount`.
  ///   - groupCount: The number of groups, at least 1.
  ///   - componentCount: The number of components, at least 1.
  ///   - weights: Per point its weight, finite and not negative; `nil` for 1 each.
  /// - Complexity: O(*n* + *g* · *k*) for *n* points, *g* groups and *k* components.
  public init(
    groups: [Int], components: [Int], groupCount: Int, componentCount: Int,
    weights: [Double]? = nil
  ) {
    precondition(groupCount >= 1, "\(groupCount) groups")
    precondition(componentCount >= 1, "\(componentCount) components")
    precondition(
      groups.count == components.count, "\(groups.count) groups of \(components.count) points")
    precondition(
      weights.map { $0.count == groups.count } ?? true, "a weight is missing, or one too many")
    var counts = [Double](repeating: 0, count: groupCount * componentCount)
    for point in groups.indices {
      let (group, component) = (groups[point], components[point])
      precondition((0..<groupCount).contains(group), "there is no group \(group)")
      precondition(
        (0..<componentCount).contains(component), "there is no component \(component)")
      let weight = weights?[point] ?? 1
      precondition(weight >= 0 && weight.isFinite, "a weight cannot be \(weight)")
      counts[group * componentCount + component] += weight
    }
    self.groupCount = groupCount
    self.componentCount = componentCount
    self.counts = counts
  }

  /// The number of points of a group that were given to a component, or the sum of their weights.
  public subscript(group: Int, component: Int) -> Double {
    counts[group * componentCount + component]
  }
}

extension ConfusionTable {
  /// The number of points of each group.
  var groupTotals: [Double] {
    (0..<groupCount).map { group in
      (0..<componentCount).reduce(0) { $0 + self[group, $1] }
    }
  }

  /// The number of points of each component.
  var componentTotals: [Double] {
    (0..<componentCount).map { component in
      (0..<groupCount).reduce(0) { $0 + self[$1, component] }
    }
  }
}
