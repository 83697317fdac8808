import GMMSupport

/// The keys of the figure.
enum FigureKey: String, ObjectKey {
  case size, dpi, margins, font, theme, x, y, aspect, layers, steps, panels, grid, sharedAxes

  static let objectName = "a figure"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["figsize"], keys: [.size]),
      KeyAlias(names: ["ppi", "resolution"], keys: [.dpi]),
      KeyAlias(names: ["marks"], keys: [.layers]),
      KeyAlias(names: ["subplots", "facets", "axes"], keys: [.panels]),
      KeyAlias(names: ["sharex", "sharey", "share"], keys: [.sharedAxes]),
      KeyAlias(names: ["aspectratio", "aspect ratio", "aspect_ratio"], keys: [.aspect]),
      KeyAlias(names: ["iterations", "iteration"], keys: [.steps]),
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
        "Width and height, in inches. Left out: [8, 4], for one plane of two coordinates [6, 5], "
          + "for all pairs of coordinates 2 for each of them.",
        .pair(NumberRule(above: 0, atMost: Limits.inches)),
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
    case .aspect:
      KeyEntry(
        "Whether a unit of y is as long as one of x (equal) or fills the room (auto).",
        .word(Aspect.self), standard: jsonText(Aspect.auto.rawValue), examples: #"["equal"]"#)
    case .layers:
      KeyEntry(
        "What is drawn, in this order. Left out: the histogram and the density; for points of two "
          + "coordinates a scatter of small dots and the ellipses of the components; for more, up to "
          + "\(Limits.pairedDimensions), panels of all pairs of them, except beside x, y or steps.",
        .layers,
        examples: #"[[{"mark": "histogram", "bins": 50}, {"mark": "density", "color": "C3"}]]"#)
    case .steps:
      KeyEntry(
        "Numbers of iterations of the fit, increasing: the layers are drawn in a panel for each, "
          + "with the mixture of that time; 0 is the start.",
        .increasingWholeNumbers(.iteration, limit: Limits.steps), examples: "[[0, 1, 2, 5, 10, 50]]"
      )
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
        "The numbers of rows and columns of panels. Left out: one column; for steps and for all pairs "
          + "of coordinates about as many columns as rows.", .grid,
        examples: "[[2, 3]]")
    case .sharedAxes:
      KeyEntry(
        "Which axes panels have in common: none, x, y, both, or variables (those that show the "
          + "same coordinate). Left out: none, but both for steps and variables for all pairs.",
        .word(PanelGrid.SharedAxes.self), examples: #"["x"]"#)
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
  case label, limits, variable

  static let objectName = "an axis"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["title", "name"], keys: [.label]),
      KeyAlias(names: ["lim", "range", "domain"], keys: [.limits]),
      KeyAlias(
        names: ["column", "coordinate", "field", "dimension", "feature"], keys: [.variable]),
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
    case .variable:
      KeyEntry(
        "The coordinate of the points that the axis shows: its number from 1, or the name of one "
          + "of the columns of the data. Left out: the first for x, the second for y.", .variable,
        examples: #"[2, "waiting"]"#)
    }
  }
}
