/// The look of a figure as data: colors, lengths and widths in points, font sizes in points.
///
/// A theme of one's own is a copy of one of these with other values in some properties.
public struct Theme: Hashable, Sendable {
  /// Which sides of the axes area have a line.
  public enum Frame: String, CaseIterable, Sendable {
    /// All four.
    case box
    /// The left and the lower one, where the ticks are.
    case open
  }

  /// The color of the whole figure, opaque, and of the legend.
  public var background: Color
  /// The color of all text.
  public var text: Color
  /// The color of axes lines and tick marks.
  public var axes: Color
  /// The colors that layers without a color of their own take in turn; without any, all such
  /// layers have that of the text.
  public var cycle: [Color]

  /// Which sides of the axes area have a line.
  public var frame: Frame
  /// The width of the lines around the axes area, in points.
  public var axesLineWidth: Double
  /// The width of tick marks, in points.
  public var tickWidth: Double
  /// The length of tick marks, which are outside the axes area, in points.
  public var tickLength: Double
  /// The gap between a tick mark and its label, in points.
  public var tickLabelGap: Double
  /// The gap between the tick labels and the label of the axis, in points.
  public var axisLabelGap: Double
  /// The gap between the axes area or tick labels and the power of ten beside them, in points.
  public var offsetTextGap: Double
  /// The gap between the axes area and the baseline of the title, in points.
  public var titleGap: Double
  /// The width of curves without one of their own, in points.
  public var curveWidth: Double
  /// The diameter of the dots of points, in points.
  public var pointDiameter: Double
  /// The diameter of the dots of a scatter without their rim, in points.
  public var scatterDiameter: Double
  /// The width of the rim along the edge of the dots of a scatter, in points.
  public var scatterRim: Double
  /// The width of rug marks without one of their own, in points.
  public var rugWidth: Double
  /// The length of rug marks, as a share of the height of the axes area.
  public var rugLength: Double

  /// The color of the line around the legend; `nil` for none.
  public var legendEdge: Color?
  /// The opacity of the legend's background, from 0 to 1.
  public var legendOpacity: Double

  /// The font size of tick labels, axis labels and the legend, in points.
  public var labelSize: Double
  /// The font size of the title, in points.
  public var titleSize: Double

  /// The share of the data's span that is added on each side of it.
  public var dataMargin: Double

  /// Whether text is lighter than what it is written on, as their relative luminances tell.
  public var isDark: Bool { background.relativeLuminance < text.relativeLuminance }
}
