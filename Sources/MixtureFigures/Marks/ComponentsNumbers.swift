/// A curve for each component: its weight times its density, on the scale of the bars under it.
struct ComponentsNumbers: MarkNumbers {
  private let x: [Double]
  private let y: [[Double]]
  private let isFilled: Bool

  /// What is behind a filled area stays visible.
  private static let areaOpacity = 0.3

  static func needs(_ mark: ComponentsMark) -> PointNeeds { .extent }

  static let beginsComponentColors = true

  init(_ mark: ComponentsMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem)
  {
    let x = try panel.places(mark.grid, layer: layer)
    let scale = panel.scaleOfCurve(layer: layer)
    y = panel.mixture.components.map { component in
      x.map { component.weightedDensity(at: $0) * scale }
    }
    self.x = x
    isFilled = mark.isFilled
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    var layer = drawing.layer(.curves(x: x, y: y, labels: drawing.componentLabels()))
    if isFilled { layer.areaOpacity = Self.areaOpacity }
    return [layer]
  }

  var report: [JSONValue.Member] { [.init("x", .numbers(x)), .init("y", .rows(y))] }
}
