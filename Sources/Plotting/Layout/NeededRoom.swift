extension Figure {
  /// The place of the panels before room is made.
  var startingEdges: Rectangle {
    Rectangle(
      left: margins.horizontal.start * width, bottom: margins.vertical.start * height,
      right: margins.horizontal.end * width, top: margins.vertical.end * height)
  }

  /// The room that is left to panels by what is around them.
  func neededRoom(_ page: PageLayout, in room: GridRoom) -> GridRoom {
    let gaps = gaps(page)
    return GridRoom(
      edges: edges(page, in: room.edges), columnGaps: gaps.columns, rowGaps: gaps.rows)
  }

  /// The distances between the axes of neighboring columns and rows.
  private func gaps(_ page: PageLayout) -> (columns: [Double], rows: [Double]) {
    func largest(_ values: some Sequence<Double>) -> Double { values.max() ?? 0 }
    let overhangs = page.panels.map(\.overhang)
    let padding = (grid.sharesVariables ? 0.54 : 1.08) * theme.labelSize
    /// Whether a color bar or a legend stands to the right of a panel.
    func hasSide(_ panel: Int) -> Bool {
      let placed = page.panels[panel]
      return placed.axes.colorBar != nil
        || placed.legend.map { $0.frame.left >= placed.axes.area.right } == true
    }
    func hasLegendBelow(_ panel: Int) -> Bool {
      let placed = page.panels[panel]
      return placed.legend.map { $0.frame.top <= placed.axes.area.bottom } == true
    }
    func hasLegendAbove(_ panel: Int) -> Bool {
      let placed = page.panels[panel]
      return placed.legend.map { $0.frame.bottom >= placed.axes.area.top } == true
    }
    /// What two neighbors need, with color bars and legends between them, and without.
    func needed(
      _ pairs: [(Int, Int)], _ first: KeyPath<Overhang, Double>,
      _ second: KeyPath<Overhang, Double>, _ isBetween: ((Int, Int)) -> Bool
    ) -> (all: Double, text: Double) {
      let needs = pairs.map { pair in
        (
          hasSide: isBetween(pair),
          length: overhangs[pair.0][keyPath: first] + overhangs[pair.1][keyPath: second] + padding
        )
      }
      return (
        largest(needs.map(\.length)), largest(needs.filter { !$0.hasSide }.map(\.length))
      )
    }
    func neighbors(inRow row: Int, _ column: Int) -> [(Int, Int)] {
      let row = panels(inRow: row)
      return column + 1 < row.count ? [(row[column], row[column + 1])] : []
    }
    func neighbors(inColumn column: Int, _ row: Int) -> [(Int, Int)] {
      let column = panels(inColumn: column)
      let pair = column.filter { [row, row + 1].contains(grid.cell(of: $0).row) }
      return pair.count == 2 ? [(pair[0], pair[1])] : []
    }
    let columns = (0..<grid.columns - 1).map { column in
      grid.sharesVariables
        ? variableGap(page, after: column, padding)
        : needed(
          (0..<grid.rows).flatMap { neighbors(inRow: $0, column) }, \.right, \.left
        ) { hasSide($0.0) }
    }
    let rows = (0..<grid.rows - 1).map { row in
      needed(
        (0..<grid.columns).flatMap { neighbors(inColumn: $0, row) }, \.bottom, \.top
      ) { hasLegendBelow($0.0) || hasLegendAbove($0.1) }
    }
    let (columnText, rowText) = (largest(columns.map(\.text)), largest(rows.map(\.text)))
    // The gaps of panels that share variables are as wide as they are high.
    let common = grid.sharesVariables && grid.columns > 1 ? max(columnText, rowText) : 0
    return (
      columns.map { max($0.all, columnText, common) }, rows.map { max($0.all, rowText, common) }
    )
  }

  /// What stands between two columns of panels that share variables: tick labels keep to the room that
  /// they have, but for those of color bars and of vertical axes within the grid.
  private func variableGap(
    _ page: PageLayout, after column: Int, _ padding: Double
  ) -> (all: Double, text: Double) {
    let right =
      panels(inColumn: column).filter { page.panels[$0].axes.colorBar != nil }
      .map { page.panels[$0].overhang.right }.max() ?? 0
    let left =
      panels(inColumn: column + 1).filter(hasVerticalText)
      .map { page.panels[$0].overhang.left - theme.tickLength }.max() ?? 0
    let text = theme.tickLength + padding + left
    return (text + right, text)
  }

  /// The outer edges of all panels that leave room for what is around them.
  private func edges(_ page: PageLayout, in edges: Rectangle) -> Rectangle {
    let reach = reach(page, of: edges)
    let starting = startingEdges
    /// The distance of one edge from that of the page.
    func distance(isNamed: Bool, _ starting: Double, _ reach: Double) -> Double {
      if isNamed || (!fitsMargins && reach <= starting) { return starting }
      return max(reach, 0) + Self.pageGap
    }
    return bounded(
      Rectangle(
        left: distance(isNamed: margins.left != nil, starting.left, reach.left),
        bottom: distance(isNamed: margins.bottom != nil, starting.bottom, reach.bottom),
        right: width
          - distance(isNamed: margins.right != nil, width - starting.right, reach.right),
        top: height - distance(isNamed: margins.top != nil, height - starting.top, reach.top)))
  }

  /// The edges with a sixth of the page between them in each direction: what is not named gives way.
  func bounded(_ edges: Rectangle) -> Rectangle {
    let horizontal = bounded(
      edges.left, margins.left != nil, width - edges.right, margins.right != nil, within: width)
    let vertical = bounded(
      edges.bottom, margins.bottom != nil, height - edges.top, margins.top != nil, within: height)
    return Rectangle(
      left: horizontal.start, bottom: vertical.start, right: width - horizontal.end,
      top: height - vertical.end)
  }

  /// How far text, lines and legends reach out of the edges of all panels.
  private func reach(_ page: PageLayout, of edges: Rectangle) -> Overhang {
    var reach = Overhang()
    // A text that stands somewhere on purpose moves with the axes.
    for (text, _) in page.texts where text.kind != .note {
      reach.include(text.ink, about: edges)
    }
    // Lines are drawn about their middle, and moved to whole pixels.
    let edge = theme.legendEdge == nil ? 0.0 : theme.axesLineWidth
    for (frame, _) in page.legendFrames { reach.include(frame.extended(by: edge), about: edges) }
    if let bar = page.colorBar { reach.include(bar.box, about: edges) }
    for panel in page.panels {
      var box = panel.axes.area.extended(by: theme.axesLineWidth)
      if !panel.axes.x.ticks.isEmpty { box.bottom -= theme.tickLength }
      if !(panel.axes.shownY ?? panel.axes.y).ticks.isEmpty { box.left -= theme.tickLength }
      reach.include(box, about: edges)
      if let bar = panel.axes.colorBar {
        reach.include(bar.box(theme), about: edges)
      }
    }
    return reach
  }

  /// Two distances from the edges of the page that leave a sixth of it between them: what is not
  /// named gives way.
  private func bounded(
    _ start: Double, _ startIsNamed: Bool, _ end: Double, _ endIsNamed: Bool, within length: Double
  ) -> (start: Double, end: Double) {
    let room = length * 5 / 6
    guard start + end > room else { return (start, end) }
    switch (startIsNamed, endIsNamed) {
    case (true, true): return (start, end)
    case (true, false): return (start, max(room - start, 0))
    case (false, true): return (max(room - end, 0), end)
    case (false, false):
      let scale = room / (start + end)
      return (start * scale, end * scale)
    }
  }
}
