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
    lengths = LegendLengths(em: figure.theme.labelSize, [])
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
    func fitting(_ legend: Legend?, _ height: Double, _ place: LegendOptions.Place) -> Beside? {
      legend.flatMap { $0.height <= height ? Beside(legend: $0, place: place) : nil }
    }
    func stacked(_ place: LegendOptions.Place) -> Beside? {
      let legend = set(
        content, room: isAlone ? figure.width - 2 * Figure.pageGap : cell.width,
        columns: content.options.columns ?? content.entries.count, height: third.height)
      return fitting(legend, third.height, place)
    }
    let atRight = set(
      content, room: third.width - 2 * lengths.distance, columns: content.options.columns ?? 1,
      height: cell.height)
    let right = fitting(atRight, cell.height, .right)
    switch content.place {
    case .right: return right
    case .below, .above: return stacked(content.place)
    default: break
    }
    if let right, right.legend.hiddenCount == 0 { return right }
    let below = stacked(.below)
    // Of two that leave entries out, the one with more of them.
    guard let below else { return right }
    return right.map { $0.legend.hiddenCount < below.legend.hiddenCount ? $0 : below } ?? below
  }

  /// Sets a legend in columns that fit some room.
  ///
  /// - Parameters:
  ///   - content: The entries.
  ///   - room: The width of the legend at most, in points.
  ///   - columns: How many columns it has at most; those that are named, however often their labels
  ///     have to be broken, as long as these can be read.
  ///   - height: The height to which the legend is cut: the line that tells so may be wider than the
  ///     entries.
  /// - Returns: The legend; `nil` where not even one column has room.
  private func set(
    _ content: FigureLegends.Content, room: Double, columns: Int, height: Double = .infinity
  ) -> Legend? {
    var options = content.options
    let lengths = LegendLengths(em: figure.theme.labelSize, content.entries)
    let keyWidth = lengths.keyWidth + lengths.keyGap
    // More columns than keys have room for need no try.
    let most = Int(
      clamping:
        min(
          (room + lengths.columnGap) / (keyWidth + lengths.columnGap),
          Double(min(columns, content.entries.count))
        ).rounded(.down))
    var whole: Legend?
    for count in stride(from: max(1, most), through: 1, by: -1) {
      options.columns = count
      let between = lengths.columnGap * Double(count - 1) + 2 * lengths.padding
      let labelWidth = (room - between) / Double(count) - keyWidth
      let isBroken = count == 1 || content.options.columns != nil
      guard !isBroken || labelWidth >= lengths.leastLabelWidth else { continue }
      let set =
        (isBroken ? nil : whole?.inColumns(count))
        ?? Legend(
          content.entries, options, labelWidth: isBroken ? labelWidth : .infinity,
          theme: figure.theme, measuring: measuring)
      if !isBroken { whole = set }
      guard set.width <= room else { continue }
      let cut = set.cut(to: height, measuring: measuring)
      if cut.width <= room { return cut }
    }
    return nil
  }

  /// Sets a legend that stands in an axes area.
  ///
  /// - Returns: The legend; `nil` where it has no room.
  func inside(_ content: FigureLegends.Content, _ area: Rectangle) -> Legend? {
    guard
      let legend = set(
        content, room: area.width - 2 * lengths.distance, columns: content.options.columns ?? 1)
    else { return nil }
    return legend.height <= area.height - 2 * lengths.distance ? legend : nil
  }

  /// Places a legend at its place in an axes area; `nil` where even the best place covers too much of
  /// the data, and the theme has it stand beside the axes then.
  func placed(
    _ legend: Legend, _ content: FigureLegends.Content, of owner: LegendOwner, in axes: Axes,
    over layers: [ColoredLayer], insets: [Rectangle]
  ) -> PlacedLegend? {
    let place = content.place
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
      .map { (frame: frame($0.x, $0.y), place: $0.place) }
    let obstacles =
      layers.map { $0.obstacles(axes) }
      + insets.map { LegendObstacles(isGround: true, texts: [$0]) }
    var best: (frame: Rectangle, place: LegendOptions.Place, badness: Int)?
    for (frame, place) in frames {
      let badness = obstacles.reduce(0) { $0 + $1.badness(of: frame) }
      if badness < best?.badness ?? .max { best = (frame, place, badness) }
      if badness == 0 { break }
    }
    guard let best else { return nil }
    var covered: PlacedLegend.Covered?
    for (layer, obstacles) in zip(layers, obstacles)
    where best.badness > 0 || obstacles.fillsArea || !obstacles.uncountedLines.isEmpty {
      let share = obstacles.coveredShare(of: best.frame, in: axes.area)
      // Without a frame a line that runs under the legend would seem to end there.
      let cutsLine = figure.theme.legendEdge == nil && obstacles.hasLine(in: best.frame)
      if share > covered?.share ?? (cutsLine ? 0 : Self.coveredShare) {
        covered = PlacedLegend.Covered(
          share: share, label: layer.label, advice: advice(content, of: owner, axes.cell))
      }
    }
    if covered != nil, place == .best, figure.theme.movesLegends { return nil }
    var placed = legend.placed(upperLeft: Point(x: best.frame.left, y: best.frame.top))
    placed.covered = covered
    placed.place = best.place
    return placed
  }

  /// What would put a legend where it covers nothing.
  private func advice(
    _ content: FigureLegends.Content, of owner: LegendOwner, _ cell: Rectangle
  ) -> String {
    let place = [LegendOptions.Place.right, .below].first { place in
      let beside = beside(
        FigureLegends.Content(
          entries: content.entries, options: content.options, place: place), of: owner, cell)
      return beside?.legend.hiddenCount == 0
    }
    return place.map { "\"legend\": \"\($0.rawValue)\" puts it beside the axes" }
      ?? "a larger \"size\" or shorter labels would do"
  }

  /// Places a legend beside something that is to keep its distance.
  ///
  /// - Parameters:
  ///   - beside: The legend, and at which side it stands.
  ///   - area: The axes, or all of them, in points.
  ///   - overhang: How far what is around them reaches out, in points.
  /// - Returns: The legend in its place.
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
