extension Figure {
  /// Whether a panel has the text of its horizontal axis.
  func hasHorizontalText(_ index: Int) -> Bool {
    !(grid.sharesX || grid.sharesVariables) || index + grid.columns >= panels.count
  }

  /// Whether a panel has the text of its vertical axis.
  func hasVerticalText(_ index: Int) -> Bool {
    !(grid.sharesY || grid.sharesVariables) || index % grid.columns == 0
  }

  /// The room for the tick labels of a horizontal axis.
  ///
  /// Where panels share variables it ends halfway to the next panel: the gaps stay small, however long
  /// labels are.
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
