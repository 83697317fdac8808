/// The keys of an object that describes a panel.
protocol PanelObjectKey: ObjectKey {
  static var x: Self { get }
  static var y: Self { get }
  static var aspect: Self { get }
  static var layers: Self { get }
}

extension FigureKey: PanelObjectKey {}
extension PanelKey: PanelObjectKey {}

extension PanelSettings {
  /// Reads a panel.
  ///
  /// - Parameters:
  ///   - node: The panel in the file.
  ///   - subject: What the rest of the file says.
  ///   - host: The last panel of the grid before it, beside or in which it may stand.
  ///   - log: Takes problems.
  init?(_ node: JSONNode, _ subject: FigureSubject, host: PanelSettings?, log: ProblemLog) {
    guard let fields = Fields<PanelKey>(node, name: "each panel", log: log) else { return nil }
    let place = PanelPlace(fields)
    if place != .grid {
      guard let host else {
        log.error(
          "there is no panel before this one beside or in which it could stand",
          at: fields[.place]?.range ?? fields.opening)
        return nil
      }
      self = fields.panel(at: place, of: host, subject)
      return
    }
    let own = PanelContent(fields, within: subject)
    self = fields.panel(own.subject)
    points = own.points
    mixture = own.mixture
    title = fields.shownText(.title)
    legend = LegendOptions(fields, .legend)
    iteration = fields.iteration(own.subject)
  }
}

extension Fields where Key: PanelObjectKey {
  /// The panel that the keys describe, with what stands in for layers that are left out.
  func panel(_ subject: FigureSubject) -> PanelSettings {
    let xFields = object(.x, AxisKey.self)
    let yFields = object(.y, AxisKey.self)
    let dimension = subject.dimension ?? 1
    var x = AxisSettings(xFields, subject, otherwise: 0)
    var y = AxisSettings(
      yFields, subject, otherwise: AxisSettings.vertical(beside: x.variable, dimension: dimension))
    var marks = PanelMarks(subject, verticalScale: y.scale, log: log)
    let layers = layers(&marks)
    if layers == nil, dimension > 1, let names = subject.variableNames {
      // Names of columns have no formulas.
      if !x.isHidden { x.label = x.label ?? FormulaText.escaped(names[x.variable]) }
      if !y.isHidden { y.label = y.label ?? FormulaText.escaped(names[y.variable]) }
    }
    let panel = PanelSettings(
      x: x, y: y, aspect: word(.aspect, as: Aspect.self) ?? .auto,
      layers: layers
        ?? (dimension > 1
          ? PanelSettings.planeLayers(byGroup: subject.showsGroups) : PanelSettings().layers))
    checkAxes(panel, x: xFields, y: yFields)
    return marks.checked(panel, x: xFields, y: yFields)
  }

  /// The layers of a list.
  func layers(_ marks: inout PanelMarks) -> [LayerSettings]? {
    guard let nodes = list(.layers, of: "layers", limit: Limits.layers) else { return nil }
    var layers: [LayerSettings] = []
    for node in nodes {
      if let layer = LayerSettings(node, &marks, log: log) { layers.append(layer) }
    }
    return layers
  }
}

extension PanelSettings {
  /// What a plane shows where the file names no layers: dots that are small and faint, and more so
  /// where they are many, with the colors of the components or of the groups.
  package static func planeLayers(byGroup: Bool = false) -> [LayerSettings] {
    [
      LayerSettings(
        mark: .scatter(coloring: byGroup ? .group : .label),
        style: LayerStyle(opacity: 0.5, pointSize: 2)),
      LayerSettings(mark: .ellipses()),
    ]
  }
}
