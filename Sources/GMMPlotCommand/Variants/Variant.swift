/// One of the figures that are drawn of an experiment: its resolution and its look.
struct Variant: Hashable, Sendable {
  /// What the resolution of the experiment is multiplied by.
  var scale = 1.0
  var theme = VariantTheme.own

  /// What its name has before the ending: `@2x`, `~dark`, `~dark@2x`, as DocC reads them.
  var suffix: String {
    theme.suffix + (scale == 1 ? "" : "@\(numberText(scale))x")
  }
}

/// The look of a variant.
enum VariantTheme: Hashable, Sendable {
  /// The theme of the experiment.
  case own
  /// The theme of the experiment if it is light, otherwise the light one of its kind.
  case light
  /// The theme of the experiment if it is dark, otherwise the dark one.
  case dark
  case named(ThemeName)
  /// The content of a theme file, and its path as it was given.
  case file(CustomTheme, path: String)

  /// What tells the name of the figure from that of the light one.
  fileprivate var suffix: String {
    switch self {
    case .own, .light: ""
    case .dark: "~dark"
    case .named(let name): "~\(name.rawValue)"
    case .file(_, let path): "~\(stem(of: path))"
    }
  }

  /// The theme as `--theme` takes it; `nil` for that of the experiment.
  var argument: String? {
    switch self {
    case .own: nil
    case .light: "light"
    case .dark: "dark"
    case .named(let name): name.rawValue
    case .file(_, let path): path
    }
  }

  /// The theme that the variant has in place of the experiment's own.
  fileprivate func settings(for own: ThemeSettings) -> ThemeSettings {
    switch self {
    case .own: own
    case .light: own.theme.isDark || own.darkTheme != nil ? .named(own.lightPartner) : own
    case .dark: own.theme.isDark ? own : .named(own.darkPartner)
    case .named(let name): .named(name)
    case .file(let theme, _): .custom(theme)
    }
  }
}

extension ExperimentInput {
  /// The experiment of a variant: drawn without options it gives the same figure.
  ///
  /// - Throws: `CommandFailure` with status 65 if the variant has more pixels than a figure may have, or costs
  ///   more than it may.
  func experiment(of variant: Variant) throws(CommandFailure) -> Experiment {
    var experiment = experiment
    experiment.figure.theme = variant.theme.settings(for: experiment.figure.theme)
    if let problem = experiment.figure.backgroundProblem {
      throw failure(problem, at: ["figure", "background"])
    }
    guard variant != Variant() else { return experiment }
    experiment.figure.dpi *= variant.scale
    if let problem = experiment.figure.sizeProblem {
      throw failure(
        "at scale \(numberText(variant.scale)), \(problem)", at: ["figure", "size"])
    }
    try checkCost(of: experiment)
    return experiment
  }
}
