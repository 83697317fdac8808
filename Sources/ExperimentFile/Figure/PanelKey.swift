/// The keys of a panel.
enum PanelKey: String, ObjectKey {
  case title, place, legend, data, sample, mixture, x, y, aspect, iteration, layers

  static let objectName = "a panel"
  static var furtherSchema: [JSONValue.Member] {
    [JSONValue.Member("not", required([.sample, .data]))]
  }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["marks"], keys: [.layers]),
      KeyAlias(names: ["aspectratio", "aspect ratio", "aspect_ratio"], keys: [.aspect]),
      KeyAlias(names: ["steps", "iterations"], keys: [.iteration]),
      KeyAlias(names: ["inset", "inset_axes", "bounds", "marginal"], keys: [.place]),
    ]
  }

  var entry: KeyEntry<ResolvedPanel> {
    switch self {
    case .title:
      KeyEntry(
        "The title above the panel. Left out: none; with iteration what is drawn, such as \"5 "
          + "iterations\" or \"19 iterations, converged\".", .shownText,
        cost: .text, examples: #"["Responsibilities"]"#,
        write: { $0.settings.title.map { .text($0) } })
    case .place:
      KeyEntry(
        "Where a panel stands that belongs to the panel of the grid before it: above (the distribution of "
          + "its x axis), right (that of its y axis, turned), or with all of its text in its axes, as shares "
          + "of them: the left and the lower edge, the width and the height. Left out: in a cell of the grid.",
        PanelPlace.rule, cost: .places, examples: #"["above", [0.6, 0.55, 0.35, 0.4]]"#,
        write: { $0.settings.place.written })
    case .legend:
      KeyEntry(
        "Where the legend of the panel stands, or a legend. Left out: that of the figure.",
        .wordOrObject(LegendOptions.Place.self, LegendKey.self), cost: .parts,
        examples: #"["none"]"#,
        write: { $0.legend })
    case .data:
      KeyEntry(
        "The points of the panel, in place of those of the experiment; a fit is then one to them.",
        .object(DataKey.self), cost: .parts,
        examples: #"[{"file": "faithful.csv", "columns": ["eruptions"]}]"#,
        write: { $0.settings.points?.written.data })
    case .sample:
      KeyEntry(
        "The sample of the panel, in place of the experiment's points.", .object(SampleKey.self),
        cost: .parts, examples: #"[{"size": 100, "seed": 1}]"#,
        write: { $0.settings.points?.written.sample })
    case .mixture:
      KeyEntry(
        "The mixture of the panel, in place of the experiment's: a sample is drawn from it, a fit is "
          + "one to the points of the panel.", .object(MixtureKey.self),
        cost: .parts, examples: #"[{"fit": {"components": 3}}]"#,
        write: {
          $0.settings.mixture.map {
            .object(
              MixtureKey.written(MixtureContent(source: $0.source, styles: $0.componentStyles)))
          }
        })
    case .x: FigureKey.x.entry.written { $0.settings.isMarginal ? nil : $0.x }
    case .y: FigureKey.y.entry.written { $0.settings.isMarginal ? nil : $0.y }
    case .aspect: FigureKey.aspect.entry.written { $0.aspect }
    case .iteration:
      KeyEntry(
        "The number of iterations of the fit after which the mixture is drawn, 0 for the start. "
          + "Left out: the fitted mixture.", .wholeNumber(.iteration), cost: .bins,
        examples: "[0, 5]",
        write: { $0.settings.iteration.map { .number($0) } })
    case .layers:
      KeyEntry(
        "What is drawn, in this order. Left out: the histogram and the density; for points of "
          + "several coordinates their scatter and the ellipses of the components.", .layers,
        cost: .parts,
        examples: #"[[{"mark": "histogram", "bins": 50}, {"mark": "density", "color": "C3"}]]"#,
        write: { $0.layers })
    }
  }
}

/// A panel as it is written.
struct ResolvedPanel {
  let settings: PanelSettings
  /// Whether the points have several variables to choose from.
  let hasChoice: Bool
  let theme: ThemeSettings

  /// One that says nothing is another than that of the figure.
  var legend: JSONValue? {
    guard let legend = settings.legend?.withoutStandardPlace(in: theme) else { return nil }
    guard legend == LegendOptions(), !theme.theme.labelsDirectly else { return legend.written }
    return .text(LegendOptions.Place.best.rawValue)
  }

  var x: JSONValue { written(settings.x, isCoordinate: settings.hasCoordinates) }
  var y: JSONValue { written(settings.y, isCoordinate: settings.isPlane) }

  /// Left out where it is as in figures from before there was a choice.
  var aspect: JSONValue? {
    settings.aspect == .auto ? nil : .text(settings.aspect.rawValue)
  }

  var layers: JSONValue { .list(settings.layers.map(\.written)) }

  private func written(_ axis: AxisSettings, isCoordinate: Bool) -> JSONValue {
    // Without a choice only a program can have made one, which is not to be hidden.
    let hasChoice = isCoordinate && (hasChoice || axis.variable != 0)
    return .object(AxisKey.written(ResolvedAxis(settings: axis, hasChoice: hasChoice)))
  }
}

extension PanelGrid.SharedAxes: Word {
  static let wordName = "choice of shared axes"
  static var aliases: [String: Self] {
    [
      "pairs": .variables, "variable": .variables, "xy": .both, "all": .both, "true": .both,
      "false": .none, "sharex": .x, "sharey": .y,
    ]
  }
}

extension Aspect: Word {
  static let wordName = "aspect"
  static var aliases: [String: Self] {
    ["automatic": .auto, "free": .auto, "1": .equal, "square": .equal, "fixed": .equal]
  }
}
