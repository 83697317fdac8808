import ArgumentParser

/// The options that choose the variants of a figure.
struct VariantOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Resolutions to draw each figure at, as multiples of its own: 1,2 draws two.png and two@2x.png.
      """, valueName: "scales"))
  var scale = ScaleList()

  @Option(
    help: ArgumentHelp(
      """
      Looks to draw each figure in: light, dark, matplotlib, book, auto (an SVG that follows the \
      page) or the path of a theme file; light,dark draws two.png and two~dark.png.
      """, valueName: "themes"))
  var theme: ThemeList?

  /// Every theme at every scale.
  ///
  /// - Throws: `CommandFailure` if a theme file is missing or wrong.
  func variants() throws(CommandFailure) -> [Variant] {
    let themes = try theme?.themes() ?? [.own]
    return themes.flatMap { theme in scale.scales.map { Variant(scale: $0, theme: theme) } }
  }
}

/// The value of `--scale`: different numbers with commas between them.
struct ScaleList: ExpressibleByArgument {
  let scales: [Double]

  init() {
    scales = [1]
  }

  init?(argument: String) {
    let scales = argument.split(separator: ",", omittingEmptySubsequences: false).map { text in
      Double(text).flatMap { (0.01...100).contains($0) ? $0 : nil }
    }
    guard scales.allSatisfy({ $0 != nil }), Set(scales).count == scales.count else { return nil }
    self.scales = scales.compactMap { $0 }
  }

  var defaultValueDescription: String { "1" }
}

/// The value of `--theme`: different names or paths with commas between them.
struct ThemeList: ExpressibleByArgument {
  private let names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard Set(names).count == names.count, !names.contains("") else { return nil }
  }

  static let allValueStrings = ["light"] + ThemeName.allCases.map(\.rawValue)

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  /// The themes, their files read.
  func themes() throws(CommandFailure) -> [VariantTheme] {
    try names.map(theme)
  }

  private func theme(_ name: String) throws(CommandFailure) -> VariantTheme {
    if name == "light" { return .light }
    if name == "dark" { return .dark }
    if let name = ThemeName(rawValue: name) { return .named(name) }
    guard ThemeSettings.isPath(name) else {
      let guess = nearest(to: name, among: Self.allValueStrings).map { "; did you mean \"\($0)\"?" }
      throw CommandFailure(
        .usage,
        "there is no theme \"\(name)\"\(guess ?? ".") Allowed: "
          + "\(Self.allValueStrings.joined(separator: ", ")), or the path of a file")
    }
    return .file(try readTheme(name), path: name)
  }
}
