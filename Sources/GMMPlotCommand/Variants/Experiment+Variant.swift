import ExperimentFile
import GMMSupport
import Plotting

extension ExperimentInput {
  /// The experiment of a variant: drawn without options it gives the same figure.
  ///
  /// - Throws: `CommandFailure` with status 65 if the variant has more pixels than a figure may have.
  func experiment(of variant: Variant) throws(CommandFailure) -> Experiment {
    var experiment = experiment
    experiment.figure.theme = variant.theme.settings(for: experiment.figure.theme)
    guard variant.scale != 1 else { return experiment }
    experiment.figure.dpi *= variant.scale
    if let problem = experiment.figure.sizeProblem {
      throw failure(
        "at scale \(numberText(variant.scale)), \(problem)", at: ["figure", "size"])
    }
    return experiment
  }
}

extension VariantTheme {
  /// The theme that the variant has in place of the experiment's own.
  fileprivate func settings(for own: ThemeSettings) -> ThemeSettings {
    switch self {
    case .own: own
    case .light: own.theme.isDark || own == .named(.auto) ? .named(.matplotlib) : own
    case .dark: own.theme.isDark ? own : .named(.dark)
    case .named(let name): .named(name)
    case .file(let theme, _): .custom(theme)
    }
  }
}
