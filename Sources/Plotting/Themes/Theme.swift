/// The look of a figure as data: colors, lengths and widths in points, font sizes in points.
///
/// A theme of one's own is a copy of one of these with other values in some properties.
public struct Theme: Hashable, Sendable {
  /// The themes that come with the library.
  public enum Name: String, CaseIterable, Sendable {
    /// The default style of Matplotlib 3.
    case matplotlib
    /// The same on black, for dark pages.
    case dark
    /// A quiet look for print, whose first three colors color-blind readers can tell apart.
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

  /// The default style of Matplotlib 3 (`matplotlibrc`), with its tab10 colors.
  public static let matplotlib = Theme()

  /// Which sides of the axes area have a line.
  public enum Frame: String, CaseIterable, Sendable {
    /// All four.
    case box
    /// The left and the lower one, where the ticks are.
    case open
  }

  /// The color of the whole figure, opaque, and of the legend.
  public var background = Color.white
  /// The color of all text.
  public var text = Color.black
  /// The color of axes lines and tick marks.
  public var axes = Color.black
  /// The color of the lines across the axes area at ticks, where an axis has some.
  public var grid = Color(rgb: 0xb0b0b0)
  /// The colors that layers without a color of their own take in turn; without any, all such
  /// layers have that of the text.
  public var cycle = Color.tab10
  /// Whether layers that have a ``Layer/Role`` take their colors by it, and not in turn: bars are
  /// pale, dots and lines of the sample grey, those of the mixture have the color of the text, and
  /// components those of ``cycle`` from the first on, in every panel.
  public var colorsByRole = false

  /// Which sides of the axes area have a line.
  public var frame = Frame.box
  /// The width of the lines around the axes area, in points.
  public var axesLineWidth = 0.8
  /// The width of tick marks, in points.
  public var tickWidth = 0.8
  /// The width of the lines across the axes area at ticks, in points.
  public var gridLineWidth = 0.8
  /// The length of tick marks, which are outside the axes area, in points.
  public var tickLength = 3.5
  /// The gap between a tick mark and its label, in points.
  public var tickLabelGap = 3.5
  /// The gap between the tick labels and the label of the axis, in points.
  public var axisLabelGap = 4.0
  /// The gap between the axes area or tick labels and the power of ten beside them, in points.
  public var offsetTextGap = 3.0
  /// The gap between the axes area and the baseline of the title, in points.
  public var titleGap = 6.0
  /// The width of curves without one of their own, in points.
  public var curveWidth = 1.5
  /// The diameter of the dots of points, in points.
  public var pointDiameter = 3.0
  /// The diameter of the dots of a scatter without their rim, in points.
  public var scatterDiameter = 6.0
  /// The width of the rim along the edge of the dots of a scatter, in points.
  public var scatterRim = 1.0
  /// The width of rug marks without one of their own, in points.
  public var rugWidth = 1.0
  /// The length of rug marks, as a share of the height of the axes area.
  public var rugLength = 0.025

  /// Whether margins that are not named put the outermost text near the edge of the page.
  public var fitsMargins = false

  /// Whether a legend that covers much of the data wherever it stands in the axes stands beside them.
  public var movesLegends = false
  /// The width of the lines between stacked shares, in points, in the color of the background; 0 for
  /// none.
  public var shareGap = 0.0
  /// Whether stacked shares reach from side to side of axes whose limits they decide, without the
  /// margin that other data have.
  public var sharesFillAxes = false

  /// The color of the line around the legend; `nil` for none.
  public var legendEdge: Color? = Color(rgb: 0xcccccc).faded(by: 0.8)
  /// The opacity of the legend's background, from 0 to 1.
  public var legendOpacity = 0.8

  /// The font size of tick labels, axis labels and the legend, in points.
  public var labelSize = 10.0
  /// The font size of the title, in points.
  public var titleSize = 12.0

  /// The share of the data's span that is added on each side of it.
  public var dataMargin = 0.05

  /// The color of bars, where colors go by role: a quarter of the text's on the background.
  var barColor: Color { text.faded(by: 0.25).mixed(with: background) }
  /// The color of the dots and lines of the sample, where colors go by role: three fifths of the
  /// text's on the background.
  var sampleColor: Color { text.faded(by: 0.6).mixed(with: background) }

  /// Whether text is lighter than what it is written on, as their relative luminances tell.
  public var isDark: Bool { background.relativeLuminance < text.relativeLuminance }
}
