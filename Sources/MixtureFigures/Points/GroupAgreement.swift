import ExperimentFile
import GaussianMixtures

/// How far the components of a fit agree with the groups that the data name.
struct GroupAgreement {
  private let groupNames: [String]
  private let areGiven: Bool
  private let table: ConfusionTable

  /// Gives each point to its most probable component.
  ///
  /// - Parameter points: The points with their groups, and the mixture that was fitted to all of them.
  /// - Complexity: O(*n* · *k* · *d*²) for *n* points, *k* components and *d* coordinates.
  init(_ points: ExperimentPoints) {
    // Of points whose group is not known there is nothing to compare.
    let chosen = points.pointsOfKnownGroups
    let components = points.mixture.classification(of: points.values ?? []).components
    groupNames = Array(points.groupNames.prefix(points.knownGroupCount ?? .max))
    areGiven = points.knownGroupCount != nil
    table = ConfusionTable(
      groups: chosen.map { points.groups[$0] }, components: chosen.map { components[$0] },
      groupCount: groupNames.count, componentCount: points.mixture.componentCount,
      weights: points.weights.map { weights in chosen.map { weights[$0] } })
  }

  /// What is to be said: a JSON object.
  var report: JSONValue {
    let matching = table.bestMatching()
    let note =
      "the fit was given the groups of these rows, so they agree with it more than others would; rows without "
      + "a group are not compared"
    return .object(
      (areGiven ? [.init("note", .text(note))] : []) + [
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
