extension Figure {
  /// Whether a panel has the text of its horizontal axis: not where the lowest panel of its column
  /// has the same.
  func hasHorizontalText(_ index: Int) -> Bool {
    let isLowest = index + grid.columns >= panels.count
    if isLowest || grid.sharesX { return isLowest }
    let lowest = panels.indices.last { $0 % grid.columns == index % grid.columns } ?? index
    return !grid.sharesVariables || panels[index].x.scale != panels[lowest].x.scale
  }

  /// Whether a panel has the text of its vertical axis: not where the first panel of its row has
  /// the same.
  func hasVerticalText(_ index: Int) -> Bool {
    let isFirst = index % grid.columns == 0
    if isFirst || grid.sharesY { return isFirst }
    let first = panels[index - index % grid.columns]
    // A histogram at the edge has no ticks: the label beside it is for the other panels of its row.
    return !grid.sharesVariables
      || (first.y.hasTicks && panels[index].y.hasTicks && panels[index].y.scale != first.y.scale)
  }

  /// The room for the tick labels of a horizontal axis.
  ///
  /// Where panels share variables it ends halfway to the next panel: the gaps stay small, however
  /// long labels are.
  func labelRoom(_ index: Int, _ cell: Rectangle, gap: Double) -> ClosedRange<Double> {
    guard grid.sharesVariables else { return -Double.infinity...Double.infinity }
    let column = index % grid.columns
    let reach = max(0, gap - theme.labelSize / 3) / 2
    let left = column > 0 ? cell.left - reach : -.infinity
    let right = column < grid.columns - 1 ? cell.right + reach : .infinity
    return left...right
  }

  /// How far the labels at the edges of a grid that shares variables are from the areas at least:
  /// those of one edge stand on one line, as behind the longest tick labels.
  func labelDistances(
    _ x: [Axis], _ y: [Axis], measuring: some TextMeasuring
  ) -> (x: Double, y: Double) {
    guard grid.sharesVariables else { return (0, 0) }
    let text = TextPlacement(measuring: measuring, color: theme.text)
    func largest(
      _ axes: [Axis], isAtEdge: (Int) -> Bool,
      size: ((width: Double, ascent: Double, descent: Double)) -> Double
    ) -> Double {
      let labels = panels.indices.filter(isAtEdge).flatMap { axes[$0].ticks.map(\.label) }
      let sizes = labels.map { size(text.box($0, size: theme.labelSize)) }
      return sizes.max().map { theme.tickLength + theme.tickLabelGap + $0 } ?? 0
    }
    return (
      largest(x, isAtEdge: hasHorizontalText) { $0.ascent + $0.descent },
      largest(y, isAtEdge: hasVerticalText) { $0.width }
    )
  }
}
