/// The density of the mixture in the plane, as colors.
package struct HeatmapMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "heatmap", aliases: ["image", "imshow", "pcolormesh", "raster"],
    summary: "the density as colors", axes: .plane, styleKeys: [.opacity, .label],
    phrase: .mixture("density", through: "heat map"))
}

extension Mark {
  /// The density of the mixture in the plane, as colors; for points of at least two coordinates.
  public static let heatmap = Mark(HeatmapMark())
}
