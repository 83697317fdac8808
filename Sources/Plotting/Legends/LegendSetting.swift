/// Sets legends so that they fit where they stand.
struct LegendSetting {
  /// The share of a layer that a legend may cover before something is done about it.
  static let coveredShare = 0.05

  /// A legend beside axes, and at which side.
  struct Beside {
    let legend: Legend
    let place: LegendOptions.Place
  }

  let figure: Figure
  let lengths: LegendLengths
  let measuring: any TextMeasuring

  init(_ figure: Figure, measuring: any TextMeasuring) {
    self.figure = figure
    self.measuring = measuring
    lengths = LegendLengths(em: figure.theme.labelSize)
  }

  /// Sets a legend that stands beside the axes of a panel, or beside all panels.
  ///
  /// It takes at most a third of the page in its direction, with the legends of the other panels in
  /// that direction. Where no side is named, it stands to the right if it has room there, else
  /// below.
  ///
  /// - Parameters:
  ///   - content: The entries.
  ///   - owner: Whose legend it is.
  ///   - cell: The room of the axes, in points.
  /// - Returns: The legend, with fewer entries if not all have room; `nil` where none has.
  func beside(
    _ content: FigureLegends.Content, of owner: LegendOwner, _ cell: Rectangle
  ) -> Beside? {
    let isAlone = owner == .figure || figure.panels.count == 1
    let (rows, columns) = isAlone ? (1, 1) : (figure.grid.rows, figure.grid.columns)
    let third = (
      width: figure.width / Double(3 * columns), height: figure.height / Double(3 * rows)
    )
    let labelWidth = third.width - lengths.besidesLabel - 2 * lengths.distance
    let atRight = Legend(
      content.entries, content.options, labelWidth: max(labelWidth, lengths.leastLabelWidth),
      theme: figure.theme, measuring: measuring)
    let hasWidth = labelWidth >= lengths.leastLabelWidth
    func stacked() -> Legend {
      widest(
        content,
        room: (isAlone ? figure.width - 2 * Figure.pageGap : cell.width, third.height))
    }
    func fitting(_ legend: Legend, _ height: Double, _ place: LegendOptions.Place) -> Beside? {
      legend.height <= height ? Beside(legend: legend, place: place) : nil
    }
    let right =
      hasWidth
      ? fitting(atRight.cut(to: cell.height, measuring: measuring), cell.height, .right) : nil
    switch content.options.place {
    case .right: return right
    case .below, .above: return fitting(stacked(), third.height, content.options.place)
    default: break
    }
    if let right, right.legend.hiddenCount == 0 { return right }
    let below = fitting(stacked(), third.height, .below)
    // Of two that leave entries out, the one with more of them.
    guard let below else { return right }
    return right.map { $0.legend.hiddenCount < below.legend.hiddenCount ? $0 : below } ?? below
  }

  /// Sets a legend in as many columns as fit, or as are named, with fewer entries if not all have
  /// room: the line that tells so may be wider than they are.
  private func widest(
    _ content: FigureLegends.Content, room: (width: Double, height: Double)
  ) -> Legend {
    var options = content.options
    var count = options.columns ?? content.entries.count
    while true {
      let isLast = count == 1 || content.options.columns != nil
      options.columns = count
      let between = lengths.columnGap * Double(count - 1) + 2 * lengths.padding
      let labelWidth =
        (room.width - between) / Double(count) - lengths.keyWidth - lengths.keyGap
      var legend = Legend(
        content.entries, options,
        labelWidth: isLast ? max(labelWidth, lengths.leastLabelWidth) : .infinity,
        theme: figure.theme, measuring: measuring)
      if isLast || legend.width <= room.width {
        legend = legend.cut(to: room.height, measuring: measuring)
        if isLast || legend.width <= room.width { return legend }
      }
      count -= 1
    }
  }

  /// Sets a legend that stands in an axes area.
  ///
  /// - Returns: The legend; `nil` where it has no room.
  func inside(_ content: FigureLegends.Content, _ area: Rectangle) -> Legend? {
    let room = (
      width: area.width - 2 * lengths.distance, height: area.height - 2 * lengths.distance
    )
    let count = Double(max(1, min(content.options.columns ?? 1, content.entries.count)))
    let labelWidth =
      (room.width - 2 * lengths.padding - lengths.columnGap * (count - 1)) / count
      - lengths.keyWidth - lengths.keyGap
    guard labelWidth >= lengths.leastLabelWidth else { return nil }
    let legend = Legend(
      content.entries, content.options, labelWidth: labelWidth, theme: figure.theme,
      measuring: measuring)
    return legend.width <= room.width && legend.height <= room.height ? legend : nil
  }

  /// Places a legend at its place in an axes area; `nil` where even the best place covers too much of
  /// the data, and the theme has it stand beside the axes then.
  func placed(
    _ legend: Legend, _ place: LegendOptions.Place, in axes: Axes, over layers: [ColoredLayer]
  ) -> PlacedLegend? {
    func frame(_ x: Double, _ y: Double) -> Rectangle {
      let area = axes.area
      let left = area.left + lengths.distance
      let bottom = area.bottom + lengths.distance
      let freeWidth = area.width - 2 * lengths.distance - legend.width
      let freeHeight = area.height - 2 * lengths.distance - legend.height
      let corner = Point(x: left + x * freeWidth, y: bottom + y * freeHeight)
      return Rectangle(
        left: corner.x, bottom: corner.y, right: corner.x + legend.width,
        top: corner.y + legend.height)
    }
    let frames = LegendOptions.Place.inside.filter { place == .best || $0.place == place }
      .map { frame($0.x, $0.y) }
    let obstacles = layers.map { $0.obstacles(axes) }
    var best: (frame: Rectangle, badness: Int)?
    for frame in frames {
      let badness = obstacles.reduce(0) { $0 + $1.badness(of: frame) }
      if badness < best?.badness ?? .max { best = (frame, badness) }
      if badness == 0 { break }
    }
    guard let best else { return nil }
    var covered: PlacedLegend.Covered?
    for (layer, obstacles) in zip(layers, obstacles)
    where best.badness > 0 || obstacles.fillsArea || !obstacles.uncountedLines.isEmpty {
      let share = obstacles.coveredShare(of: best.frame, in: axes.area)
      if share > covered?.share ?? Self.coveredShare {
        covered = PlacedLegend.Covered(share: share, label: layer.layer.style.label)
      }
    }
    if covered != nil, place == .best, figure.theme.movesLegends { return nil }
    var placed = legend.placed(upperLeft: Point(x: best.frame.left, y: best.frame.top))
    placed.covered = covered
    return placed
  }

  /// Places a legend beside something that is to keep its distance.
  ///
  /// - Parameters:
  ///   - beside: The legend, and at which side it stands.
  ///   - area: The axes, or all of them, in points.
  ///   - overhang: How far what is around them reaches out, in points.
  func placed(_ beside: Beside, around area: Rectangle, _ overhang: Overhang) -> PlacedLegend {
    let legend = beside.legend
    let middle = (area.left + area.right) / 2
    let left = max(
      min(middle - legend.width / 2, figure.width - Figure.pageGap - legend.width),
      Figure.pageGap)
    let corner =
      switch beside.place {
      case .below: Point(x: left, y: area.bottom - overhang.bottom - lengths.distance)
      case .above: Point(x: left, y: area.top + overhang.top + lengths.distance + legend.height)
      default: Point(x: area.right + overhang.right + 2 * lengths.distance, y: area.top)
      }
    return legend.placed(upperLeft: corner)
  }
}
