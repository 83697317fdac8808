/// A figure before layout: its size, its look, and its panels with numbers ready to be drawn.
public struct Figure: Hashable, Sendable {
  /// The width of the figure, in points, finite and above 0.
  public var width: Double
  /// The height of the figure, in points, finite and above 0.
  public var height: Double
  /// The place of the axes area, or of the grid of all panels.
  public var margins: Margins
  /// The title above everything; `nil` for none.
  public var title: String?
  /// A description for people who cannot see the figure; `nil` for none.
  public var summary: String?
  /// The panels in reading order: row by row, each from the left; no more than the grid has cells.
  public var panels: [Panel]
  /// The panels that stand beside others or in them, after the one below them; they have no legend, and
  /// what they alone show is in that of their host.
  public var attachedPanels: [AttachedPanel] = []
  /// How the panels are arranged.
  public var grid: Grid
  /// The legend of all panels where they have the same entries, and that of each panel without
  /// options of its own elsewhere.
  public var legend: LegendOptions
  /// The look.
  public var theme: Theme
  /// The color of the page where it is not that of the theme, for which colors that stand back and legends
  /// are mixed: what lies behind the figure shows through one that is translucent. `nil` for the
  /// theme's.
  public var background: Color?

  /// Creates a figure of several panels, of the given size in points.
  ///
  /// - Precondition: The grid has a cell for every panel; cells at the end may stay empty.
  public init(
    width: Double, height: Double, margins: Margins = Margins(), title: String? = nil,
    summary: String? = nil, panels: [Panel], grid: Grid, legend: LegendOptions = LegendOptions(),
    theme: Theme = .matplotlib
  ) {
    precondition(panels.count <= grid.cellCount, "more panels than cells")
    self.width = width
    self.height = height
    self.margins = margins
    self.title = title
    self.summary = summary
    self.panels = panels
    self.grid = grid
    self.legend = legend
    self.theme = theme
  }

  /// Creates a figure of one panel, of the given size in points.
  public init(
    width: Double, height: Double, margins: Margins = Margins(), title: String? = nil,
    summary: String? = nil, x: AxisOptions = AxisOptions(), y: AxisOptions = AxisOptions(),
    layers: [Layer], legend: LegendOptions = LegendOptions(), theme: Theme = .matplotlib
  ) {
    self.init(
      width: width, height: height, margins: margins, title: title, summary: summary,
      panels: [Panel(x: x, y: y, layers: layers)], grid: Grid(rows: 1, columns: 1), legend: legend,
      theme: theme)
  }

  /// How far from the edge of the page text and lines end where room is made for them, in points.
  public static let pageGap = 6.0

  /// The page, in points.
  var page: Rectangle { Rectangle(left: 0, bottom: 0, right: width, top: height) }
}
