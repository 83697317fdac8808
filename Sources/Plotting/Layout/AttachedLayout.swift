/// A panel beside or in another one, in its place.
struct AttachedLayout {
  /// Its axes; those of one that is turned as if it were not: their area has its coordinates exchanged.
  let axes: Axes
  /// What is around them; `nil` for a marginal, which has its host's axis and no text.
  let decoration: AxesDecoration?
  /// The ground of one that lies on its host's data, with all its text; `nil` for a marginal.
  let ground: Rectangle?
  /// Whether what it draws is turned.
  let isTurned: Bool
  /// The texts in the axes of an inset.
  var labels: [PlacedText] = []

  /// All texts.
  var texts: [PlacedText] { (decoration?.texts ?? []) + labels }

  /// The axes as they lie on the page.
  var axesOnPage: Axes { isTurned ? axes.turned : axes }
}

extension Figure {
  /// How small the text in an inset is beside that of the figure, and the least size, in points.
  private static let insetTextShare = 0.85
  private static let leastInsetText = 6.0
  /// How often an inset makes room for its text.
  private static let insetPasses = 4
  /// How far its text ends from its edge, in points.
  private static let insetPadding = 3.0

  /// The look of a panel in another one: with smaller text.
  func insetTheme() -> Theme {
    func smaller(_ size: Double) -> Double {
      min(size, max(Self.insetTextShare * size, Self.leastInsetText))
    }
    var small = theme
    small.labelSize = smaller(theme.labelSize)
    small.tickSize = theme.tickSize.map(smaller)
    small.titleSize = smaller(theme.panelTitleSize ?? theme.titleSize)
    small.panelTitleSize = nil
    return small
  }

  /// Places all panels that are attached to others.
  ///
  /// - Parameters:
  ///   - limits: The limits of ``allPanels``.
  ///   - hosts: The axes of the panels of the grid.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The places, in the order of ``attachedPanels``.
  func attachedLayouts(
    _ limits: [PanelLimits], _ hosts: [Axes], measuring: some TextMeasuring
  ) -> [AttachedLayout] {
    attachedPanels.enumerated().map { index, attached in
      let (panel, host) = (attached.panel, hosts[attached.host])
      let limits = limits[panels.count + index]
      let room = MarginalRoom(attachedPanels, ofPanel: attached.host)
      switch attached.place {
      case .above:
        return marginal(
          panel, limits, along: host.x, in: room.above(host.area), isTurned: false,
          measuring: measuring)
      case .right:
        return marginal(
          panel, limits, along: host.y, in: room.right(of: host.area).turned, isTurned: true,
          measuring: measuring)
      case .inside(let share):
        let area = host.area
        return inset(
          panel, limits,
          Rectangle(
            left: area.left + share.left * area.width,
            bottom: area.bottom + share.bottom * area.height,
            right: area.left + share.right * area.width,
            top: area.bottom + share.top * area.height), measuring: measuring)
      }
    }
  }

  private func marginal(
    _ panel: Panel, _ limits: PanelLimits, along axis: Axis, in area: Rectangle, isTurned: Bool,
    measuring: some TextMeasuring
  ) -> AttachedLayout {
    let room = LineRoom(about: area.left, length: area.width)
    let axes = Axes(
      area: area, x: axis,
      y: Axis.verticalThinned(limits.y, panel.y, of: area, theme, measuring: measuring),
      cell: area, shownY: nil, colorBar: nil,
      text: PanelText(hasX: false, hasY: false, title: room, xLabel: room, yLabel: room))
    return AttachedLayout(axes: axes, decoration: nil, ground: nil, isTurned: isTurned)
  }

  /// A panel that has a rectangle with all of its text.
  private func inset(
    _ panel: Panel, _ limits: PanelLimits, _ ground: Rectangle, measuring: some TextMeasuring
  ) -> AttachedLayout {
    let theme = insetTheme()
    // Lines of the data end at the ground, and text keeps away from them.
    let padding = Self.insetPadding
    let room = ground.shrunk(
      by: Overhang(left: padding, bottom: padding, right: padding, top: padding))
    var area = room
    var placed = decorated(panel, limits, area, theme, measuring: measuring)
    // Numbers depend on the room that they leave.
    for _ in 0..<Self.insetPasses {
      let next = room.shrunk(by: placed.decoration.reach(about: area))
      guard next != area else { break }
      area = next
      placed = decorated(panel, limits, area, theme, measuring: measuring)
    }
    let boxes = [ground] + placed.decoration.texts.map(\.box)
    let whole = Rectangle(
      left: boxes.map(\.left).min() ?? ground.left,
      bottom: boxes.map(\.bottom).min() ?? ground.bottom,
      right: boxes.map(\.right).max() ?? ground.right, top: boxes.map(\.top).max() ?? ground.top)
    let layers = coloredLayers(panel.layers, theme: theme, measuring: measuring)
    return AttachedLayout(
      axes: placed.axes, decoration: placed.decoration, ground: whole, isTurned: false,
      labels: layers.texts(placed.axes))
  }

  /// The axes of an inset in an area, and what is around them.
  private func decorated(
    _ panel: Panel, _ limits: PanelLimits, _ area: Rectangle, _ theme: Theme,
    measuring: some TextMeasuring
  ) -> (axes: Axes, decoration: AxesDecoration) {
    let middle = (x: (area.left + area.right) / 2, y: (area.bottom + area.top) / 2)
    let across = LineRoom(about: middle.x, length: area.width)
    let axes = Axes(
      area: area,
      x: Axis.horizontal(
        limits.x, panel.x, of: area, theme, gap: theme.numberSize / 3, measuring: measuring),
      y: Axis.verticalThinned(limits.y, panel.y, of: area, theme, measuring: measuring),
      cell: area, shownY: nil, colorBar: nil,
      text: PanelText(
        title: across, xLabel: across, yLabel: LineRoom(about: middle.y, length: area.height)))
    return (
      axes,
      AxesDecoration(panel, title: panel.title, axes: axes, theme: theme, measuring: measuring)
    )
  }

  /// What is drawn of a panel beside or in another one.
  func items(
    of panel: Panel, _ placed: AttachedLayout, measuring: some TextMeasuring
  ) -> [DisplayList.Item] {
    let theme = placed.decoration == nil ? theme : insetTheme()
    let layers = coloredLayers(panel.layers, theme: theme, measuring: measuring)
    guard let decoration = placed.decoration else {
      let items = layers.flatMap { $0.items(axes: placed.axes) }
      return placed.isTurned ? items.map { $0.turned(measuring) } : items
    }
    let back = layers.prefix(while: \.isBehindTicks)
    let ground = placed.ground.map {
      [DisplayList.Item.rectangles([$0], fill: theme.background, clip: nil)]
    }
    return (ground ?? []) + gridLines(panel, placed.axes, theme)
      + back.flatMap { $0.items(axes: placed.axes) } + decoration.ticks
      + layers.dropFirst(back.count).flatMap { $0.items(axes: placed.axes) }
      + decoration.surroundings
  }
}

extension AxesDecoration {
  /// How far tick marks and all texts reach out of axes.
  fileprivate func reach(about area: Rectangle) -> Overhang {
    var reach = overhang
    for text in texts { reach.include(text.box, about: area) }
    return reach
  }
}

extension Rectangle {
  /// What is left of the rectangle within some distances from its sides; at least a point wide and high.
  fileprivate func shrunk(by distances: Overhang) -> Rectangle {
    let (left, bottom) = (left + distances.left, bottom + distances.bottom)
    return Rectangle(
      left: left, bottom: bottom, right: max(right - distances.right, left + 1),
      top: max(top - distances.top, bottom + 1))
  }
}
