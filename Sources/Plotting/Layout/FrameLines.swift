/// The lines along the sides of the axes area of a panel.
struct FrameLines {
  /// The lines, those that stand first.
  let items: [DisplayList.Item]

  /// Finds the lines that a theme has for a panel.
  ///
  /// - Parameters:
  ///   - panel: The panel, with what the theme decides about its axes.
  ///   - axes: Its axes.
  ///   - theme: The look.
  init(_ panel: Figure.Panel, _ axes: Axes, _ theme: Theme) {
    let area = axes.area
    let stroke = Stroke(
      color: theme.axes, width: theme.axesLineWidth, cap: .projecting, join: .miter)
    let lowerLeft = Point(x: area.left, y: area.bottom)
    let upperLeft = Point(x: area.left, y: area.top)
    let lowerRight = Point(x: area.right, y: area.bottom)
    let upperRight = Point(x: area.right, y: area.top)
    let upright: [[Point]]
    let level: [[Point]]
    switch theme.frame {
    case .box:
      upright = [[lowerLeft, upperLeft], [lowerRight, upperRight]]
      level = [[lowerLeft, lowerRight], [upperLeft, upperRight]]
    case .open: (upright, level) = ([[lowerLeft, upperLeft]], [[lowerLeft, lowerRight]])
    case .range where !panel.isPlane:
      upright = panel.numbersStandOnGrid ? [] : [[lowerLeft, upperLeft]]
      level = [[lowerLeft, lowerRight]]
    case .range:
      let reach = panel.reachOfData(axes, theme)
      upright = [
        [Point(x: area.left, y: reach.bottom), Point(x: area.left, y: reach.top)]
      ]
      level = [
        [Point(x: reach.left, y: area.bottom), Point(x: reach.right, y: area.bottom)]
      ]
    }
    let sides = (panel.y.isHidden ? [] : upright) + (panel.x.isHidden ? [] : level)
    items = sides.map { .path(Path(polyline: $0), fill: nil, stroke: stroke, clip: nil) }
  }
}

extension Figure.Panel {
  /// Whether grid lines carry the numbers of the vertical axis, which then has neither a line nor ticks.
  var numbersStandOnGrid: Bool { y.gridLines.map { $0 != .none } ?? false }

  /// The part of the axes area from the first to the last of the data on each axis, in points; all of it
  /// along an axis without data in sight.
  fileprivate func reachOfData(_ axes: Axes, _ theme: Theme) -> Rectangle {
    let limits = layers.compactMap { $0.dataLimits(theme) }
    func reach(
      _ intervals: [ClosedRange<Double>], _ axis: Axis, _ start: Double, _ length: Double
    ) -> (start: Double, end: Double) {
      guard let lower = intervals.map(\.lowerBound).min(),
        let upper = intervals.map(\.upperBound).max()
      else { return (start, start + length) }
      let ends = [lower, upper].map { value in
        let value = min(max(value, axis.limits.lowerBound), axis.limits.upperBound)
        return axis.place(value, from: start, length: length)
      }
      let (first, last) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
      return first < last ? (first, last) : (start, start + length)
    }
    let area = axes.area
    let x = reach(limits.compactMap(\.x), axes.x, area.left, area.width)
    let y = reach(limits.compactMap(\.y), axes.y, area.bottom, area.height)
    return Rectangle(left: x.start, bottom: y.start, right: x.end, top: y.end)
  }
}
