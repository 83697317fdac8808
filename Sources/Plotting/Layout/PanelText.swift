/// What is written beside the axes area of a panel, and the room for it.
struct PanelText: Hashable, Sendable {
  /// Whether the horizontal axis has its tick labels, label and offset text.
  var hasX = true
  /// Whether the vertical axis has its tick labels, label and offset text.
  var hasY = true
  /// Whether the horizontal axis has its label where the lowest panel of its column has another one.
  var hasXLabel = false
  /// Whether the vertical axis has its label where the first panel of its row has another one.
  var hasYLabel = false
  /// The least distance between the area and the label of the vertical axis but for the gap, in
  /// points: so labels of panels on top of each other stand on one line.
  var leastYLabelDistance = 0.0
  /// The same for the label of the horizontal axis.
  var leastXLabelDistance = 0.0
  /// The room for a line of the title.
  let title: LineRoom
  /// The room for a line of the horizontal axis' label.
  let xLabel: LineRoom
  /// The room for a line of the labels of the vertical axis and of the color bar, which run
  /// upwards.
  let yLabel: LineRoom
}
