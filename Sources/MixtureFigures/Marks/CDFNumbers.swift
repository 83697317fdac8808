/// The cumulative probability of the mixture.
struct CDFNumbers: MarkNumbers {
  private let x: [Double]
  private let y: [Double]

  static func needs(_ mark: CDFMark) -> PointNeeds { .extent }

  init(_ mark: CDFMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    x = try panel.places(mark.grid, layer: layer)
    y = x.map(panel.mixture.cumulativeProbability)
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] { [drawing.layer(.curve(x: x, y: y))] }

  var report: [JSONValue.Member] { [.init("x", .numbers(x)), .init("y", .numbers(y))] }
}
