/// A dot at each point, in the plane of two coordinates.
package struct ScatterMark: MarkDefinition {
  /// What the colors of the dots mean.
  package var coloring: ScatterColoring
  /// What their sizes mean.
  package var sizing = ScatterSizing.plain

  typealias Key = ScatterKey

  static let words = MarkWords(
    name: "scatter", aliases: ["points", "dots", "point", "scatterplot"],
    summary: "a dot at each point", axes: .plane, styleKeys: StyleKey.ofDots,
    phrase: .points("scatter plot"), leadsSentence: true)

  var namesComponents: Bool { coloring == .label || coloring == .responsibility }
  var colorsValues: Bool { coloring == .uncertainty }

  /// Whether the dots show how uncertain their components are.
  package var showsUncertainty: Bool { coloring == .uncertainty || sizing == .uncertainty }

  var phrase: MarkPhrase {
    let shown: String? =
      switch (coloring == .uncertainty, sizing == .uncertainty) {
      case (true, true): "colored and sized"
      case (true, false): "colored"
      case (false, true): "sized"
      case (false, false): nil
      }
    if sizing == .weight {
      return .points(
        "scatter plot",
        after: coloring == .uncertainty
          ? " (dots colored by uncertainty and sized by weight)" : " (dots sized by weight)")
    }
    guard let shown else { return Self.words.phrase }
    return .points("scatter plot", after: " (dots \(shown) by uncertainty)")
  }

  package var shownTexts: [String] {
    (coloring == .uncertainty ? [Self.colorLabel] : [])
      + (sizing == .uncertainty ? Self.sizeExamples.map(Self.sizeLabel) : [])
  }
}

extension ScatterMark {
  /// The label of the color bar where the layer has none.
  package static let colorLabel = "uncertainty"

  /// The uncertainties whose sizes the legend shows.
  package static let sizeExamples = [0, 0.25, 0.5]

  /// The entry of the legend for the size of an uncertainty.
  package static func sizeLabel(of uncertainty: Double) -> String {
    "uncertainty \(numberText(uncertainty))"
  }

  /// The width of a dot as a multiple of that of dots of one size.
  ///
  /// Its square, and with it the area of the dot, grows evenly with the uncertainty, whatever the number of
  /// components: it is half at 0, twice at 1/2, which is the greatest of two components, and about 2.8 times
  /// towards 1. In steps of a 32nd, which nobody sees, dots have few sizes.
  package static func sizeFactor(of uncertainty: Double) -> Double {
    let least = 0.25
    let growth = (4 - least) / 0.5
    return ((least + growth * min(max(uncertainty, 0), 1)).squareRoot() * 32).rounded() / 32
  }
}

extension ScatterMark {
  init(_ fields: Fields<Key>) {
    self.init(
      coloring: fields.word(.colorBy, as: ScatterColoring.self) ?? .plain,
      sizing: fields.word(.sizeBy, as: ScatterSizing.self) ?? .plain)
    if coloring != .plain, let field = Fields<StyleKey>(fields).field(.color) {
      let owner =
        switch coloring {
        case .uncertainty: "their uncertainties"
        case .group: "the groups"
        case .plain, .label, .responsibility: "the components"
        }
      fields.log.warning(
        "color has no effect on dots with the colors of \(owner)", at: field.keyRange)
    }
  }
}

extension ScatterMark {
  func problem(with points: PointSource) -> (message: String, key: ScatterKey)? {
    if sizing == .weight, !points.areWeighted {
      return (
        "the points have no weights; \"weights\" in data names the column that tells them", .sizeBy
      )
    }
    guard coloring == .group, points.groups == nil else { return nil }
    return (
      "the points have no groups; \"groups\" in data names the column that tells them", .colorBy
    )
  }
}

extension Mark {
  /// A dot at each point, in the plane of two coordinates.
  ///
  /// - Parameters:
  ///   - coloring: What the colors of the dots mean.
  ///   - sizing: What their sizes mean.
  /// - Returns: The mark.
  public static func scatter(
    coloring: ScatterColoring = .plain, sizing: ScatterSizing = .plain
  ) -> Mark {
    Mark(ScatterMark(coloring: coloring, sizing: sizing))
  }
}

/// The keys of a scatter.
enum ScatterKey: String, ObjectKey {
  case colorBy, sizeBy

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["hue", "colour_by", "color_by"], keys: [.colorBy]),
      KeyAlias(names: ["size_by", "scale_by", "cex"], keys: [.sizeBy]),
    ]
  }

  var entry: KeyEntry<ScatterMark> {
    switch self {
    case .colorBy:
      KeyEntry(
        "What the colors of the dots mean: plain (nothing), label (the component that a point was "
          + "drawn from or most probably belongs to), responsibility (the colors of all "
          + "components, mixed by their probability at the point), group (the group of the data; so are "
          + "plain dots where the figure shows groups) or uncertainty (1 less the probability of the most "
          + "probable component, with a color bar from 0 to 1 - 1/k, the greatest of k components).",
        .word(ScatterColoring.self), cost: .points, standard: .text(ScatterColoring.plain.rawValue),
        examples: #"["label"]"#, write: { .text($0.coloring.rawValue) })
    case .sizeBy:
      KeyEntry(
        "What the sizes of the dots mean: plain (nothing), uncertainty (1 less the probability of the most "
          + "probable component) or weight (that of the data). Their area grows evenly with it: with the "
          + "uncertainty dots are half as wide as pointSize at 0, twice at 0.5; the area is as the weight, "
          + "the greatest of which has a dot three times as wide. Small dots lie over large ones; the legend "
          + "shows some.",
        .word(ScatterSizing.self), cost: .area, standard: .text(ScatterSizing.plain.rawValue),
        examples: #"["uncertainty"]"#,
        write: { $0.sizing == .plain ? nil : .text($0.sizing.rawValue) })
    }
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
  /// Each dot has the color of its uncertainty: 1 less the probability of its most probable component.
  case uncertainty
}

extension ScatterColoring: Word {
  static let wordName = "coloring"
  static var aliases: [String: Self] {
    [
      "none": .plain, "single": .plain, "component": .label, "cluster": .label, "class": .label,
      "labels": .label, "hard": .label, "responsibilities": .responsibility,
      "groups": .group, "probability": .responsibility, "posterior": .responsibility,
      "soft": .responsibility, "uncertainties": .uncertainty,
    ]
  }
}

/// What the sizes of dots mean.
public enum ScatterSizing: String, CaseIterable, Sendable {
  /// All dots have the size of the layer.
  case plain
  /// The area of each dot grows with its uncertainty: 1 less the probability of its most probable component.
  case uncertainty
  /// The area of each dot is as its weight in the data.
  case weight
}

extension ScatterSizing: Word {
  static let wordName = "sizing"
  static var aliases: [String: Self] {
    [
      "none": .plain, "single": .plain, "uncertainties": .uncertainty, "weights": .weight,
      "count": .weight,
    ]
  }
}
