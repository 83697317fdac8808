/// The density of the mixture in the plane, as colors.
package struct HeatmapMark: MarkDefinition {
  typealias Key = NoKey

  package static let name = "heatmap"
  static let aliases = ["image", "imshow", "pcolormesh", "raster"]
  static let summary = "the density as colors"
  static let styleKeys: [StyleKey] = [.opacity, .label]
  static let axes = MarkAxes.plane

  init() {}

  init(_ fields: Fields<Key>) {}

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "heat map of the density of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    "the heat map of \(experiment.ofMixture("density", mixture))"
  }
}

extension Mark {
  /// The density of the mixture in the plane, as colors; for points of at least two coordinates.
  public static let heatmap = Mark(HeatmapMark())
}
