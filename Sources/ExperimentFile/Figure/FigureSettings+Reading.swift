extension FigureSettings {
  /// The figure of an experiment whose file has none: the histogram under the density for points of
  /// one coordinate, the scatter and the ellipses of the components for two, panels of all pairs of
  /// coordinates for 3 to 10. Files with more have to say what is drawn; here it is the plane of the
  /// first two.
  ///
  /// - Parameters:
  ///   - mixture: The mixture of the experiment.
  ///   - points: Its points, whose columns name the axes of several coordinates.
  /// - Returns: The figure.
  public static func standard(of mixture: MixtureSource, points: PointSource) -> FigureSettings {
    let log = ProblemLog(SourceText([], name: "figure"))
    let subject = FigureSubject(mixture: mixture, points: points)
    return Fields<FigureKey>(leftOutAt: 0..<0, log: log).map { FigureSettings($0, subject) }
      ?? FigureSettings()
  }

  init(_ fields: Fields<FigureKey>, _ subject: FigureSubject) {
    self.init()
    groups = fields.word(.groups, as: GroupDisplay.self) ?? groups
    var subject = subject
    subject.groups = groups
    subject.stepsKey = [FigureKey.animation, .steps].first { fields.field($0) != nil }?.rawValue
    let shown = FigurePanels(fields, subject)
    panels = shown.panels
    fields.checkGroups(groups, of: shown, subject)
    grid = fields.grid(of: shown)
    fields.readSizes(
      of: &grid, panels, isKnown: groups != .panels || subject.points.groups == nil)
    animation = AnimationSettings(fields)
    fields.checkAnimation(panels, subject)
    if hasAttachedPanels, animation != nil, let field = fields.field(.animation) {
      fields.log.error(
        "an animation has no panels beside or in others; \"place\" of a panel says so",
        at: field.keyRange)
    }
    fields.checkSharedScales(panels, grid.sharedAxes)
    panelLetters = fields.word(.panelLetters, as: PanelLetters.self) ?? panelLetters
    dpi = fields.number(.dpi) ?? dpi
    let size =
      fields.size(dpi: dpi)
      ?? SizeInUnit(width: shown.size.width, height: shown.size.height, unit: .inch)
    (width, height) = size.inches(dpi: dpi)
    checkPixels(fields, size)
    dotResolution = fields.number(.dotResolution)
    margins = Margins(fields) ?? margins
    legend = LegendOptions(fields, .legend) ?? legend
    fonts = fields.fonts(.font) ?? fonts
    svgText = fields.word(.svgText, as: SVGText.self) ?? svgText
    theme = fields[.theme].flatMap { ThemeSettings($0, log: fields.log) } ?? theme
    background = fields.background
    // One that says nothing is another than that of the figure, and has the best place.
    for panel in panels.indices
    where panels[panel].legend == LegendOptions() && !theme.theme.labelsDirectly {
      panels[panel].legend?.place = .best
    }
    checkBackground(fields)
  }

  private func checkBackground(_ fields: Fields<FigureKey>) {
    guard let backgroundProblem, let field = fields.field(.background) else { return }
    fields.log.error(backgroundProblem, at: field.keyRange)
  }

  private func checkPixels(_ fields: Fields<FigureKey>, _ size: SizeInUnit) {
    guard let problem = sizeProblem(of: size) else { return }
    fields.log.error(problem, at: (fields[.size] ?? fields[.dpi])?.range ?? fields.opening)
  }
}

extension FigureSettings {
  /// Why the page cannot have its color: in two color schemes it has no one color; `nil` if it can.
  package var backgroundProblem: String? {
    guard case .named(let name) = theme, name.followsPage, let background, background.alpha > 0
    else {
      return nil
    }
    return
      "the theme \(name.rawValue) has a background for light and one for dark pages; beside it background "
      + "can be \"\(Color.transparentName)\" alone"
  }

  /// Why no raster image can have the figure's size and resolution; `nil` if one can.
  package var sizeProblem: String? {
    sizeProblem(of: SizeInUnit(width: width, height: height, unit: .inch))
  }

  /// The same, with the size as a file gives it.
  fileprivate func sizeProblem(of size: SizeInUnit) -> String? {
    let columns = Self.pixels(inches: width, dpi: dpi)
    let rows = Self.pixels(inches: height, dpi: dpi)
    let limit: String
    if min(columns, rows) < 1 {
      limit = "a side has at least 1"
    } else if max(columns, rows) > Double(Limits.pixelsPerSide) {
      limit = "a side has at most \(groupedText(Limits.pixelsPerSide))"
    } else if columns * rows > Double(Limits.pixels) {
      limit = "a figure has at most \(groupedText(Limits.pixels))"
    } else {
      return nil
    }
    return "\(size.text) at \(numberText(dpi)) dpi are "
      + "\(numberText(columns)) × \(numberText(rows)) pixels; \(limit)"
  }
}

extension Fields<FigureKey> {
  /// Reports a way to show groups where there are none, or no place for a panel of each.
  fileprivate func checkGroups(
    _ groups: GroupDisplay, of shown: FigurePanels, _ subject: FigureSubject
  ) {
    guard let field = field(.groups), subject.mixture != nil else { return }
    if ([subject.points] + shown.panels.compactMap(\.points)).allSatisfy({ $0.groups == nil }) {
      log.error(
        "there are no groups; \"groups\" in data names the column that tells them",
        at: field.keyRange)
    } else if groups == .panels, shown.panels.count > 1 {
      log.error(
        "groups are shown as panels where the figure has one panel; this one has "
          + "\(shown.panels.count)", at: field.value.range)
    }
  }

  /// Reports a corner that is none.
  fileprivate func checkCorner(_ grid: PanelGrid, panelCount: Int) {
    guard grid.isCorner, let field = field(.corner) else { return }
    guard grid.rows == grid.columns, panelCount == grid.rows * (grid.rows + 1) / 2, panelCount > 1
    else {
      log.error(
        "corner belongs to a figure of all pairs of coordinates, or to panels in as many rows as "
          + "columns, one in the first row, two in the second and so on", at: field.keyRange)
      return
    }
  }

  /// Reads the widths and heights of a grid; one that is known when the points are is looked at then.
  fileprivate func readSizes(
    of grid: inout PanelGrid, _ panels: [PanelSettings], isKnown: Bool
  ) {
    grid.widths = listedNumbers(.widths) ?? []
    grid.heights = listedNumbers(.heights) ?? []
    guard isKnown || (grid.rows, grid.columns) != (1, 1) else { return }
    let keys = [FigureKey.widths, .heights]
    if let problem = grid.problemOfSizes(panels),
      let field = keys.first(where: { $0.rawValue == problem.key }).flatMap(field)
    {
      log.error(problem.message, at: field.value.range)
    }
  }

  /// A figure that says nothing.
  init?(leftOutAt range: Range<Int>, log: ProblemLog) {
    self.init(JSONNode(value: .object([]), range: range), name: "figure", log: log)
  }

  /// How the panels stand: as the file says, or as suits them.
  fileprivate func grid(of shown: FigurePanels) -> PanelGrid {
    var grid = PanelGrid(
      rows: shown.rows, columns: shown.columns,
      sharedAxes: word(.sharedAxes, as: PanelGrid.SharedAxes.self) ?? shown.sharedAxes)
    grid.isCorner = boolean(.corner) ?? false
    defer { checkCorner(grid, panelCount: shown.panels.count { $0.place == .grid }) }
    guard let node = self[.grid] else { return grid }
    guard case .list(let items) = node.value, items.count == 2 else {
      log.wrongType("grid", must: "be the numbers of rows and columns, as in [2, 3]", node)
      return grid
    }
    let sides = items.compactMap {
      log.wholeNumber($0, .panelCount, name: "each number in grid").map { Int($0) }
    }
    guard sides.count == 2 else { return grid }
    let count = shown.panels.count { $0.place == .grid }
    if !grid.isCorner, sides[0] * sides[1] < count {
      log.error(
        "a grid of \(sides[0]) × \(sides[1]) has no room for \(count) panels", at: node.range)
    }
    (grid.rows, grid.columns) = (sides[0], sides[1])
    return grid
  }
}
