extension Figure {
  /// What is set for one axis.
  public struct AxisOptions: Hashable, Sendable {
    /// The label beside the axis; `nil` for none.
    public var label: String?
    /// The ends of the axis in data units; `nil` to take them from the data.
    public var limits: ClosedRange<Double>?
    /// Whether ticks are at whole numbers only, as for counts.
    public var isWhole: Bool
    /// A number that axes of the same quantity have in common, horizontal or vertical, in any
    /// panel: they have the same limits; `nil` for limits of its own.
    public var scale: Int?
    /// Whether the axis has tick marks and tick labels; without them its label stays.
    public var hasTicks: Bool
    /// How places along the axis grow with values.
    public var scaling = AxisScale.linear
    /// The one end that is set where the other one is taken from the data; without effect beside
    /// ``limits``.
    public var openLimit: OpenLimit?
    /// Where the axis has ticks.
    public var ticks = TickPlaces.automatic
    /// How numbers are written; `nil` as suits the scale.
    public var format: TickFormat?
    /// The lines across the axes area at ticks; `nil` for those of the theme.
    public var gridLines: GridLines?
    /// Where the label stands along the axis; `nil` for the place that the theme has.
    public var labelPlace: LabelPlace?
    /// Whether the axis has neither a line nor ticks nor any text.
    public var isHidden = false
    /// Whether values grow to the left or downwards.
    public var isInverted = false

    /// Whether numbers are written as books have them; see ``Theme/NumberLook``.
    var hasTypographicNumbers = false

    /// Creates settings for one axis.
    public init(
      label: String? = nil, limits: ClosedRange<Double>? = nil, isWhole: Bool = false,
      scale: Int? = nil, hasTicks: Bool = true
    ) {
      self.label = label
      self.limits = limits
      self.isWhole = isWhole
      self.scale = scale
      self.hasTicks = hasTicks
    }
  }

  /// One pair of axes with its layers.
  public struct Panel: Hashable, Sendable {
    /// The title above the axes area; `nil` for none.
    public var title: String?
    /// What texts call the panel, such as "a": bold above the upper left corner; `nil` for nothing.
    public var letter: String?
    /// The settings of the horizontal axis.
    public var x: AxisOptions
    /// The settings of the vertical axis.
    public var y: AxisOptions
    /// The layers, the first at the back.
    public var layers: [Layer]
    /// Whether a unit is as long on both axes; the axes area is then only a part of its room.
    public var hasEqualAspect: Bool
    /// The legend of the panel; `nil` for that of the figure.
    public var legend: LegendOptions?

    /// Creates a panel.
    public init(
      title: String? = nil, x: AxisOptions = AxisOptions(), y: AxisOptions = AxisOptions(),
      layers: [Layer], hasEqualAspect: Bool = false, legend: LegendOptions? = nil
    ) {
      self.title = title
      self.x = x
      self.y = y
      self.layers = layers
      self.hasEqualAspect = hasEqualAspect
      self.legend = legend
    }
  }

  /// How the panels of a figure are arranged.
  public struct Grid: Hashable, Sendable {
    /// The number of rows, at least 1.
    public let rows: Int
    /// The number of columns, at least 1.
    public let columns: Int
    /// Whether all panels have the same horizontal axis; its labels are then below the lowest panel
    /// of each column only.
    public var sharesX: Bool
    /// Whether all panels have the same vertical axis; its labels are then left of the first panel
    /// of each row only.
    public var sharesY: Bool
    /// Whether the panels of a column show the same variable on their horizontal axes, and those of
    /// a row on their vertical ones, as in a pair plot: their labels are then at the outer edges of
    /// the grid only. Which axes have the same limits is told by ``Figure/AxisOptions/scale``.
    public var sharesVariables: Bool
    /// Whether the panels fill the cells on the diagonal and below it alone: one in the first row,
    /// two in the second and so on. The legend of the figure then stands in the empty half.
    public var isCorner: Bool
    /// How wide the columns are beside each other: a number above 0 for each; none where all are as wide.
    public let widths: [Double]
    /// How high the rows are beside each other: a number above 0 for each; none where all are as high.
    public let heights: [Double]

    /// Creates a grid.
    ///
    /// - Precondition: There is at least one row and one column, and as many of both in a corner. There are
    ///   as many widths as columns, and as many heights as rows, or none.
    public init(
      rows: Int, columns: Int, sharesX: Bool = false, sharesY: Bool = false,
      sharesVariables: Bool = false, isCorner: Bool = false, widths: [Double] = [],
      heights: [Double] = []
    ) {
      precondition(rows >= 1 && columns >= 1, "a grid without cells")
      precondition(!isCorner || rows == columns, "a corner of a grid that is no square")
      precondition(widths.isEmpty || widths.count == columns, "widths of other columns")
      precondition(heights.isEmpty || heights.count == rows, "heights of other rows")
      self.rows = rows
      self.columns = columns
      self.sharesX = sharesX
      self.sharesY = sharesY
      self.sharesVariables = sharesVariables
      self.isCorner = isCorner
      self.widths = widths
      self.heights = heights
    }
  }
}
