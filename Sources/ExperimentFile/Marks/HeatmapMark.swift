/// The density of the mixture in the plane, as colors.
package struct HeatmapMark: MarkDefinition {
  /// How colors grow with the density.
  package var colorScale: Heatmap.ColorScale

  typealias Key = HeatmapKey

  static let words = MarkWords(
    name: "heatmap", aliases: ["image", "imshow", "pcolormesh", "raster"],
    summary: "the density as colors", axes: .plane, styleKeys: [.opacity, .label],
    phrase: .mixture("density", through: "heat map"), colorsValues: true)
}

extension HeatmapMark {
  init(_ fields: Fields<Key>) {
    self.init(colorScale: fields.word(.colorScale, as: Heatmap.ColorScale.self) ?? .linear)
  }
}

extension Mark {
  /// The density of the mixture in the plane, as colors; for points of at least two coordinates.
  public static let heatmap = heatmap(colorScale: .linear)

  /// The density of the mixture in the plane, as colors; for points of at least two coordinates.
  ///
  /// - Parameter colorScale: How colors grow with the density.
  /// - Returns: The mark.
  public static func heatmap(colorScale: Heatmap.ColorScale) -> Mark {
    Mark(HeatmapMark(colorScale: colorScale))
  }
}

/// The key of a heatmap.
enum HeatmapKey: String, ObjectKey {
  case colorScale

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["norm", "scale", "color_scale", "colour_scale"], keys: [.colorScale])]
  }

  var entry: KeyEntry<HeatmapMark> {
    KeyEntry(
      "How colors grow with the density: linear, from 0, or log, with its logarithm, down to a power "
        + "of ten that is 5 below that of the largest density.",
      .word(Heatmap.ColorScale.self), cost: .nothing,
      standard: .text(Heatmap.ColorScale.linear.rawValue),
      examples: #"["log"]"#,
      write: { $0.colorScale == .linear ? nil : .text($0.colorScale.rawValue) })
  }
}

extension Heatmap.ColorScale: Word {
  static let wordName = "color scale"
  static var aliases: [String: Self] {
    ["logarithmic": .log, "lognorm": .log, "log10": .log, "lin": .linear, "none": .linear]
  }
}
