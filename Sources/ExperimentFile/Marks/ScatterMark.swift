/// A dot at each point, in the plane of two coordinates.
package struct ScatterMark: MarkDefinition {
  /// What the colors of the dots mean.
  package var coloring: ScatterColoring

  typealias Key = ScatterKey

  static let words = MarkWords(
    name: "scatter", aliases: ["points", "dots", "point", "scatterplot"],
    summary: "a dot at each point", axes: .plane, styleKeys: StyleKey.ofDots,
    phrase: .points("scatter plot"), leadsSentence: true)

  var namesComponents: Bool { coloring == .label || coloring == .responsibility }
}

extension ScatterMark {
  init(_ fields: Fields<Key>) {
    self.init(coloring: fields.word(.colorBy, as: ScatterColoring.self) ?? .plain)
    if coloring != .plain, let field = Fields<StyleKey>(fields).field(.color) {
      fields.log.warning(
        "color has no effect on dots with the colors of the "
          + (coloring == .group ? "groups" : "components"), at: field.keyRange)
    }
  }
}

extension ScatterMark {
  func problem(with points: PointSource) -> (message: String, key: ScatterKey)? {
    guard coloring == .group, points.groups == nil else { return nil }
    return (
      "the points have no groups; \"groups\" in data names the column that tells them", .colorBy
    )
  }
}

extension Mark {
  /// A dot at each point, in the plane of two coordinates.
  ///
  /// - Parameter coloring: What the colors of the dots mean.
  /// - Returns: The mark.
  public static func scatter(coloring: ScatterColoring = .plain) -> Mark {
    Mark(ScatterMark(coloring: coloring))
  }
}

/// The key of a scatter.
enum ScatterKey: String, ObjectKey {
  case colorBy

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["hue", "colour_by", "color_by"], keys: [.colorBy])]
  }

  var entry: KeyEntry<ScatterMark> {
    KeyEntry(
      "What the colors of the dots mean: plain (nothing), label (the component that a point was "
        + "drawn from or most probably belongs to), responsibility (the colors of all "
        + "components, mixed by their probability at the point) or group (the group of the data; so are "
        + "plain dots where the figure shows groups).",
      .word(ScatterColoring.self), cost: .points, standard: .text(ScatterColoring.plain.rawValue),
      examples: #"["label"]"#, write: { .text($0.coloring.rawValue) })
  }
}

/// What the colors of dots mean.
public enum ScatterColoring: String, CaseIterable, Sendable {
  /// All dots have the color of the layer.
  case plain
  /// Each dot has the color of a component: of that which it was drawn from, or that which is most
  /// probable.
  case label
  /// Each dot has the colors of all components, mixed by its responsibilities.
  case responsibility
  /// Each dot has the color of its group in the data.
  case group
}

extension ScatterColoring: Word {
  static let wordName = "coloring"
  static var aliases: [String: Self] {
    [
      "none": .plain, "single": .plain, "component": .label, "cluster": .label, "class": .label,
      "labels": .label, "hard": .label, "responsibilities": .responsibility,
      "groups": .group, "probability": .responsibility, "posterior": .responsibility,
      "soft": .responsibility,
    ]
  }
}
