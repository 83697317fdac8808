/// The panels of a figure and how they stand.
struct FigurePanels {
  var panels: [PanelSettings]
  /// The grid where the file gives none.
  var rows: Int
  var columns: Int
  var sharedAxes: PanelGrid.SharedAxes
  /// The size where the file gives none, in inches.
  var size: (width: Double, height: Double)

  /// Those of a list, those of all pairs of variables, one for each step of a fit, or the one that
  /// the figure's own keys describe.
  init(_ fields: Fields<FigureKey>, _ subject: FigureSubject) {
    let standard = FigureSettings()
    size = (standard.width, standard.height)
    sharedAxes = .none
    columns = 1
    if let nodes = fields.list(.panels, of: "panels", limit: Limits.panels) {
      fields.checkKeysBesidePanels()
      panels = nodes.compactMap { PanelSettings($0, subject, log: fields.log) }
      rows = max(panels.count, 1)
    } else if fields.showsAllPairs, let names = subject.variableNames, names.count > 2 {
      panels = PairPlot.panels(of: names)
      (rows, columns) = (names.count, names.count)
      sharedAxes = .variables
      let side = PairPlot.inchesPerVariable * Double(names.count)
      size = (side, side)
    } else {
      let panel = fields.panel(subject)
      let steps = fields.steps(subject)
      panels = steps.map { panel.afterSteps($0) } ?? [panel]
      if steps != nil { sharedAxes = .both }
      columns = Int(Double(panels.count).squareRoot().rounded(.up))
      rows = (panels.count + columns - 1) / columns
      if panels.count == 1, panel.isPlane { size = (6, 5) }
    }
  }
}

extension Fields<FigureKey> {
  /// Whether nothing is said of what is drawn.
  fileprivate var showsAllPairs: Bool {
    [FigureKey.x, .y, .aspect, .layers, .steps].allSatisfy(isMissing)
  }

  fileprivate func checkKeysBesidePanels() {
    for key in [FigureKey.x, .y, .aspect, .layers] {
      guard let field = field(key) else { continue }
      log.error(
        "a figure with panels has \(key.rawValue) in each of them, not beside them",
        at: field.keyRange)
    }
  }

  /// The numbers of iterations after which the layers are drawn.
  fileprivate func steps(_ subject: FigureSubject) -> [Int]? {
    guard let node = self[.steps] else { return nil }
    guard case .increasingWholeNumbers(let rule, let limit) = FigureKey.steps.entry.rule else {
      mismatch(.steps)
    }
    guard case .list(let items) = node.value, !items.isEmpty, items.count <= limit else {
      log.wrongType("steps", must: "be a list of 1 to \(limit) numbers of iterations", node)
      return nil
    }
    let steps = items.compactMap {
      log.wholeNumber($0, rule, name: "each number in steps").map { Int($0) }
    }
    return steps.count == items.count ? steps : nil
  }
}

extension PanelSettings {
  /// A panel for each of some numbers of iterations.
  fileprivate func afterSteps(_ steps: [Int]) -> [PanelSettings] {
    steps.map { step in
      var panel = self
      panel.title = step == 0 ? "Start" : counted(step, "iteration")
      panel.iteration = step
      return panel
    }
  }
}
