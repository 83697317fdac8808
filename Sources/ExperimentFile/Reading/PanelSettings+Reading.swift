extension PanelSettings {
  init?(_ node: JSONNode, log: ProblemLog) {
    guard let fields = Fields<PanelKey>(node, name: "each panel", log: log) else { return nil }
    self.init()
    title = fields.line(.title)
    x = fields.object(.x, AxisKey.self).map(AxisSettings.init) ?? x
    y = fields.object(.y, AxisKey.self).map(AxisSettings.init) ?? y
    if let nodes = fields.list(.layers, of: "layers", limit: Limits.layers) {
      layers = nodes.compactMap { LayerSettings($0, log: log) }
    }
  }
}

extension Fields<FigureKey> {
  /// The panels: those of a list, or the one that the figure's own keys describe.
  func panels() -> [PanelSettings] {
    guard let nodes = list(.panels, of: "panels", limit: Limits.panels) else {
      var panel = PanelSettings()
      panel.x = object(.x, AxisKey.self).map(AxisSettings.init) ?? panel.x
      panel.y = object(.y, AxisKey.self).map(AxisSettings.init) ?? panel.y
      if let nodes = list(.layers, of: "layers", limit: Limits.layers) {
        panel.layers = nodes.compactMap { LayerSettings($0, log: log) }
      }
      return [panel]
    }
    for key in [FigureKey.x, .y, .layers] {
      guard let field = field(key) else { continue }
      log.error(
        "a figure with panels has \(key.rawValue) in each of them, not beside them",
        at: field.keyRange)
    }
    return nodes.compactMap { PanelSettings($0, log: log) }
  }

  /// How so many panels stand: as the file says, or one under the other.
  func grid(of panelCount: Int) -> PanelGrid {
    let shared = word(.sharedAxes, as: PanelGrid.SharedAxes.self) ?? .none
    guard let node = self[.grid] else {
      return PanelGrid(rows: max(panelCount, 1), columns: 1, sharedAxes: shared)
    }
    guard case .list(let items) = node.value, items.count == 2 else {
      log.wrongType("grid", must: "be the numbers of rows and columns, as in [2, 3]", node)
      return PanelGrid()
    }
    let sides = items.compactMap {
      log.wholeNumber($0, .panelCount, name: "each number in grid").map { Int($0) }
    }
    guard sides.count == 2 else { return PanelGrid() }
    if sides[0] * sides[1] < panelCount {
      log.error(
        "a grid of \(sides[0]) × \(sides[1]) has no room for \(panelCount) panels", at: node.range)
    }
    return PanelGrid(rows: sides[0], columns: sides[1], sharedAxes: shared)
  }
}
