/// The bar beside panels that tells which color stands for which value.
struct ColorBar: Hashable, Sendable {
  /// The area of the bar, in points.
  let area: Rectangle
  /// Its axis, upwards.
  let axis: Axis
  /// The shorter ticks between those of the axis.
  private let minorTicks: [DisplayList.Item]
  /// The label that runs upwards to the right of the tick labels; `nil` for none.
  let label: String?
  /// The colors, from the lowest to the highest.
  private let palette: [Color]
  /// The opacity of the colors.
  let opacity: Double

  /// The bar of the values of a heatmap.
  init(_ heatmap: Heatmap, opacity: Double, area: Rectangle, _ theme: Theme) {
    self.area = area
    axis = heatmap.colorAxis(of: area, theme)
    minorTicks = heatmap.minorTickMarks(axis, of: area, theme)
    label = heatmap.label == "" ? nil : heatmap.label
    palette = heatmap.colors(theme)
    self.opacity = opacity
  }

  /// The bar with its tick marks, in points.
  func box(_ theme: Theme) -> Rectangle {
    var box = area
    if !axis.ticks.isEmpty { box.right += theme.tickLength }
    return box
  }

  /// What the bar draws and writes, as Matplotlib's `Figure.colorbar` does.
  func placed(labelRoom: LineRoom, _ theme: Theme, _ text: TextPlacement) -> PlacedColorBar {
    let vertical = VerticalAxis(
      axis, .colorBar, label: label, labelPlace: theme.framesColorBars ? .middle : .above,
      labelRoom: labelRoom, isAtRight: true, of: area, theme, text)
    let colors = DisplayList.Image(
      columns: 1, rows: palette.count, palette: palette,
      colorIndices: palette.indices.map { UInt8($0) }, opacity: opacity)
    let corners = [
      Point(x: area.left, y: area.bottom), Point(x: area.right, y: area.bottom),
      Point(x: area.right, y: area.top), Point(x: area.left, y: area.top),
    ]
    let frame = DisplayList.Item.path(
      Path(elements: Path(polyline: corners).elements + [.close]), fill: nil,
      stroke: Stroke(color: theme.axes, width: theme.axesLineWidth), clip: nil)
    return PlacedColorBar(
      items: [.image(colors, in: area, clip: area)] + minorTicks + vertical.tickMarks
        + vertical.texts.map { .text($0.line) } + (theme.framesColorBars ? [frame] : []),
      texts: vertical.texts, area: area, box: box(theme), offsetText: vertical.offsetText)
  }
}

/// A color bar with its axis.
struct PlacedColorBar {
  /// The colors, the axis, and a line around them.
  let items: [DisplayList.Item]
  /// All texts.
  let texts: [PlacedText]
  /// The area of the bar, in points.
  let area: Rectangle
  /// The same with the tick marks.
  let box: Rectangle
  /// The box of the offset text; `nil` without one.
  let offsetText: Rectangle?
}
