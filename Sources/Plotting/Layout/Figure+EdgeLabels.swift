extension Figure {
  /// Whether a panel has the text of its horizontal axis: not where the lowest panel of its column
  /// has the same.
  func hasHorizontalText(_ index: Int) -> Bool {
    let isLowest = isLowest(index)
    if isLowest || grid.sharesX { return isLowest }
    let lowest = panels(inColumn: grid.cell(of: index).column).last ?? index
    return !grid.sharesVariables || panels[index].x.scale != panels[lowest].x.scale
  }

  /// Whether a panel has the text of its vertical axis: not where the first panel of its row has
  /// the same.
  func hasVerticalText(_ index: Int) -> Bool {
    let isFirst = grid.cell(of: index).column == 0
    // In a corner the first panel of the first row is a distribution alone.
    if isFirst, grid.isCorner, !panels[index].y.hasTicks { return false }
    if isFirst || grid.sharesY { return isFirst }
    let first = panels[firstInRow(of: index)]
    // A histogram at the edge has no ticks: the label beside it is for the other panels of its row.
    return !grid.sharesVariables
      || (first.y.hasTicks && panels[index].y.hasTicks && panels[index].y.scale != first.y.scale)
  }

  /// Whether the label of a horizontal axis is another than that at the edge, which would seem to
  /// be its.
  func hasOwnHorizontalLabel(_ index: Int) -> Bool {
    guard grid.sharesX, !isLowest(index), let label = panels[index].x.label else { return false }
    let lowest = panels(inColumn: grid.cell(of: index).column).last ?? index
    return label != panels[lowest].x.label
  }

  /// The same for the label of a vertical axis.
  func hasOwnVerticalLabel(_ index: Int) -> Bool {
    guard grid.sharesY, grid.cell(of: index).column > 0, let label = panels[index].y.label else {
      return false
    }
    return label != panels[firstInRow(of: index)].y.label
  }

  /// The panel whose vertical axis stands beside another one: at the edge of a grid that shares
  /// variables a distribution, which has no numbers of its own, shows those of its row.
  func panelOfShownY(_ index: Int) -> Int? {
    guard grid.sharesVariables, grid.cell(of: index).column == 0, !panels[index].y.hasTicks else {
      return nil
    }
    let row = panels(inRow: grid.cell(of: index).row)
    return row.first { panels[$0].y.hasTicks && panels[$0].y.scale != nil }
  }

  /// The room for the tick labels of a horizontal axis.
  ///
  /// Where panels share variables it ends halfway to the next panel: the gaps stay small, however
  /// long labels are.
  func labelRoom(_ index: Int, _ cell: Rectangle, gap: Double) -> ClosedRange<Double> {
    guard grid.sharesVariables else { return -Double.infinity...Double.infinity }
    let column = grid.cell(of: index).column
    let reach = max(0, gap - theme.labelSize / 3) / 2
    let left = column > 0 ? cell.left - reach : -.infinity
    let right = column < grid.columns - 1 ? cell.right + reach : .infinity
    return left...right
  }

  /// How far the labels of each row and column are from the areas at least: those of one row, and those
  /// of one column, stand on one line, as behind the longest tick labels.
  func labelDistances(
    _ x: [Axis], _ y: [Axis], measuring: some TextMeasuring
  ) -> (x: [Double], y: [Double]) {
    let text = TextPlacement(measuring: measuring, color: theme.text)
    func largest(
      _ axes: [Axis], of panels: [Int], size: (TextPlacement.Box) -> Double
    ) -> Double {
      let ticks = panels.flatMap { axes[$0].ticks + axes[$0].minorTicks }
      let labels = ticks.map(\.label).filter { !$0.isEmpty }
      let sizes = labels.map { size(text.box($0, size: theme.numberSize)) }
      return sizes.max().map { theme.tickLength + theme.tickLabelGap + $0 } ?? 0
    }
    return (
      (0..<grid.rows).map { row in
        largest(x, of: panels(inRow: row).filter(hasHorizontalText)) { $0.ascent + $0.descent }
      },
      (0..<grid.columns).map { column in
        largest(y, of: panels(inColumn: column).filter(hasVerticalText)) { $0.width }
      }
    )
  }
}
