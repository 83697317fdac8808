extension Figure.Panel {
  /// The first heatmap, or the values of the first hexagons, whose colors the color bar tells, and its opacity.
  var heatmap: (heatmap: Heatmap, opacity: Double)? {
    for layer in layers {
      if let values = layer.shape.coloredValues { return (values, layer.style.opacity) }
    }
    return nil
  }

  /// Divides the room of the only panel of a figure.
  ///
  /// With a color bar the axes keep four fifths of the width; the bar begins a twentieth further
  /// right and is a twentieth as wide as it is high, at most the last 15 hundredths (`fraction`,
  /// `pad` and `aspect` of Matplotlib's `Figure.colorbar`). Where a unit is as long on both axes,
  /// the area is as large as fits, in the middle of its room, or beside the color bar
  /// (`Axes.set_aspect` with the adjustable `box`), which is as high (`shrink` of `colorbar`).
  ///
  /// - Parameters:
  ///   - cell: The room, in points.
  ///   - limits: The limits of both axes.
  /// - Returns: The area that the axes enclose, and that of the color bar; `nil` without one.
  func areas(
    in cell: Rectangle, limits: PanelLimits
  ) -> (axes: Rectangle, colorBar: Rectangle?) {
    let hasColorBar = heatmap != nil
    var room = cell
    if hasColorBar { room.right = cell.left + 0.8 * cell.width }
    if hasEqualAspect { room = equalUnits(within: room, limits, isAtRight: hasColorBar) }
    guard hasColorBar else { return (room, nil) }
    let left = cell.left + 0.85 * cell.width
    let width = min(room.height / 20, 0.15 * cell.width)
    let middle = (room.bottom + room.top) / 2
    return (
      room,
      Rectangle(
        left: left, bottom: middle - 10 * width, right: left + width, top: middle + 10 * width)
    )
  }

  /// Divides the room of a panel in a grid, where all axes of a column are as wide: a color bar
  /// stands to the right of the room.
  ///
  /// - Parameters:
  ///   - cell: The room, in points.
  ///   - limits: The limits of both axes.
  ///   - hasColorBar: Whether a heatmap of the panel has a color bar of its own.
  ///   - gap: The distance between the axes, which it is given, and the bar, in points.
  /// - Returns: The area that the axes enclose, and that of the color bar; `nil` without one.
  func areas(
    inGrid cell: Rectangle, limits: PanelLimits, hasColorBar: Bool, gap: (Rectangle) -> Double
  ) -> (axes: Rectangle, colorBar: Rectangle?) {
    let area = hasEqualAspect ? equalUnits(within: cell, limits, isAtRight: false) : cell
    guard hasColorBar, heatmap != nil else { return (area, nil) }
    return (area, area.colorBar(gap: gap(area)))
  }

  /// The largest area in which a unit is as long on both axes; all of the room where that would be
  /// less than a point wide or high.
  private func equalUnits(
    within room: Rectangle, _ limits: PanelLimits, isAtRight: Bool
  ) -> Rectangle {
    // Halved, the difference of the largest numbers is finite.
    func half(_ limits: ClosedRange<Double>) -> Double {
      limits.upperBound / 2 - limits.lowerBound / 2
    }
    let (x, y) = (half(limits.x), half(limits.y))
    let unit = min(room.width / x, room.height / y)
    // A line instead of an area would show nothing.
    guard unit.isFinite, min(x, y) * unit >= 1 else { return room }
    let left = room.left + (room.width - x * unit) / (isAtRight ? 1 : 2)
    let bottom = room.bottom + (room.height - y * unit) / 2
    return Rectangle(left: left, bottom: bottom, right: left + x * unit, top: bottom + y * unit)
  }
}

extension Rectangle {
  /// The middle part of this one, of so much of its height.
  func shortened(to share: Double) -> Rectangle {
    guard share < 1 else { return self }
    let (middle, half) = ((bottom + top) / 2, share * height / 2)
    return Rectangle(left: left, bottom: middle - half, right: right, top: middle + half)
  }

  /// The area of a color bar to the right of this one: as high, and a twentieth as wide.
  func colorBar(gap: Double) -> Rectangle {
    Rectangle(left: right + gap, bottom: bottom, right: right + gap + height / 20, top: top)
  }
}
