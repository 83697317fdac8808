/// Where everything of a figure stands on its page.
public struct FigureLayout: Sendable {
  /// A panel with everything around it.
  struct Panel {
    let axes: Axes
    let decoration: AxesDecoration
    let legend: PlacedLegend?
    /// The labels of points in the axes area, and texts in it or beside it.
    let pointLabels: [PlacedText]
    /// The names that stand where the things are; `nil` where a legend has them all.
    let names: PlacedNames?
    /// How far all of it reaches out of the cell of the panel.
    let overhang: Overhang

    /// All texts.
    var texts: [PlacedText] {
      decoration.texts + pointLabels + (names?.texts ?? []) + (legend?.texts ?? [])
    }
  }

  let panels: [Panel]
  /// The panels beside and in others.
  let attached: [AttachedLayout]
  /// The lines of the title above all panels.
  let title: [PlacedText]
  /// The legend of all panels; `nil` where panels have their own, or none.
  let legend: PlacedLegend?
  /// The color bar of all heatmaps; `nil` where panels have their own, or none.
  let colorBar: PlacedColorBar?
  /// What has no room.
  public let warnings: [LayoutWarning]

  /// The axes of each panel, in the order of ``Figure/panels``, and then of ``Figure/attachedPanels``.
  public var axes: [Axes] { panels.map(\.axes) + attached.map(\.axesOnPage) }

  /// The texts around the axes of a panel, and in its legend.
  ///
  /// - Parameter panel: The index of the panel.
  /// - Returns: The texts, each line for itself.
  public func texts(ofPanel panel: Int) -> [PlacedText] {
    panel < panels.count ? panels[panel].texts : attached[panel - panels.count].texts
  }

  /// The texts of the figure as a whole: its title, its legend and its color bar.
  public var texts: [PlacedText] { title + (legend?.texts ?? []) + (colorBar?.texts ?? []) }

  /// The frame of the legend of a panel, in points; `nil` without one.
  ///
  /// - Parameter panel: The index of the panel.
  /// - Returns: The frame.
  public func legendFrame(ofPanel panel: Int) -> Rectangle? {
    panel < panels.count ? panels[panel].legend?.frame : nil
  }

  /// The frame of the legend of all panels, in points; `nil` without one.
  public var legendFrame: Rectangle? { legend?.frame }

  /// The area of the color bar of all panels, in points; `nil` without one.
  public var colorBarArea: Rectangle? { colorBar?.area }
}

extension Figure {
  /// Finds the place of everything on the page.
  ///
  /// The panels of a grid are all of the same size, or as large beside each other as its widths and heights
  /// say. Between them is what their text needs, and 1.08
  /// times the size of labels (Matplotlib's `tight_layout`), as much between all columns and between
  /// all rows but for color bars and legends that stand there. Sides that no margin names make room:
  /// those of a single panel stand where Matplotlib has them as long as all text lies on the page.
  ///
  /// - Parameter measuring: What knows how much room text takes.
  /// - Returns: The places, and what has no room.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  public func layout(measuring: some TextMeasuring) -> FigureLayout {
    themed.themedLayout(measuring: measuring)
  }

  private func themedLayout(measuring: some TextMeasuring) -> FigureLayout {
    let legends = FigureLegends(self, measuring: measuring)
    let page = settledPage(legends, measuring: measuring).page
    return FigureLayout(page, warnings: warnings(about: page, legends))
  }

  /// The places of everything, in the room that what stands around the panels leaves.
  ///
  /// - Parameters:
  ///   - legends: The entries of all legends.
  ///   - known: What stands beside axes although it may have its place in them.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The places, and the room for the panels.
  func settledPage(
    _ legends: FigureLegends, beside known: BesideAxes = BesideAxes(),
    measuring: some TextMeasuring
  ) -> (page: PageLayout, room: GridRoom) {
    let limits = withNameHeadroom(panelLimits(), legends)
    var room = GridRoom(
      edges: startingEdges, columnGaps: Array(repeating: 0, count: grid.columns - 1),
      rowGaps: Array(repeating: 0, count: grid.rows - 1))
    var beside = known
    func laidOut() -> PageLayout {
      pageLayout(limits, in: room, legends, beside: beside, measuring: measuring)
    }
    var page = laidOut()
    // What text needs depends on the ticks, and they on the room that text leaves. After a few passes
    // the room only shrinks, so that this ends; a legend that moves begins anew.
    var freePasses = 6
    for _ in 1...(legends.areDirect ? 48 : 16) {
      var next = page.neededRoom
      if freePasses <= 0 {
        next = room.shrunk(to: next)
        next.edges = bounded(next.edges)
      }
      freePasses -= 1
      if next == room, page.beside == beside { break }
      if page.beside.legends != beside.legends { freePasses = 6 }
      // Which names have places is asked once the room is there.
      if next == room, page.beside.entries != beside.entries {
        beside.entries = page.beside.entries
        freePasses = 6
      }
      room = next
      beside.legends = page.beside.legends
      page = laidOut()
    }
    if page.beside.entries != beside.entries {
      // No name is left out, however the room may swing.
      beside.entries = legends.allBeside
      for _ in 1...4 {
        page = laidOut()
        room = room.shrunk(to: page.neededRoom)
        room.edges = bounded(room.edges)
      }
      page = laidOut()
      // A legend that still finds no place in the axes stands beside them; each of them once.
      while page.beside.legends != beside.legends {
        beside.legends = page.beside.legends
        page = laidOut()
      }
    }
    return (page, room)
  }
}

extension FigureLayout {
  /// The layout of a page.
  init(_ page: PageLayout, warnings: [LayoutWarning]) {
    self.init(
      panels: page.panels, attached: page.attached, title: page.title, legend: page.legend,
      colorBar: page.colorBar, warnings: warnings)
  }
}
