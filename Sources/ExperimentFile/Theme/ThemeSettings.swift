/// The look of a figure.
public enum ThemeSettings: Hashable, Sendable {
  /// A theme that comes with the program.
  case named(ThemeName)
  /// A theme file by its path, relative to the experiment file; whoever reads the experiment puts
  /// its content in this place.
  case file(String)
  /// A theme written out.
  case custom(CustomTheme)
}

/// The themes that come with the program.
public enum ThemeName: String, CaseIterable, Sendable {
  /// The default style of Matplotlib 3.
  case matplotlib
  /// The same on black, for dark pages.
  case dark
  /// A quiet look for print, whose first four colors color-blind readers can tell apart.
  case book
  /// The pair of `book` for dark pages.
  case bookDark = "book-dark"
  /// `book` and `book-dark` in one SVG, of which the page takes one; `book` elsewhere.
  case bookAuto = "book-auto"
  /// `matplotlib` and `dark` in one SVG, of which the page takes one; `matplotlib` elsewhere.
  case auto
}

extension ThemeName {
  /// Whether an SVG has two looks, of which the page takes one.
  package var followsPage: Bool { self == .auto || self == .bookAuto }

  /// The theme of a page; of two in one figure, that of light ones.
  var light: Theme.Name {
    switch self {
    case .matplotlib, .auto: .matplotlib
    case .dark: .dark
    case .book, .bookAuto: .book
    case .bookDark: .bookDark
    }
  }
}

extension ThemeSettings {
  /// Whether the figure has the look of the book, light or dark.
  private var isOfBook: Bool {
    switch self {
    case .named(let name): [.book, .bookDark].contains(name.light)
    case .file: false
    case .custom(let theme): [.book, .bookDark].contains(theme.base)
    }
  }

  /// The theme with the same look for dark pages.
  package var darkPartner: ThemeName { isOfBook ? .bookDark : .dark }

  /// The theme with the same look for light pages.
  package var lightPartner: ThemeName { isOfBook ? .book : .matplotlib }

  /// The look on dark pages of a figure that has both in one file; `nil` for all others.
  package var darkTheme: Theme? {
    guard case .named(let name) = self, name.followsPage else { return nil }
    return darkPartner.light.theme
  }

  /// The theme.
  ///
  /// `auto` and `book-auto` give the light one of their two. A file is to be read before; one that has not
  /// been gives the default.
  public var theme: Theme {
    switch self {
    case .named(let name): name.light.theme
    case .file: .matplotlib
    case .custom(let theme): theme.theme
    }
  }

  /// The theme in the resolved experiment.
  var written: JSONValue {
    switch self {
    case .named(let name): .text(name.rawValue)
    case .file(let path): .text(path)
    case .custom(let theme): .object(ThemeKey.written(theme))
    }
  }
}

extension ThemeSettings {
  init?(_ node: JSONNode, log: ProblemLog) {
    switch node.value {
    case .text(let text) where Self.isPath(text):
      guard let path = log.line(node, minimumLength: 1, name: "theme") else { return nil }
      self = .file(path)
    case .text:
      guard
        let name = log.word(
          node, as: ThemeName.self, name: "theme", orElse: "a file such as \"themes/paper.json\"")
      else { return nil }
      self = .named(name)
    case .object:
      guard let fields = Fields<ThemeKey>(node, name: "theme", log: log) else { return nil }
      self = .custom(CustomTheme(fields))
    default:
      log.wrongType(
        "theme",
        must: "be a name (\(ThemeName.list)), the path of a theme file or an object { … }", node)
      return nil
    }
  }

  /// Whether the text is a path and not a name: names have neither slash nor ending.
  package static func isPath(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "/")) || text.hasSuffix(".json")
  }
}
