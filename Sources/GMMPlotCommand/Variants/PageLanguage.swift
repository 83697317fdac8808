/// The languages of pages that show figures.
enum PageLanguage: String, CaseIterable {
  /// Markdown as GitHub shows it.
  case markdown
  case html
  /// Markdown of MkDocs with its theme Material.
  case mkdocs
  /// reStructuredText of Sphinx.
  case rst
  case quarto
  case docc
  case latex
  case typst

  /// The ending of the figures that suit the language best.
  var ending: String {
    switch self {
    case .markdown, .html, .mkdocs, .rst, .quarto, .docc: ".png"
    case .latex: ".pdf"
    case .typst: ".svg"
    }
  }

  /// Whether the pages are of paper: a reader does not choose how they look.
  private var isForPaper: Bool {
    switch self {
    case .markdown, .html, .mkdocs, .rst, .quarto, .docc: false
    case .latex, .typst: true
    }
  }

  /// Refuses figures that pages of the language do not show.
  ///
  /// - Parameters:
  ///   - ending: The ending of the figures.
  ///   - themes: The different themes of the figures.
  /// - Throws: `CommandFailure` with status 64.
  func check(ending: String, themes: [VariantTheme]) throws(CommandFailure) {
    switch ending.lowercased() {
    case ".pdf" where !isForPaper:
      throw CommandFailure(.usage, "pages do not show a PDF; name a PNG or an SVG")
    case ".svg" where self == .latex:
      throw CommandFailure(.usage, "LaTeX does not show an SVG; name a PDF or a PNG")
    default: break
    }
    if isForPaper, themes.count > 1 {
      throw CommandFailure(.usage, "a page of paper shows a figure in one theme")
    }
  }
}
