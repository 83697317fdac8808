/// The options that choose the variants of a figure.
struct VariantOptions {
  private static let scale = TypedOption<ScaleList>(
    "scale", valueName: "scales", standard: "1",
    help: """
      Resolutions to draw each figure at, as multiples of its own: 1,2 draws two.png and two@2x.png.
      """)

  private static let theme = TypedOption<ThemeList>(
    "theme", valueName: "themes",
    help: """
      Looks to draw each figure in: light, dark, matplotlib, book, book-dark, auto or book-auto (an \
      SVG that follows the page) or the path of a theme file; light,dark draws two.png and two~dark.png.
      """)

  private static let animate = Argument.flag(
    "animate",
    help: """
      Show the iterations of the fit one after the other, in a PNG or an SVG that moves. The key animation \
      of a figure does the same, and says how many frames there are and how long they take.
      """)

  static let arguments = [scale.argument, theme.argument, animate]

  /// Whether figures move.
  let animates: Bool

  private let scales: [Double]
  private let theme: ThemeList?

  init(_ values: ArgumentValues) {
    scales = values[Self.scale]?.scales ?? [1]
    theme = values[Self.theme]
    animates = values.has(Self.animate)
  }

  /// Every theme at every scale.
  ///
  /// - Throws: `CommandFailure` if a theme file is missing or wrong.
  func variants() throws(CommandFailure) -> [Variant] {
    let themes = try theme?.themes() ?? [.own]
    return themes.flatMap { theme in scales.map { Variant(scale: $0, theme: theme) } }
  }
}

/// The value of `--scale`: different numbers with commas between them.
struct ScaleList: ArgumentValue {
  let scales: [Double]

  init?(argument: String) {
    let scales = argument.split(separator: ",", omittingEmptySubsequences: false).map { text in
      Double(text).flatMap { (0.01...100).contains($0) ? $0 : nil }
    }
    guard scales.allSatisfy({ $0 != nil }), Set(scales).count == scales.count else { return nil }
    self.scales = scales.compactMap { $0 }
  }
}

/// The value of `--theme`: different names or paths with commas between them.
struct ThemeList: ArgumentValue {
  private let names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard Set(names).count == names.count, !names.contains("") else { return nil }
  }

  static let listedValues = ["light"] + ThemeName.allCases.map(\.rawValue)

  /// The themes, their files read.
  func themes() throws(CommandFailure) -> [VariantTheme] {
    try names.map(theme)
  }

  private func theme(_ name: String) throws(CommandFailure) -> VariantTheme {
    if name == "light" { return .light }
    if name == "dark" { return .dark }
    if let name = ThemeName(rawValue: name) { return .named(name) }
    guard ThemeSettings.isPath(name) else {
      let guess = nearest(to: name, among: Self.listedValues).map { "; did you mean \"\($0)\"?" }
      throw CommandFailure(
        .usage,
        "there is no theme \"\(name)\"\(guess ?? ".") Allowed: "
          + "\(Self.listedValues.joined(separator: ", ")), or the path of a file")
    }
    return .file(try readTheme(name), path: name)
  }
}
