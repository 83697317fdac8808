/// The panels of a figure, and what stands in for its size and grid where the file leaves them out.
struct FigurePanels {
  let panels: [PanelSettings]
  private(set) var rows: Int
  private(set) var columns: Int
  private(set) var sharedAxes = PanelGrid.SharedAxes.none
  /// In inches.
  private(set) var size: (width: Double, height: Double)

  /// Those of a list, those of all pairs of variables, one for each step of a fit, or the one that
  /// the figure's own keys describe.
  init(_ fields: Fields<FigureKey>, _ subject: FigureSubject) {
    let standard = FigureSettings()
    size = (standard.width, standard.height)
    if let nodes = fields.list(.panels, of: "panels", limit: Limits.panels) {
      fields.checkKeysBesidePanels()
      var panels: [PanelSettings] = []
      var insets = InsetsOfPanel(log: fields.log)
      for (index, node) in nodes.enumerated() {
        let host = panels.last { $0.place == .grid }
        if let panel = PanelSettings(node, subject, host: host, log: fields.log) {
          insets.append(panel.place, at: node, number: index + 1)
          panels.append(panel)
        }
      }
      self.panels = panels
      (rows, columns) = (max(panels.count { $0.place == .grid }, 1), 1)
      if subject.groups == .panels, panels.count == 1, panels[0].showsGroups(within: subject) {
        sharedAxes = .both
      }
    } else if let names = fields.pairedVariables(subject) {
      panels = PairPlot.panels(
        of: names, isCorner: fields.boolean(.corner) ?? false,
        byGroup: subject.showsGroups)
      (rows, columns) = (names.count, names.count)
      sharedAxes = .variables
      let side = PairPlot.inchesPerVariable * Double(names.count)
      size = (side, side)
    } else {
      let panel = fields.panel(subject)
      let steps = fields.steps(subject)
      panels = steps.map(panel.afterIterations) ?? [panel]
      if steps != nil { sharedAxes = .both }
      if subject.points.groups != nil, subject.groups == .panels { sharedAxes = .both }
      (rows, columns) = PanelGrid.sides(ofSteps: panels.count)
      if panels.count == 1, panel.isPlane { size = Self.planeSize }
    }
  }

  /// Nearer to a square than what suits a curve.
  private static let planeSize = (width: 6.0, height: 5.0)
}

extension Fields<FigureKey> {
  /// The names of the coordinates, where the file leaves to them what is drawn.
  fileprivate func pairedVariables(_ subject: FigureSubject) -> [String]? {
    guard [FigureKey.x, .y, .layers, .steps, .panels].allSatisfy(isMissing),
      let names = subject.variableNames, names.count > 2
    else { return nil }
    guard names.count <= Limits.pairedDimensions else {
      return log.refuse(
        "a figure of all pairs of coordinates is drawn for at most \(Limits.pairedDimensions), not "
          + "for \(names.count); give layers, or the variables of x and y", at: opening)
    }
    if let field = field(.aspect) {
      log.error("a figure of all pairs of coordinates has no aspect", at: field.keyRange)
    }
    return names
  }

  fileprivate func checkKeysBesidePanels() {
    for key in [FigureKey.x, .y, .aspect, .layers] {
      guard let field = field(key) else { continue }
      log.error(
        "a figure with panels has \(key.rawValue) in each of them, not beside them",
        at: field.keyRange)
    }
    if let field = field(.steps) {
      log.error(
        "steps draws the figure's own layers; a figure with panels has \"iteration\" in each of "
          + "them", at: field.keyRange)
    }
  }
}

extension PanelSettings {
  /// Whether the points of the panel have groups.
  fileprivate func showsGroups(within subject: FigureSubject) -> Bool {
    (points ?? subject.points).groups != nil
  }

  /// A panel for each of some numbers of iterations. Their titles are known when the fit is.
  fileprivate func afterIterations(_ counts: [Int]) -> [PanelSettings] {
    counts.map { count in
      var panel = self
      panel.iteration = count
      return panel
    }
  }
}
