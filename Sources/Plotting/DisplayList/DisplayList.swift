/// A finished figure as plain data: what to draw, in which order, with all lengths in points.
///
/// A display list knows neither data nor statistics, and nothing of pixels or files: it can be
/// compared, printed, tested, and drawn by any renderer.
public struct DisplayList: Hashable, Sendable {
  /// One thing to draw.
  public enum Item: Hashable, Sendable {
    /// Filled rectangles that belong together and are drawn as one path, so that abutting ones
    /// show no seam.
    case rectangles([Rectangle], fill: Color, clip: Rectangle?)
    /// A path, filled, stroked or both (the filling first).
    case path(Path, fill: Color?, stroke: Stroke?, clip: Rectangle?)
    /// The same small stroked path at several places, with the path's own origin at each.
    case markers(Path, at: [Point], stroke: Stroke, clip: Rectangle?)
    /// Discs with a rim of their own color, drawn one after the other.
    case dots(Dots, clip: Rectangle?)
    /// A picture that fills a rectangle, each of its cells in one color.
    case image(Image, in: Rectangle, clip: Rectangle?)
    /// A line of text.
    case text(TextLine)
  }

  /// A line of text with the place of its origin.
  public struct TextLine: Hashable, Sendable {
    /// The text; it contains no line breaks.
    public var string: String
    /// The left end of the baseline, in points.
    public var origin: Point
    /// The font size, in points.
    public var size: Double
    /// Whether the line runs upwards, turned by 90° about its origin.
    public var isVertical: Bool
    /// Whether letters outside of formulas are bold, where there is a bold face beside that of the text.
    public var isBold: Bool
    /// The color of the glyphs.
    public var color: Color

    /// Creates a line of text of the given font size in points.
    public init(
      _ string: String, origin: Point, size: Double, isVertical: Bool = false,
      isBold: Bool = false, color: Color
    ) {
      self.string = string
      self.origin = origin
      self.size = size
      self.isVertical = isVertical
      self.isBold = isBold
      self.color = color
    }
  }

  /// The width of the figure, in points.
  public var width: Double
  /// The height of the figure, in points.
  public var height: Double
  /// The title for people who cannot see the figure; `nil` if it has none.
  public var title: String?
  /// A description for people who cannot see the figure; `nil` if there is none.
  public var summary: String?
  /// What to draw, the first at the back.
  public var items: [Item]
  /// Whether what lies behind the figure shows where nothing opaque is drawn; else that is black in a
  /// picture of pixels.
  public var isTranslucent = false

  /// Creates a figure of the given size in points.
  public init(
    width: Double, height: Double, title: String? = nil, summary: String? = nil, items: [Item] = []
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
    self.items = items
  }
}
