/// The lines that show a figure, with all its variants, on a page.
struct IncludeSnippet {
  /// The figures of one theme, from the least scale to the greatest; at least one.
  struct Theme {
    let figures: [(path: String, scale: Double)]

    /// The figure for pages that cannot choose: scaled down it is sharp everywhere.
    var sharpest: (path: String, scale: Double) { figures[figures.count - 1] }
  }

  let language: PageLanguage
  /// A line for who cannot see the figure.
  let alternativeText: String
  /// A line below the figure, if there is one.
  let caption: String?
  /// The name by which the page refers to the figure, if it has one.
  let label: String?
  /// The size in CSS pixels, which does not grow with the scale.
  let pixelWidth: Int
  let pixelHeight: Int
  /// The width in inches.
  let width: Double
  let light: Theme
  let dark: Theme?
  /// The name of the figure without the marks by which DocC tells variants apart.
  let plainName: String

  /// Gathers the variants of a figure.
  ///
  /// - Parameters:
  ///   - experiment: The experiment of the figure.
  ///   - path: The path of the figure without the marks of variants.
  ///   - isGiven: Whether the path is kept as it is where there is one variant, as in drawing.
  ///   - variants: The variants that the page can choose from.
  ///   - language: The language of the page.
  ///   - caption: What stands below the figure; none if it is empty.
  ///   - label: The name of the figure on the page.
  /// - Throws: `CommandFailure` with status 64 for other themes than one, or light and dark, and for what the
  ///   language cannot show or name.
  init(
    of experiment: Experiment, at path: String, isGiven: Bool, variants: [Variant],
    in language: PageLanguage, caption: String? = nil, label: String? = nil
  ) throws(CommandFailure) {
    let ending = path.dropFirst((folderPath(of: path) + stem(of: path)).count)
    let themes = variants.map(\.theme).reduce(into: [VariantTheme]()) { themes, theme in
      if !themes.contains(theme) { themes.append(theme) }
    }
    try language.check(ending: String(ending), themes: themes)
    if ending.lowercased() != ".png", variants.contains(where: { $0.scale != 1 }) {
      throw CommandFailure(
        .usage, "--scale is for PNG; an SVG or a PDF is sharp at every size")
    }
    func figures(_ theme: VariantTheme) -> Theme {
      Theme(
        figures: variants.filter { $0.theme == theme }.sorted { $0.scale < $1.scale }
          .map { variant in
            let suffix = isGiven && variants.count == 1 ? "" : variant.suffix
            return (path.dropLast(ending.count) + suffix + ending, variant.scale)
          })
    }
    switch themes.filter({ $0 != .dark }).first {
    case let theme? where themes.count == 1:
      (light, dark) = (figures(theme), nil)
    case nil where themes.count == 1:
      (light, dark) = (figures(.dark), nil)
    case let theme? where themes.count == 2 && themes.contains(.dark):
      (light, dark) = (figures(theme), figures(.dark))
    default:
      throw CommandFailure(.usage, "a page shows a figure in one theme, or in a light one and dark")
    }
    let own = themes.first { $0 != .dark }.map { Variant(theme: $0).suffix } ?? ""
    plainName = stem(of: path) + (isGiven && variants.count == 1 ? "" : own) + ending
    alternativeText = lineOfPage(experiment.summary)
    self.caption = caption.map(lineOfPage).flatMap { $0.isEmpty ? nil : $0 }
    self.label = try label.map(checkedLabel)
    self.language = language
    pixelWidth = experiment.figure.pixelWidth
    pixelHeight = experiment.figure.pixelHeight
    width = experiment.figure.width
  }

  /// The lines, with a line end after the last.
  ///
  /// - Throws: `CommandFailure` with status 64 for a path or a label that the language cannot write.
  func text() throws(CommandFailure) -> String {
    switch language {
    case .markdown: markdown
    case .html: html
    case .mkdocs: mkDocs
    case .rst: try restructuredText()
    case .quarto: quarto
    case .docc: try docC()
    case .latex: try latex()
    case .typst: typst
    }
  }

  /// The image alone needs no more than its path to be shown in its size.
  var isPlain: Bool { dark == nil && light.sharpest.scale == 1 }

  /// Refuses a path of the figures with characters that the language cannot write.
  ///
  /// - Throws: `CommandFailure` with status 64.
  func checkPaths(
    _ reason: String, where isRefused: (Unicode.Scalar) -> Bool
  ) throws(CommandFailure) {
    let path = light.sharpest.path
    guard path.unicodeScalars.contains(where: isRefused) else { return }
    throw CommandFailure(.usage, file: path, reason)
  }
}

/// A name that every language can write as it is.
///
/// - Throws: `CommandFailure` with status 64 for others.
private func checkedLabel(_ label: String) throws(CommandFailure) -> String {
  let others = label.utf8.contains { byte in
    let character = Character(Unicode.Scalar(byte))
    return byte >= 128 || !(character.isLetter || character.isNumber || "-_.:".contains(character))
  }
  guard !others, label.first?.isLetter == true else {
    throw CommandFailure(
      .usage, "--label is a letter, then letters, digits, -, _, . and : of ASCII, as in fig-two")
  }
  return label
}
