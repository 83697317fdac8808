extension Theme {
  /// The themes that come with the library.
  public enum Name: String, CaseIterable, Sendable {
    /// The default style of Matplotlib 3.
    case matplotlib
    /// The same on black, for dark pages.
    case dark
    /// A quiet look for print, with colors that color-blind readers can tell apart.
    case book

    /// The theme of this name.
    public var theme: Theme {
      switch self {
      case .matplotlib: .matplotlib
      case .dark: .dark
      case .book: .book
      }
    }
  }
}
