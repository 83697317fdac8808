/// The keys of a layer that say how it looks, whatever its mark.
enum StyleKey: String, ObjectKey {
  case color, opacity, lineWidth, dash, pointSize, label

  /// Those of marks with bars or lines.
  static let ofLines: [StyleKey] = [.color, .opacity, .lineWidth, .dash, .label]
  /// Those of marks with areas alone.
  static let ofAreas: [StyleKey] = [.color, .opacity, .lineWidth, .label]
  /// Those of marks with dots.
  static let ofDots: [StyleKey] = [.color, .opacity, .pointSize, .label]

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["fill", "stroke"], keys: [.color]),
      KeyAlias(names: ["s", "size", "markersize", "ms", "diameter", "radius"], keys: [.pointSize]),
      KeyAlias(names: ["alpha"], keys: [.opacity]),
      KeyAlias(names: ["lw", "width", "strokewidth"], keys: [.lineWidth]),
      KeyAlias(
        names: ["linestyle", "ls", "line_style", "dashes", "strokedash", "dasharray", "linetype"],
        keys: [.dash]),
      KeyAlias(names: ["name", "title", "legend"], keys: [.label]),
    ]
  }

  var entry: KeyEntry<LayerStyle> {
    switch self {
    case .color:
      KeyEntry(
        "The color: C0, C1 and so on for those of the theme, a CSS name, tab:blue and the like, "
          + "#rgb, #rgba, #rrggbb, #rrggbbaa, or a grey level from \"0\" to \"1\". Left out: the "
          + "next of the theme's.", .color, cost: .nothing,
        examples: ##"["C1", "steelblue", "#1f77b4", "0.5"]"##,
        write: { $0.color.map { .text($0.resolvedText) } })
    case .opacity:
      KeyEntry(
        "The opacity; it multiplies that of the color. A scatter of n dots, more than 2000, with an "
          + "opacity of 1 and no pointSize is fainter: (2000 / n) to the power of 3/4, but at least 0.1.",
        .number(NumberRule(atLeast: 0, atMost: 1)),
        cost: .area, standard: .literal(numberText(LayerStyle().opacity)),
        examples: "[0.5]", write: { .number($0.opacity) })
    case .lineWidth:
      KeyEntry(
        "The width of lines, in points. Left out: the theme's.",
        .number(NumberRule(atLeast: 0, atMost: Limits.lineWidth)), cost: .area, examples: "[1.5]",
        write: { $0.lineWidth.map { .number($0) } })
    case .dash:
      KeyEntry(
        "The dashes of lines: solid, dashed, dotted or dashdot, which are Matplotlib's, or the lengths of "
          + "dashes and of the gaps after them in turns, as multiples of the width of the line. Left out: "
          + "solid, and dashes where a color of the theme's has come round again.",
        LineDash.rule, cost: .area, examples: #"["dashed", [5, 2], [6, 1.5, 1, 1.5]]"#,
        write: { $0.dash.map { $0.written } })
    case .pointSize:
      KeyEntry(
        "The diameter of dots, in points. Left out: the theme's; n dots of a scatter, more than 2000, "
          + "with an opacity of 1 have no rim and are smaller, by the root of 2000 / n, down to 1.5.",
        .number(NumberRule(above: 0, atMost: Limits.lineWidth)), cost: .area, examples: "[3]",
        write: { $0.pointSize.map { .number($0) } })
    case .label:
      KeyEntry(
        "The entry in the legend, or the text beside the colors of a heatmap. Of layers that tell "
          + "components apart it may have their numbers, such as {weight:2} and {mean}, and is then the "
          + "entry of each, as the label of a component is. Left out: none.",
        .shownText, cost: .text, examples: #"["sample"]"#, write: { $0.label.map { .text($0) } })
    }
  }
}

extension LayerStyle {
  init(_ fields: Fields<StyleKey>) {
    self.init(
      color: fields.layerColor(.color), opacity: fields.number(.opacity) ?? LayerStyle().opacity,
      lineWidth: fields.number(.lineWidth), dash: fields.dash,
      pointSize: fields.number(.pointSize),
      label: fields.shownText(.label))
  }
}
