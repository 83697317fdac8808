/// The keys of the figure.
enum FigureKey: String, ObjectKey {
  case size, dpi, margins, font, theme, x, y, layers, panels, grid, sharedAxes

  static let objectName = "a figure"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["figsize"], keys: [.size]),
      KeyAlias(names: ["ppi", "resolution"], keys: [.dpi]),
      KeyAlias(names: ["marks"], keys: [.layers]),
      KeyAlias(names: ["subplots", "facets", "axes"], keys: [.panels]),
      KeyAlias(names: ["sharex", "sharey", "share"], keys: [.sharedAxes]),
      KeyAlias(names: ["fontfamily"], keys: [.font]),
      KeyAlias(
        names: ["style", "stylesheet", "look", "colorscheme", "scheme", "template"],
        keys: [.theme]),
    ]
  }

  var entry: KeyEntry {
    let standard = FigureSettings()
    return switch self {
    case .size:
      KeyEntry(
        "Width and height, in inches.", .pair(NumberRule(above: 0, atMost: Limits.inches)),
        standard: "[\(numberText(standard.width)), \(numberText(standard.height))]",
        examples: "[[6.4, 4.8]]")
    case .dpi:
      KeyEntry(
        "The pixels per inch of a raster image.",
        .number(NumberRule(above: 0, atMost: Limits.dpi)), standard: numberText(standard.dpi),
        examples: "[72, 100]")
    case .margins:
      KeyEntry(
        "The edges of the axes, as fractions of the figure from its left and bottom.",
        .object(MarginsKey.self), standard: "{}", examples: #"[{"bottom": 0.15}]"#)
    case .font:
      KeyEntry(
        "The family name or the file of the font. Left out: DejaVu Sans.", .line(minimumLength: 1),
        examples: #"["DejaVu Serif", "fonts/Inter.ttf"]"#)
    case .theme:
      KeyEntry(
        "The look: matplotlib, dark (the same on black), book (quiet, and safe for the "
          + "color-blind), auto (an SVG of matplotlib and dark that follows the color scheme of "
          + "the page; matplotlib elsewhere), the path of a theme file relative to this file, or a "
          + "theme.",
        .theme, standard: #""matplotlib""#,
        examples: ##"["dark", "themes/paper.json", {"base": "book", "text": "#000000"}]"##)
    case .x:
      KeyEntry(
        "The horizontal axis.", .object(AxisKey.self), standard: "{}",
        examples: #"[{"label": "value", "limits": [-2, 19]}]"#)
    case .y:
      KeyEntry(
        "The vertical axis.", .object(AxisKey.self), standard: "{}",
        examples: #"[{"label": "density"}]"#)
    case .layers:
      KeyEntry(
        "What is drawn, in this order.", .layers,
        standard: #"[{"mark": "histogram"}, {"mark": "density"}]"#,
        examples: #"[[{"mark": "histogram", "bins": 50}, {"mark": "density", "color": "C3"}]]"#)
    case .panels:
      KeyEntry(
        "Several pairs of axes, row by row, each with its own layers, in place of x, y and layers.",
        .objects(PanelKey.self, limit: Limits.panels),
        examples: #"""
          [[{"layers": [{"mark": "histogram"}, {"mark": "density"}]},
            {"layers": [{"mark": "responsibilities"}]}]]
          """#)
    case .grid:
      KeyEntry(
        "The numbers of rows and columns of panels. Left out: one column.", .grid,
        examples: "[[2, 3]]")
    case .sharedAxes:
      KeyEntry(
        "Which axes all panels have in common: none, x, y or both.",
        .word(PanelGrid.SharedAxes.self),
        standard: jsonText(PanelGrid.SharedAxes.none.rawValue), examples: #"["x"]"#)
    }
  }
}

/// The keys of the margins.
enum MarginsKey: String, ObjectKey {
  case left, right, bottom, top

  static let objectName = "the margins"

  var entry: KeyEntry {
    let standard = Margins()
    return switch self {
    case .left: edge("left edge of the axes, below right", standard.left, examples: "[0.1]")
    case .right: edge("right edge of the axes", standard.right, examples: "[0.95]")
    case .bottom: edge("bottom edge of the axes, below top", standard.bottom, examples: "[0.15]")
    case .top: edge("top edge of the axes", standard.top, examples: "[0.9]")
    }
  }

  private func edge(_ name: String, _ standard: Double, examples: String) -> KeyEntry {
    KeyEntry(
      "The \(name).", .number(NumberRule(atLeast: 0, atMost: 1)), standard: numberText(standard),
      examples: examples)
  }
}

/// The keys of an axis.
enum AxisKey: String, ObjectKey {
  case label, limits

  static let objectName = "an axis"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["title", "name"], keys: [.label]),
      KeyAlias(names: ["lim", "range", "domain"], keys: [.limits]),
    ]
  }

  var entry: KeyEntry {
    switch self {
    case .label:
      KeyEntry(
        "The text beside the axis. Left out: none.", .line(minimumLength: 0),
        examples: #"["value"]"#)
    case .limits:
      KeyEntry(
        "The lower and the upper end of the axis, in data units. Left out: the data and 5 % on "
          + "each side.", .interval, examples: "[[-2, 19]]")
    }
  }
}
