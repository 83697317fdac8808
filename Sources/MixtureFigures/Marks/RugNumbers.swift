import ExperimentFile
import Plotting

/// A short line at each point.
struct RugNumbers: MarkNumbers {
  private let values: [Double]

  static func needs(_ settings: RugMark) -> PointNeeds { .signs() }

  init(
    _ settings: RugMark, layer: Int, in panel: inout PanelContext
  ) throws(ExperimentProblem) {
    values = panel.variable.shown
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] { [drawing.layer(.rug(values))] }

  var report: [JSONValue.Member] { [] }
}
