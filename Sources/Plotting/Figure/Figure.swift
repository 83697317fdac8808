/// A figure before layout: its size, its axes' settings, and layers of numbers ready to be drawn.
public struct Figure: Hashable, Sendable {
  /// The place of the axes area, as fractions of the figure's width and height.
  public struct Margins: Hashable, Sendable {
    /// The left edge of the axes area, as a fraction of the width.
    public var left: Double
    /// The right edge of the axes area, as a fraction of the width, above `left`.
    public var right: Double
    /// The bottom edge of the axes area, as a fraction of the height.
    public var bottom: Double
    /// The top edge of the axes area, as a fraction of the height, above `bottom`.
    public var top: Double

    /// Creates margins from fractions in 0...1.
    public init(left: Double, right: Double, bottom: Double, top: Double) {
      self.left = left
      self.right = right
      self.bottom = bottom
      self.top = top
    }
  }

  /// What is set for one axis.
  public struct AxisSettings: Hashable, Sendable {
    /// The label beside the axis; `nil` for none.
    public var label: String?
    /// The ends of the axis in data units; `nil` to take them from the data.
    public var limits: ClosedRange<Double>?

    /// Creates settings for one axis.
    public init(label: String? = nil, limits: ClosedRange<Double>? = nil) {
      self.label = label
      self.limits = limits
    }
  }

  /// The width of the figure, in points.
  public var width: Double
  /// The height of the figure, in points.
  public var height: Double
  /// The place of the axes area.
  public var margins: Margins
  /// The title above the axes area; `nil` for none.
  public var title: String?
  /// A description for people who cannot see the figure; `nil` for none.
  public var summary: String?
  /// The settings of the horizontal axis.
  public var x: AxisSettings
  /// The settings of the vertical axis.
  public var y: AxisSettings
  /// The layers, the first at the back.
  public var layers: [Layer]
  /// The look.
  public var theme: Theme

  /// Creates a figure of the given size in points.
  public init(
    width: Double, height: Double, margins: Margins, title: String? = nil, summary: String? = nil,
    x: AxisSettings = AxisSettings(), y: AxisSettings = AxisSettings(), layers: [Layer],
    theme: Theme = .matplotlib
  ) {
    self.width = width
    self.height = height
    self.margins = margins
    self.title = title
    self.summary = summary
    self.x = x
    self.y = y
    self.layers = layers
    self.theme = theme
  }

  /// The area between the axes, in points.
  public var axesArea: Rectangle {
    Rectangle(
      left: margins.left * width, bottom: margins.bottom * height,
      right: margins.right * width, top: margins.top * height)
  }
}
