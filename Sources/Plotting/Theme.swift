/// The look of a figure as data: colours, widths in points, font sizes in points.
public struct Theme: Hashable, Sendable {
  /// The colour of the whole figure and of the area between the axes.
  var background: Color
  /// The colour of axes, ticks and text.
  var foreground: Color
  /// The colours that layers without a colour of their own take in turn.
  var cycle: [Color]

  /// The width of the lines around the axes area.
  var axesLineWidth: Double
  /// The width of tick marks.
  var tickWidth: Double
  /// The length of tick marks, outside the axes area.
  var tickLength: Double
  /// The gap between a tick mark and its label.
  var tickLabelGap: Double
  /// The gap between the tick labels and the label of the axis.
  var axisLabelGap: Double
  /// The gap between the axes area or tick labels and the power of ten beside them.
  var offsetTextGap: Double
  /// The gap between the axes area and the baseline of the title.
  var titleGap: Double
  /// The width of curves without one of their own.
  var curveWidth: Double
  /// The width of rug marks without one of their own.
  var rugWidth: Double
  /// The length of rug marks, as a share of the height of the axes area.
  var rugLength: Double

  /// The font size of labels of all kinds.
  var labelSize: Double
  /// The font size of the title.
  var titleSize: Double

  /// The share of the data's span that is added on each side of it.
  var dataMargin: Double

  /// The default style of Matplotlib 3 (`matplotlibrc`), with its tab10 colours.
  public static let matplotlib = Theme(
    background: .white,
    foreground: .black,
    cycle: [
      0x1f77b4, 0xff7f0e, 0x2ca02c, 0xd62728, 0x9467bd,
      0x8c564b, 0xe377c2, 0x7f7f7f, 0xbcbd22, 0x17becf,
    ].map(Color.init(rgb:)),
    axesLineWidth: 0.8,
    tickWidth: 0.8,
    tickLength: 3.5,
    tickLabelGap: 3.5,
    axisLabelGap: 4,
    offsetTextGap: 3,
    titleGap: 6,
    curveWidth: 1.5,
    rugWidth: 1,
    rugLength: 0.025,
    labelSize: 10,
    titleSize: 12,
    dataMargin: 0.05)
}
