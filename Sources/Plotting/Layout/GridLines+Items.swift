/// The lines across the axes area of a panel at the ticks of its axes, behind the data.
func gridLines(_ panel: Figure.Panel, _ axes: Axes, _ theme: Theme) -> [DisplayList.Item] {
  let area = axes.area
  // Within a decade these are what is read of a logarithmic axis.
  func numberedMinor(_ axis: Axis) -> [Axis.Tick] { axis.minorTicks.filter { !$0.label.isEmpty } }
  func lines(
    _ wanted: GridLines?, _ axis: Axis, _ line: (Double) -> [Point]
  ) -> [DisplayList.Item] {
    let ticks =
      switch wanted {
      case nil, .some(.none): [Axis.Tick]()
      case .ticks: axis.ticks + (axis.ticks.count < 2 ? numberedMinor(axis) : [])
      case .all: axis.ticks + axis.minorTicks
      }
    let stroke = Stroke(color: theme.grid, width: theme.gridLineWidth, cap: .projecting)
    return ticks.map {
      .path(Path(polyline: line($0.value)), fill: nil, stroke: stroke, clip: area)
    }
  }
  return lines(panel.x.gridLines, axes.x) { value in
    let x = axes.place(x: value)
    return [Point(x: x, y: area.bottom), Point(x: x, y: area.top)]
  }
    + lines(panel.y.gridLines, axes.y) { value in
      let y = axes.place(y: value)
      return [Point(x: area.left, y: y), Point(x: area.right, y: y)]
    }
}
