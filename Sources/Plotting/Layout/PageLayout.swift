/// The places of everything in some room for the panels, and the room that all of it needs.
struct PageLayout {
  var panels: [FigureLayout.Panel] = []
  /// The panels beside and in others.
  var attached: [AttachedLayout] = []
  var title: [PlacedText] = []
  var legend: PlacedLegend?
  var colorBar: PlacedColorBar?
  /// What stands beside axes because it has no place in them, or should have stood there.
  var beside: BesideAxes
  /// The legends that have no place at all, in the order of the panels.
  var missingLegends: [LegendOwner] = []
  var neededRoom: GridRoom
  /// All texts, with the panel of each; `nil` for those of the figure.
  private(set) var texts: [(text: PlacedText, panel: Int?)] = []
}

extension PageLayout {
  /// Collects all texts, once everything is placed.
  mutating func collectTexts() {
    for (index, panel) in panels.enumerated() {
      for text in panel.decoration.texts { texts.append((text, index)) }
      for text in panel.pointLabels { texts.append((text, index)) }
      for text in panel.names?.texts ?? [] { texts.append((text, index)) }
      for text in panel.legend?.texts ?? [] { texts.append((text, index)) }
    }
    for (index, panel) in attached.enumerated() {
      for text in panel.texts { texts.append((text, panels.count + index)) }
    }
    for text in title { texts.append((text, nil)) }
    for text in legend?.texts ?? [] { texts.append((text, nil)) }
    for text in colorBar?.texts ?? [] { texts.append((text, nil)) }
  }

  /// The frames of all legends, with the panel of each.
  var legendFrames: [(frame: Rectangle, panel: Int?)] {
    panels.enumerated().compactMap { index, panel in panel.legend.map { ($0.frame, index) } }
      + (legend.map { [($0.frame, nil)] } ?? [])
  }
}

extension Figure {
  /// Places everything around panels that have some room.
  ///
  /// - Parameters:
  ///   - limits: The limits of the axes of all panels.
  ///   - room: The room for the panels.
  ///   - legends: The entries of all legends.
  ///   - found: What found no place in the axes before.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The places, and the room that all of it needs.
  func pageLayout(
    _ limits: [PanelLimits], in room: GridRoom, _ legends: FigureLegends,
    beside found: BesideAxes, measuring: some TextMeasuring
  ) -> PageLayout {
    let setting = LegendSetting(self, measuring: measuring)
    let cells = room.cells(of: grid)
    let gap = 2 * setting.lengths.distance
    var beside: [LegendOwner: FigureLegends.Content] = [:]
    for owner in legends.contents.keys {
      guard let content = legends.content(of: owner, found) else { continue }
      let isBeside =
        content.place.isBeside || found.legends.contains(owner)
        || (owner == .figure ? !grid.isCorner : content.place == .direct)
      if isBeside { beside[owner] = content }
    }
    var direct = DirectPanels(legends, found)
    var page = PageLayout(beside: found, neededRoom: room)
    var standing: [LegendOwner: LegendSetting.Beside] = [:]
    for owner in [LegendOwner.figure] + panels.indices.map(LegendOwner.panel) {
      guard let content = beside[owner] else { continue }
      var cell = room.edges
      if case .panel(let index) = owner, grid.hasSeveralCells { cell = cells[cellIndex(of: index)] }
      standing[owner] = setting.beside(content, of: owner, cell)
      if standing[owner] == nil { page.missingLegends.append(owner) }
    }
    let besideWidth =
      standing[.figure].map { $0.place == .right ? $0.legend.width + gap : 0 } ?? 0
    let axes = axes(
      limits, cells.isEmpty ? [] : panels.indices.map { cells[cellIndex(of: $0)] }, in: room,
      rightEdge: width - besideWidth, measuring: measuring)
    page.attached = attachedLayouts(limits, axes, measuring: measuring)
    var heightsAbove: [Int: Double] = [:]
    for index in panels.indices {
      let owner = LegendOwner.panel(index)
      let axes = axes[index]
      let insets = attachedPanels.indices.filter { attachedPanels[$0].host == index }
        .compactMap { page.attached[$0].ground }
      let above = standing[owner].flatMap { $0.place == .above ? $0.legend.height : nil }
      func decorated(heightAbove: Double) -> AxesDecoration {
        AxesDecoration(
          panels[index], title: title(ofPanel: index),
          titleSize: panels.count > 1 && title != nil ? theme.panelTitleSize : nil, axes: axes,
          heightAbove: heightAbove,
          legendHeight: above.map { $0 + setting.lengths.distance } ?? 0, theme: theme,
          measuring: measuring)
      }
      var decoration = decorated(heightAbove: 0)
      let row = grid.cell(of: index).row
      // Titles of a row stand on one line: labels of others in it raise them too.
      heightsAbove[row] = max(heightsAbove[row] ?? 0, decoration.heightOfLabelAbove)
      if let height = heightsAbove[row], height > decoration.heightOfLabelAbove {
        decoration = decorated(heightAbove: height)
      }
      var overhang = decoration.overhang
      var legend: PlacedLegend?
      if let beside = standing[owner] {
        var placed = setting.placed(beside, around: axes.area, decoration.overhangBelowTitle)
        let wanted = legends.contents[owner]?.place
        placed.wanted = wanted.flatMap { $0.isInside ? $0 : nil }
        overhang.include(
          placed.frame, about: axes.area, across: beside.place == .right,
          along: beside.place != .right)
        legend = placed
      } else if beside[owner] == nil, let content = legends.contents[owner],
        content.place != .direct
      {
        legend = setting.inside(content, axes.area).flatMap {
          setting.placed(
            $0, content, of: owner, in: axes, over: (legends.obstacles ?? legends.layers)[index],
            insets: insets)
        }
        if legend == nil { page.beside.legends.insert(owner) }
      }
      let names = direct.names(
        ofPanel: index, axes, insets: insets, theme: theme, measuring: measuring)
      let layers = names?.applied(to: legends.layers[index]) ?? legends.layers[index]
      page.panels.append(
        FigureLayout.Panel(
          axes: axes, decoration: decoration, legend: legend,
          pointLabels: layers.texts(axes),
          names: names,
          overhang: overhang.beyond(axes.cell, of: axes.area)))
    }
    guard !panels.isEmpty else { return page }
    page.beside.entries.merge(direct.unnamed) { $0.union($1) }
    place(
      &page, in: room.edges, standing[.figure],
      beside[.figure] == nil ? legends.content(of: .figure, found) : nil, setting)
    page.collectTexts()
    page.neededRoom = neededRoom(page, in: room)
    return page
  }

  /// The place of a panel's cell among all, row by row.
  func cellIndex(of panel: Int) -> Int {
    let cell = grid.cell(of: panel)
    return cell.row * grid.columns + cell.column
  }

  /// The title of a panel: where there is one panel without a title, that of the figure.
  private func title(ofPanel index: Int) -> String? {
    panels[index].title ?? (panels.count == 1 ? title : nil)
  }

  /// Places what belongs to all panels: the color bar, the legend, beside them or in their corner, and
  /// the title.
  private func place(
    _ page: inout PageLayout, in edges: Rectangle, _ beside: LegendSetting.Beside?,
    _ cornerContent: FigureLegends.Content?, _ setting: LegendSetting
  ) {
    // The title of the figure is that of its only panel.
    let title = panels.count > 1 || panels[0].title != nil ? title : nil
    guard title != nil || beside != nil || cornerContent != nil || sharedHeatmap != nil else {
      return
    }
    func largest(_ panels: [Int], _ side: KeyPath<Overhang, Double>) -> Double {
      panels.map { page.panels[$0].overhang[keyPath: side] }.max() ?? 0
    }
    let words = TextPlacement(measuring: setting.measuring, color: theme.labels)
    var around = Overhang(
      bottom: largest(panels.indices.filter(isLowest), \.bottom),
      right: largest(panels(inColumn: grid.columns - 1), \.right),
      top: largest(panels(inRow: 0), \.top))
    if let heatmap = sharedHeatmap {
      let area = edges.colorBar(gap: around.right + 1.2 * theme.labelSize)
        .shortened(to: theme.colorBarShare)
      let bar = ColorBar(
        heatmap.heatmap, opacity: heatmap.opacity, area: area, theme
      ).placed(
        labelRoom: LineRoom(about: (edges.bottom + edges.top) / 2, length: edges.height), theme,
        words)
      for box in [bar.box] + bar.texts.map(\.box) {
        around.include(box, about: edges, along: false)
      }
      page.colorBar = bar
    }
    if let cornerContent {
      page.legend = cornerLegend(cornerContent, page, in: edges, setting)
      if page.legend == nil { page.beside.legends.insert(.figure) }
    }
    if let beside {
      let legend = setting.placed(beside, around: edges, around)
      around.include(legend.frame, about: edges, along: beside.place != .right)
      page.legend = legend
    }
    guard let title else { return }
    // The titles of panels are no part of the title of the figure.
    let isAboveTitles = panels(inRow: 0).contains {
      panels[$0].title != nil || panels[$0].letter != nil
    }
    let gap = isAboveTitles && theme.titleAlignment == .center ? theme.titleGap : 0
    let middle = (edges.left + edges.right) / 2
    let text = TextPlacement(measuring: setting.measuring, color: theme.text)
    let ends = (start: Self.pageGap, end: width - Self.pageGap)
    page.title = text.placeTitle(
      title, .figureTitle, size: theme.titleSize, theme: theme, over: (edges.left, edges.right),
      above: edges.top + around.top + gap,
      room: LineRoom(about: middle, whole: ends, span: ends))
  }

  /// The legend in the empty half of a corner of panels; `nil` where it has no room.
  private func cornerLegend(
    _ content: FigureLegends.Content, _ page: PageLayout, in edges: Rectangle,
    _ setting: LegendSetting
  ) -> PlacedLegend? {
    let besidesLabel = LegendLengths(em: theme.labelSize, content.entries).besidesLabel
    let legend = Legend(
      content.entries, content.options, labelWidth: edges.width / 2 - besidesLabel, theme: theme,
      measuring: setting.measuring)
    let placed = legend.placed(upperLeft: Point(x: edges.right - legend.width, y: edges.top))
    let frame = placed.frame.extended(by: setting.lengths.distance)
    let isFree = page.panels.allSatisfy { panel in
      !panel.axes.cell.intersects(frame)
        && !panel.decoration.texts.contains { $0.box.intersects(frame) }
    }
    return isFree ? placed : nil
  }
}
