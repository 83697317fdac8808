/// A short line at each point.
struct RugNumbers: MarkNumbers {
  private let values: [Double]

  static func needs(_ mark: RugMark) -> PointNeeds { .signs() }

  init(_ mark: RugMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    values = panel.variable.shown
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] { [drawing.layer(.rug(values))] }

  var report: [JSONValue.Member] { [] }
}
