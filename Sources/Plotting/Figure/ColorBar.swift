/// The bar beside a panel that tells which color stands for which value.
struct ColorBar: Hashable, Sendable {
  /// The area of the bar, in points.
  let area: Rectangle
  /// Its axis, upwards.
  let axis: Axis
  /// Its short tick marks.
  let minorTicks: [DisplayList.Item]

  /// What the bar draws and writes, as Matplotlib's `Figure.colorbar` does.
  ///
  /// - Parameters:
  ///   - label: The label that runs upwards to the right of the tick labels; `nil` for none.
  ///   - labelWidth: The room for a line of it, in points.
  ///   - opacity: The opacity of the colors.
  ///   - theme: The look.
  ///   - text: What places lines of text.
  /// - Returns: The axis, with the colors behind it, a line around them, and the room of tick marks.
  func decorated(
    label: String?, labelWidth: Double, opacity: Double, _ theme: Theme, _ text: TextPlacement
  ) -> VerticalAxis {
    let scale = area.height / (axis.limits.upperBound - axis.limits.lowerBound)
    var vertical = VerticalAxis(
      axis, label: label == "" ? nil : label, labelWidth: labelWidth, isAtRight: true, of: area,
      theme, text
    ) { area.bottom + ($0 - axis.limits.lowerBound) * scale }
    if !axis.ticks.isEmpty {
      var box = area
      box.right += theme.tickLength
      vertical.boxes.append((box, along: true))
    }
    let colors = DisplayList.Image(
      columns: 1, rows: viridis.count, palette: viridis,
      colorIndices: viridis.indices.map { UInt8($0) }, opacity: opacity)
    vertical.items.insert(.image(colors, in: area, clip: area), at: 0)
    vertical.items += minorTicks
    let corners = [
      Point(x: area.left, y: area.bottom), Point(x: area.right, y: area.bottom),
      Point(x: area.right, y: area.top), Point(x: area.left, y: area.top),
    ]
    vertical.items.append(
      .path(
        Path(elements: Path(polyline: corners).elements + [.close]), fill: nil,
        stroke: Stroke(color: theme.axes, width: theme.axesLineWidth), clip: nil))
    return vertical
  }
}
