extension TextPlacement {
  /// The lines of a text that may be broken.
  func lines(_ string: String, size: Double, width: Double) -> [String] {
    wrapped(string, width: width) { measuring.extent(of: $0, size: size).width }
  }

  /// The distance between the baselines of two lines of a text, in points.
  func leading(_ size: Double) -> Double { 1.2 * size }

  /// Places a title above an area, raised where it would run into the area or an offset text
  /// (Matplotlib's `Axes._update_title_position`).
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - theme: The theme with its size and its gap.
  ///   - center: The middle of the lines, in points.
  ///   - top: The upper edge of the area, in points.
  ///   - width: The room for a line, in points.
  ///   - offsetTexts: The boxes of offset texts above the area.
  /// - Returns: The lines from the first.
  func placeTitle(
    _ title: String, theme: Theme, over center: Double, above top: Double, width: Double,
    avoiding offsetTexts: [Rectangle] = []
  ) -> [PlacedLine] {
    let lines = lines(title, size: theme.titleSize, width: width)
    func raised(above top: Double) -> [PlacedLine] {
      lines.enumerated().map { index, line in
        let rise = Double(lines.count - 1 - index) * leading(theme.titleSize)
        return place(
          line, size: theme.titleSize, at: Point(x: center, y: top + theme.titleGap + rise),
          .center, .baseline)
      }
    }
    func bottom(_ lines: [PlacedLine]) -> Double { lines.map(\.box.bottom).min() ?? top }
    var placed = raised(above: top)
    var floor = top
    for offsetText in offsetTexts where placed.contains(where: { offsetText.intersects($0.box) }) {
      floor = max(floor, offsetText.top)
    }
    if bottom(placed) < floor {
      placed = raised(above: floor)
      // Letters may reach further down than the gap is high.
      if bottom(placed) < floor { placed = raised(above: 2 * floor - bottom(placed)) }
    }
    return placed
  }
}
