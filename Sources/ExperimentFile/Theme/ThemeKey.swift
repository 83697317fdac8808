/// The keys of a theme, in a file of its own or in an experiment file.
enum ThemeKey: String, ObjectKey {
  case schema = "$schema"
  case base, background, text, axes, grid, colors
  case frame, axesLineWidth, tickWidth, tickLength, curveWidth, rugWidth, labelSize, titleSize

  static let objectName = "a theme"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["theme", "name", "extends", "inherit", "parent", "style"], keys: [.base]),
      KeyAlias(
        names: ["facecolor", "backgroundcolor", "bg", "paper", "canvas"], keys: [.background]),
      KeyAlias(names: ["textcolor", "labelcolor", "fontcolor", "titlecolor"], keys: [.text]),
      KeyAlias(names: ["foreground", "fg"], keys: [.text, .axes]),
      KeyAlias(names: ["edgecolor", "axescolor", "axiscolor", "tickcolor"], keys: [.axes]),
      KeyAlias(names: ["gridcolor", "gridlines"], keys: [.grid]),
      KeyAlias(names: ["palette", "cycle", "colorcycle", "prop_cycle", "range"], keys: [.colors]),
      KeyAlias(names: ["spines", "border"], keys: [.frame]),
      KeyAlias(names: ["linewidth", "lw", "strokewidth"], keys: [.curveWidth, .axesLineWidth]),
      KeyAlias(names: ["fontsize", "textsize"], keys: [.labelSize, .titleSize]),
    ]
  }

  var entry: KeyEntry<CustomTheme> {
    switch self {
    case .schema:
      KeyEntry(
        "The address of this definition, for editors. It has no effect on the figure.", .text,
        cost: .nothing, examples: ##"["../gmm-plot.schema.json#/$defs/theme"]"##,
        write: { _ in nil })
    case .base:
      KeyEntry(
        "The theme that has everything that is left out here.", .word(Theme.Name.self),
        cost: .area, standard: .text(CustomTheme().base.rawValue),
        examples: #"["dark", "book"]"#, write: { .text($0.base.rawValue) })
    case .background:
      color(
        "The color of the whole figure, opaque; the key background of the figure has others.",
        ##"["white", "#fffaf0"]"##
      ) { $0.background }
    case .text: color("The color of title, labels and legend.", ##"["#333333"]"##) { $0.text }
    case .axes: color("The color of axes lines and ticks.", ##"["#666666"]"##) { $0.axes }
    case .grid: color("The color of grid lines.", ##"["#dddddd"]"##) { $0.grid }
    case .colors:
      KeyEntry(
        "The colors that layers without one of their own take in turn; with the base book those of the "
          + "components.", .colors,
        cost: .nothing, examples: ##"[["#005f73", "#ca6702", "#9b2226"]]"##,
        write: { $0.colors.map { .texts($0.map(\.resolvedText)) } })
    case .frame:
      KeyEntry(
        "Which sides of the axes have a line: box (all four) or open (left and bottom).",
        .word(Theme.Frame.self), cost: .nothing, examples: #"["open"]"#,
        write: { $0.frame.map { .text($0.rawValue) } })
    case .axesLineWidth:
      length("The width of axes lines, in points.", "[0.5]") { $0.axesLineWidth }
    case .tickWidth: length("The width of ticks, in points.", "[0.5]") { $0.tickWidth }
    case .tickLength: length("The length of ticks, in points.", "[3]") { $0.tickLength }
    case .curveWidth:
      length("The width of curves without one of their own, in points.", "[2]", cost: .area) {
        $0.curveWidth
      }
    case .rugWidth:
      length(
        "The width of the lines of a rug without one of its own, in points.", "[0.5]", cost: .area
      ) { $0.rugWidth }
    case .labelSize:
      length(
        "The font size of tick labels, axis labels and legend, in points.", "[9]",
        least: Limits.leastFontSize, cost: .area
      ) { $0.labelSize }
    case .titleSize:
      length(
        "The font size of the title, in points.", "[14]", least: Limits.leastFontSize, cost: .area
      ) { $0.titleSize }
    }
  }

  private func color(
    _ summary: String, _ examples: String, _ property: @escaping (CustomTheme) -> Color?
  ) -> KeyEntry<CustomTheme> {
    KeyEntry(
      summary, .color, cost: .nothing, examples: examples,
      write: { property($0).map { .text($0.resolvedText) } })
  }

  private func length(
    _ summary: String, _ examples: String, least: Double = 0, cost: KeyCost = .nothing,
    _ property: @escaping (CustomTheme) -> Double?
  ) -> KeyEntry<CustomTheme> {
    KeyEntry(
      summary, .number(NumberRule(atLeast: least, atMost: Limits.themeLength)), cost: cost,
      examples: examples,
      write: { property($0).map { .number($0) } })
  }
}

extension ThemeName: Word {
  static let wordName = "theme"
  static var aliases: [String: Self] {
    [
      "light": .matplotlib, "default": .matplotlib, "classic": .matplotlib, "mpl": .matplotlib,
      "black": .dark, "night": .dark, "dark_background": .dark,
      "colorblind": .book, "colourblind": .book, "color-blind": .book, "okabe-ito": .book,
      "okabe": .book, "paper": .book, "print": .book, "minimal": .book, "publication": .book,
      "both": .auto, "system": .auto, "automatic": .auto, "light dark": .auto,
    ]
  }
}

extension Theme.Name: Word {
  static let wordName = "base"
  static var aliases: [String: Self] {
    ThemeName.aliases.compactMapValues { Self(rawValue: $0.rawValue) }
  }
}

extension Theme.Frame: Word {
  static let wordName = "frame"
  static var aliases: [String: Self] {
    ["full": .box, "closed": .box, "all": .box, "despine": .open, "l": .open, "half": .open]
  }
}
