/// The keys of the figure.
enum FigureKey: String, ObjectKey {
  case size, dpi, dotResolution, margins, font, svgText, theme, background, legend, x, y, aspect
  case layers, steps, groups, panels, grid, widths, heights, sharedAxes, corner, panelLetters,
    animation

  static let objectName = "a figure"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["figsize"], keys: [.size]),
      KeyAlias(names: ["transparent", "facecolor"], keys: [.background]),
      KeyAlias(names: ["ppi", "resolution"], keys: [.dpi]),
      KeyAlias(names: ["marks"], keys: [.layers]),
      KeyAlias(names: ["subplots", "facets", "axes"], keys: [.panels]),
      KeyAlias(names: ["multiple", "hue", "groupby", "facet"], keys: [.groups]),
      KeyAlias(names: ["sharex", "sharey", "share"], keys: [.sharedAxes]),
      KeyAlias(names: ["width_ratios", "widthratios"], keys: [.widths]),
      KeyAlias(names: ["height_ratios", "heightratios"], keys: [.heights]),
      KeyAlias(names: ["letters", "labels", "panellabels", "tag_levels"], keys: [.panelLetters]),
      KeyAlias(names: ["aspectratio", "aspect ratio", "aspect_ratio"], keys: [.aspect]),
      KeyAlias(names: ["iterations", "iteration"], keys: [.steps]),
      KeyAlias(names: ["animate", "animated", "movie", "video"], keys: [.animation]),
      KeyAlias(names: ["legendposition", "legend_loc"], keys: [.legend]),
      KeyAlias(names: ["fontfamily"], keys: [.font]),
      KeyAlias(
        names: ["style", "stylesheet", "look", "colorscheme", "scheme", "template"],
        keys: [.theme]),
    ]
  }

  var entry: KeyEntry<ResolvedFigure> {
    let standard = FigureSettings()
    return switch self {
    case .size:
      KeyEntry(
        "Width and height, in inches or in the unit that follows them: in, cm, mm, pt (72 are an inch) "
          + "or px (the pixels of a raster image at scale 1; as many as dpi are an inch). Left out: "
          + "[8, 4], for one plane of two coordinates [6, 5], for all pairs of coordinates 2 for each of "
          + "them.",
        .size(NumberRule(above: 0, atMost: Limits.inches)),
        cost: .pixels, examples: #"[[6.4, 4.8], [16, 9, "cm"], [1200, 630, "px"]]"#,
        write: { .numbers([$0.figure.width, $0.figure.height]) })
    case .dpi:
      KeyEntry(
        "The pixels per inch of a raster image.",
        .number(NumberRule(above: 0, atMost: Limits.dpi)),
        cost: .pixels, standard: .literal(numberText(standard.dpi)),
        examples: "[72, 100]", write: { .number($0.figure.dpi) })
    case .dotResolution:
      KeyEntry(
        "The pixels per inch of dots that are pictures: an SVG or a PDF with more than 20,000 dots in "
          + "sight has one of those in each panel. Left out: 300, or as many, but at least 50, as "
          + "pictures of 1,400,000 pixels altogether have, those for dark pages included. More than "
          + "25,000,000 in one color scheme are never made, whatever is asked for.",
        .number(NumberRule(above: 0, atMost: Limits.dpi)), cost: .pixels, examples: "[600]",
        write: { $0.figure.dotResolution.map { .number($0) } })
    case .margins:
      KeyEntry(
        "The edges of the axes, as fractions of the figure from its left and bottom; those that are "
          + "left out make room for text. fit: all text ends 6 points from the edge of the figure. "
          + "Left out: Matplotlib's, where text has room there; for several panels and in the theme "
          + "book fit.",
        .wordOrObject(MarginsWord.self, MarginsKey.self),
        cost: .nothing, examples: #"["fit", {"bottom": 0.15}]"#,
        write: { $0.figure.margins.written })
    case .font:
      KeyEntry(
        "The family name or the file of the font, or a list: each font has the characters that those "
          + "before it lack. serif, sans-serif and monospace are DejaVu Serif, DejaVu Sans and DejaVu "
          + "Sans Mono. What no font of the list has comes from one that fontconfig names, with a "
          + "warning. Left out: DejaVu Sans.", .fonts,
        cost: .counted,
        examples: #"["DejaVu Serif", "fonts/Inter.ttf", ["DejaVu Sans", "Noto Sans CJK JP"]]"#,
        write: { figure in
          let fonts = figure.figure.fonts
          return fonts.count > 1 ? .texts(fonts) : fonts.first.map { .text($0) }
        })
    case .svgText:
      KeyEntry(
        "What the letters of an SVG are: outlines, which look the same everywhere, or text, which "
          + "can be searched, copied and edited, in the font of the figure where that is installed.",
        .word(SVGText.self), cost: .nothing, standard: .text(SVGText.outlines.rawValue),
        examples: #"["text"]"#,
        write: { $0.figure.svgText == .outlines ? nil : .text($0.figure.svgText.rawValue) })
    case .theme:
      KeyEntry(
        "The look: matplotlib, dark (the same on black), book (for pages that are read, with colors that are "
          + "safe for the color-blind), book-dark (its pair for dark pages), auto (an SVG of matplotlib and "
          + "dark that follows the color scheme of the page; matplotlib elsewhere), book-auto (the same of "
          + "book and book-dark), the path of a theme file relative to this file, or a "
          + "theme.",
        .theme, cost: .parts, standard: .text("matplotlib"),
        examples: ##"["dark", "themes/paper.json", {"base": "book", "text": "#000000"}]"##,
        write: { $0.figure.theme.written })
    case .background:
      KeyEntry(
        "The color of the page in place of the theme's. transparent: nothing is painted behind the "
          + "figure, and what it lies on shows through, as through a translucent color. Left out: the "
          + "theme's.", .background, cost: .nothing, examples: ##"["transparent", "#fffaf0"]"##,
        write: { $0.figure.background.map { .text($0.backgroundText) } })
    case .legend:
      KeyEntry(
        "Where the legend stands, or a legend. Of several panels: one for all that have the same "
          + "entries, else one in each. Left out: best; in the themes book and book-dark direct.",
        .wordOrObject(LegendOptions.Place.self, LegendKey.self),
        cost: .parts, standard: .text(LegendOptions.Place.best.rawValue),
        examples: #"["right", {"place": "below", "columns": 2}]"#,
        write: {
          let legend = $0.figure.legend.withoutStandardPlace(in: $0.figure.theme)
          return legend == LegendOptions() ? nil : legend.written
        })
    case .x:
      KeyEntry(
        "The horizontal axis.", .object(AxisKey.self), cost: .parts, standard: .object([]),
        examples: #"[{"label": "value", "limits": [-2, 19]}]"#, write: { $0.onlyPanel?.x })
    case .y:
      KeyEntry(
        "The vertical axis.", .object(AxisKey.self), cost: .parts, standard: .object([]),
        examples: #"[{"label": "density"}]"#, write: { $0.onlyPanel?.y })
    case .aspect:
      KeyEntry(
        "Whether a unit of y is as long as one of x (equal) or fills the room (auto).",
        .word(Aspect.self), cost: .nothing, standard: .text(Aspect.auto.rawValue),
        examples: #"["equal"]"#, write: { $0.onlyPanel?.aspect })
    case .layers:
      KeyEntry(
        "What is drawn, in this order. Left out: the histogram and the density; for points of two "
          + "coordinates a scatter of small dots and the ellipses of the components; for more, up to "
          + "\(Limits.pairedDimensions), panels of all pairs of them, except beside x, y or steps.",
        .layers,
        cost: .parts,
        examples: #"[[{"mark": "histogram", "bins": 50}, {"mark": "density", "color": "C3"}]]"#,
        write: { $0.onlyPanel?.layers })
    case .steps:
      KeyEntry(
        "Numbers of iterations of the fit, increasing: the layers are drawn in a panel for each, "
          + "with the mixture of that time and what it is as the title; 0 is the start. The end of "
          + "the fit is drawn once.",
        .increasingWholeNumbers(.iteration, limit: Limits.steps), cost: .shapes,
        examples: "[[0, 1, 2, 5, 10, 50]]"
      ) { _ in
        // Written as the panels that they stand for.
        nil
      }
    case .groups:
      KeyEntry(
        "How the groups of the data are shown: overlay (a layer for each), stack (histograms stacked by "
          + "group, other layers of all points), panels (a panel for each) or none. Left out: overlay, "
          + "where the data have groups.", .word(GroupDisplay.self), cost: .counted,
        examples: #"["panels"]"#,
        write: { $0.hasGroups ? .text($0.figure.groups.rawValue) : nil })
    case .panels:
      KeyEntry(
        "Several pairs of axes, row by row, each with its own layers, in place of x, y and layers.",
        .objects(PanelKey.self, limit: Limits.panels),
        cost: .parts,
        examples: #"""
          [[{"layers": [{"mark": "histogram"}, {"mark": "density"}]},
            {"layers": [{"mark": "responsibilities"}]}]]
          """#
      ) { figure in
        figure.onlyPanel == nil
          ? .list(figure.panels.map { .object(PanelKey.written($0)) }) : nil
      }
    case .grid:
      KeyEntry(
        "The numbers of rows and columns of panels. Left out: one column; for steps and for all pairs "
          + "of coordinates about as many columns as rows.", .grid,
        cost: .places, examples: "[[2, 3]]"
      ) {
        $0.onlyPanel == nil
          ? .list([.number($0.figure.grid.rows), .number($0.figure.grid.columns)]) : nil
      }
    case .widths:
      KeyEntry(
        "How wide the columns of panels are beside each other, a number for each: the axes have these "
          + "proportions. For one panel with a marginal at its right, its width and that of the marginal. "
          + "Left out: all are as wide, a marginal a fifth of it.",
        .numbers(Self.relativeSize, limit: Limits.panels), cost: .places,
        examples: "[[2, 1], [1, 1.5, 1]]",
        write: { $0.figure.grid.widths.isEmpty ? nil : .numbers($0.figure.grid.widths) })
    case .heights:
      KeyEntry(
        "How high the rows of panels are beside each other, a number for each: the axes have these "
          + "proportions. For one panel with a marginal above it, the height of the marginal and its own. "
          + "Left out: all are as high, a marginal a fifth of it.",
        .numbers(Self.relativeSize, limit: Limits.panels), cost: .places, examples: "[[3, 1]]",
        write: { $0.figure.grid.heights.isEmpty ? nil : .numbers($0.figure.grid.heights) })
    case .sharedAxes:
      KeyEntry(
        "Which axes panels have in common: none, x, y, both, or variables (those that show the "
          + "same coordinate). Left out: none, but both for steps and variables for all pairs.",
        .word(PanelGrid.SharedAxes.self), cost: .nothing, examples: #"["x"]"#,
        write: { $0.onlyPanel == nil ? .text($0.figure.grid.sharedAxes.rawValue) : nil })
    case .corner:
      KeyEntry(
        "Whether a figure of all pairs of coordinates leaves out the panels above the diagonal, which "
          + "show the same pairs once more; the legend stands there.", .boolean,
        cost: .shapes, standard: .boolean(false), examples: "[true]",
        write: { $0.figure.grid.isCorner ? .boolean(true) : nil })
    case .panelLetters:
      KeyEntry(
        "What stands bold above the upper left corner of each panel, for texts that speak of it: letters or "
          + "numbers in the order of the panels, after z aa.",
        .word(PanelLetters.self), cost: .text, standard: .text(PanelLetters.none.rawValue),
        examples: #"["a", "(a)", "A"]"#,
        write: {
          $0.figure.panelLetters == .none ? nil : .text($0.figure.panelLetters.rawValue)
        })
    case .animation:
      KeyEntry(
        "Makes the figure one that moves, as a PNG (APNG) or an SVG: each frame shows it after another "
          + "number of iterations of the fit, from the start to the end, with the same axes and the "
          + "iteration and the log-likelihood as the title. It plays once; where nothing moves, and for "
          + "readers who prefer that, the last frame is shown. --animate does the same.",
        .object(AnimationKey.self), cost: .parts, examples: #"[{}, {"frames": 10, "seconds": 3}]"#,
        write: { $0.figure.animation.map { .object(AnimationKey.written($0)) } })
    }
  }
}

extension FigureKey {
  /// The size of a column or a row beside the others.
  private static var relativeSize: NumberRule { NumberRule(atLeast: 0.01, atMost: 100) }
}

extension SVGText: Word {
  static let wordName = "kind of letters"
  static var aliases: [String: Self] {
    ["path": .outlines, "paths": .outlines, "outline": .outlines, "none": .text, "font": .text]
  }
}

/// A figure as it is written: whether axes have a choice of variables depends on the points.
struct ResolvedFigure {
  let figure: FigureSettings
  let panels: [ResolvedPanel]
  let hasGroups: Bool

  init(_ experiment: Experiment) {
    figure = experiment.figure
    hasGroups = experiment.hasGroups
    panels = figure.panels.map {
      ResolvedPanel(
        settings: $0, hasChoice: experiment.subject(of: $0).dimension > 1,
        theme: experiment.figure.theme)
    }
  }

  /// The panel that is written as the figure's own: the only one, if neither it nor the grid says
  /// what only a list of panels can.
  var onlyPanel: ResolvedPanel? {
    guard panels.count == 1, let panel = panels.first, panel.settings.title == nil,
      panel.settings.iteration == nil, panel.settings.legend == nil, !panel.settings.hasOwnSubject,
      !hasGroups || figure.groups != .panels, figure.grid.rows == 1, figure.grid.columns == 1
    else { return nil }
    return panel
  }
}
