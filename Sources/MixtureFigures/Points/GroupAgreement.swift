import ExperimentFile
import GaussianMixtures

/// How far the components of a fit agree with the groups that the data name.
struct GroupAgreement {
  private let groupNames: [String]
  private let table: ConfusionTable

  /// Gives each point to its most probable component.
  ///
  /// - Parameters:
  ///   - points: The points with their groups.
  ///   - fit: The fit to all of them.
  /// - Complexity: O(*n* · *k* · *d*²) for *n* points, *k* components and *d* coordinates.
  init(_ points: ExperimentPoints, _ fit: FittedMixture) {
    let mixture = Mixture(fit.fit.mixture)
    groupNames = points.groupNames
    table = ConfusionTable(
      groups: points.groups,
      components: mixture.classification(of: points.values ?? []).components,
      groupCount: points.groupNames.count, componentCount: mixture.componentCount,
      weights: points.weights)
  }

  /// What is to be said: a JSON object.
  var report: JSONValue {
    let matching = table.bestMatching()
    return .object([
      .init("groups", .texts(groupNames)),
      .init(
        "table",
        .list(
          groupNames.indices.map { group in
            .numbers((0..<table.componentCount).map { table[group, $0] })
          })),
      .init(
        "matching",
        .list(matching.groupOfComponent.map { $0.map { .text(groupNames[$0]) } ?? .null })),
      .init("misclassified", .number(matching.misclassificationRate)),
      .init("adjustedRandIndex", .number(table.adjustedRandIndex)),
    ])
  }
}
