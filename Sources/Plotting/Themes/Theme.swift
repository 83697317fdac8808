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
    /// A quiet look for print, whose first four colors color-blind readers can tell apart.
    case book
    /// The pair of `book` for dark pages, with the same geometry.
    case bookDark = "book-dark"

    /// The theme of this name.
    public var theme: Theme {
      switch self {
      case .matplotlib: .matplotlib
      case .dark: .dark
      case .book: .book
      case .bookDark: .bookDark
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
    /// The same, each from the first to the last of the data in sight; none beside grid lines that carry
    /// the numbers of an axis.
    case range
  }

  /// The font of figures that name none.
  public enum Face: Hashable, Sendable {
    /// DejaVu Sans, the font of Matplotlib.
    case dejaVuSans
    /// Open Sans, and DejaVu Sans for what it lacks.
    case openSans
  }

  /// Where titles stand.
  public enum TitleAlignment: Hashable, Sendable {
    /// Over the middle of the axes.
    case center
    /// Flush left with the axes and what is written beside them.
    case left
  }

  /// The look of what shows the density of the mixture and its components, and of what is drawn about them.
  ///
  /// Widths are in points, opacities from 0 to 1; they apply to layers that have a ``Layer/Role`` and name
  /// nothing else.
  public struct RoleLook: Hashable, Sendable {
    /// The width of the curves of the mixture; `nil` for that of curves.
    public var mixtureWidth: Double?
    /// The width of a line in the color of the background below the curves of the mixture; 0 for none.
    public var mixtureCasing = 0.0
    /// The width of the curves of components; `nil` for that of curves.
    public var componentWidth: Double?
    /// The opacity of the areas between the curves of components and zero; 0 for none.
    public var componentOpacity = 0.0
    /// The width of ellipses; `nil` for that of curves.
    public var ellipseWidth: Double?
    /// The opacity of the area of each ellipse; 0 for none.
    public var ellipseOpacity = 0.0
    /// The width of a dotted line from the peak of each component down to zero; 0 for none.
    public var dropLineWidth = 0.0
    /// The opacity of shares that are stacked.
    public var shareOpacity = 1.0
    /// Whether shares that are stacked have their numbers on them.
    public var numbersShares = false
    /// The opaque color of bars; `nil` for a quarter of the text's on the background.
    public var bars: Color?
    /// The color of the outline of all bars; `nil` for none.
    public var barOutline: Color?
    /// The width of that outline.
    public var barOutlineWidth = 0.5

    /// Creates the look in which roles decide nothing but colors.
    public init() {}
  }

  /// How the numbers beside axes are written.
  public struct NumberLook: Hashable, Sendable {
    /// The most ticks of a horizontal axis, at least 2; `nil` for as many as Matplotlib has.
    public var mostTicksAcross: Int?
    /// The most ticks of a vertical axis, at least 2; `nil` for as many as Matplotlib has.
    public var mostTicksUp: Int?
    /// Whether zero is written as `0`, whatever decimals the other numbers have; thousands from 10,000 on
    /// have a thin space, and the power of ten that labels leave out stands in the label of the axis.
    public var isTypographic = false

    /// Creates the look of Matplotlib's numbers.
    public init() {}
  }

  /// The color of the whole figure, opaque, and of the legend.
  public var background = Color.white
  /// The color of titles, of what is written on the data, and of the curve of the mixture where colors go
  /// by role.
  public var text = Color.black
  /// The color of the numbers and labels of axes, and of legends.
  public var labels = Color.black
  /// The color of axes lines and tick marks.
  public var axes = Color.black
  /// The color of the lines across the axes area at ticks, where an axis has some.
  public var grid = Color(rgb: 0xb0b0b0)
  /// The colors that layers without a color of their own take in turn; without any, all such
  /// layers have that of the text.
  public var cycle = Color.tab10
  /// The colors of words about what has a color of ``cycle``, in its order; without any, they have the
  /// colors of what they are about.
  public var wordColors: [Color] = []
  /// The look of layers by their roles, but for colors that ``cycle`` has.
  public var roles = RoleLook()
  /// The height of color bars as a share of that of the axes, above 0 and at most 1.
  public var colorBarShare = 1.0
  /// Whether color bars have a line around them, and their label runs upwards beside them; else it stands
  /// level above them.
  public var framesColorBars = true
  /// The colors of values.
  public var colorMap = ColorMap.viridis
  /// Whether layers that have a ``Layer/Role`` take their colors by it, and not in turn: bars are
  /// pale, dots and lines of the sample grey, those of the mixture have the color of the text, and
  /// components those of ``cycle`` from the first on, in every panel.
  public var colorsByRole = false

  /// Which sides of the axes area have a line.
  public var frame = Frame.box
  /// The lines across the area at the ticks of vertical axes of distributions, where the axis says
  /// nothing about them.
  public var gridLines = GridLines.none
  /// Where the label of a vertical axis stands, where the axis does not say.
  public var labelPlace = LabelPlace.middle
  /// How the numbers beside axes are written.
  public var numbers = NumberLook()
  /// The font of figures that name none.
  public var face = Face.dejaVuSans
  /// Where titles stand.
  public var titleAlignment = TitleAlignment.center
  /// Whether titles are bold.
  public var hasBoldTitles = false

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
  /// The gap between the baseline of the title and text that stands between it and the axes area, in
  /// points; `nil` for that of titles.
  public var subtitleGap: Double?
  /// The gap between the axes area and the baseline of a label that stands level above it, in points.
  public var levelLabelGap = 6.0
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

  /// The font size of axis labels and the legend, in points.
  public var labelSize = 10.0
  /// The font size of the numbers beside axes, in points; `nil` for that of labels.
  public var tickSize: Double?
  /// The font size of the title, in points.
  public var titleSize = 12.0
  /// The font size of the titles of panels below that of the figure, in points; `nil` for that of titles.
  public var panelTitleSize: Double?

  /// The share of the data's span that is added on each side of it.
  public var dataMargin = 0.05

  /// Whether a distribution's vertical axis begins at 0 where all of its data are at or above it.
  public var standsOnZero = false
  /// Whether legends stand where the things are that they name, where the figure does not say.
  public var labelsDirectly = false

  /// The color of bars, where colors go by role.
  var barColor: Color { roles.bars ?? text.faded(by: 0.25).mixed(with: background) }
  /// The color of the dots and lines of the sample, where colors go by role: three fifths of the
  /// text's on the background.
  var sampleColor: Color { text.faded(by: 0.6).mixed(with: background) }

  /// The font size of the numbers beside axes, in points.
  var numberSize: Double { tickSize ?? labelSize }

  /// Whether text is lighter than what it is written on, as their relative luminances tell.
  public var isDark: Bool { background.relativeLuminance < text.relativeLuminance }
}
