import ExperimentFile

/// Reads the text of a theme file.
enum ThemeTarget {
  static func problem(with bytes: [UInt8]) -> String? {
    do {
      let (theme, warnings) = try CustomTheme.read(bytes, name: "theme.json")
      guard theme.theme.cycle.count > 0 else { return "a theme without colors" }
      return ExperimentTextTarget.problem(inMessages: warnings)
    } catch {
      return ExperimentTextTarget.problem(inMessages: error.diagnostics)
    }
  }
}
