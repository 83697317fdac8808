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
  /// A quiet look for print, with colors that color-blind readers can tell apart.
  case book
  /// `matplotlib` and `dark` in one SVG, of which the page takes one; `matplotlib` elsewhere.
  case auto
}

/// A theme of one's own: one that comes with the program, and what differs from it.
public struct CustomTheme: Hashable, Sendable {
  /// The themes that another can start from.
  public enum Base: String, CaseIterable, Sendable {
    /// The default style of Matplotlib 3.
    case matplotlib
    /// The same on black.
    case dark
    /// A quiet look for print.
    case book
  }

  /// Which sides of the axes have a line.
  public enum Frame: String, CaseIterable, Sendable {
    /// All four.
    case box
    /// The left and the lower one.
    case open
  }

  /// The theme that has everything that is `nil` here.
  public var base: Base
  /// The color of the whole figure, opaque.
  public var background: Color?
  /// The color of all text.
  public var text: Color?
  /// The color of axes lines and ticks.
  public var axes: Color?
  /// The colors that layers take in turn, from 1 to 100.
  public var colors: [Color]?
  /// The width of axes lines in points, from 0 to 100.
  public var axesLineWidth: Double?
  /// The width of ticks in points, from 0 to 100.
  public var tickWidth: Double?
  /// The length of ticks in points, from 0 to 100.
  public var tickLength: Double?
  /// The width of curves in points, from 0 to 100.
  public var curveWidth: Double?
  /// The width of the lines of a rug in points, from 0 to 100.
  public var rugWidth: Double?
  /// The font size of labels and the legend in points, from 1 to 100.
  public var labelSize: Double?
  /// The font size of the title in points, from 1 to 100.
  public var titleSize: Double?
  /// Which sides of the axes have a line.
  public var frame: Frame?

  /// Creates a theme that differs in nothing from `base`.
  public init(base: Base = .matplotlib) {
    self.base = base
  }
}
