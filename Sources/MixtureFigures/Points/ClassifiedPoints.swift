import ExperimentFile
import GaussianMixtures

/// Points with their most probable components, ready to be written.
package struct ClassifiedPoints {
  /// The names of the coordinates.
  package let columns: [String]
  /// The points, row by row, in data units.
  package let values: [Double]
  /// What they belong to.
  package let classification: PointClassification

  /// How many points there are.
  package var count: Int { classification.components.count }

  /// Classifies the points of an experiment under a mixture; `nil` for points that are not in memory.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - mixture: The mixture.
  /// - Complexity: O(*n* · *k* · *d*²) for *n* points, *k* components and *d* coordinates.
  package init?(_ points: ExperimentPoints, under mixture: Mixture) {
    guard let values = points.values else { return nil }
    self.values = values
    columns =
      points.columns.isEmpty
      ? (mixture.dimension == 1 ? ["x"] : (1...mixture.dimension).map { "x\($0)" })
      : points.columns
    classification = mixture.classification(of: values)
  }
}
