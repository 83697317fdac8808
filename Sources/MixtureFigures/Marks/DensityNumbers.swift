/// The curve of the mixture's density, on the scale of the bars under it.
struct DensityNumbers: MarkNumbers {
  private let x: [Double]
  private let y: [Double]

  static func needs(_ mark: DensityMark) -> PointNeeds { .extent }

  init(_ mark: DensityMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    x = try panel.places(mark.grid, layer: layer)
    let scale = panel.scaleOfCurve(layer: layer)
    let mixture = panel.mixture
    y = x.map { mixture.density(at: $0) * scale }
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] { [drawing.layer(.curve(x: x, y: y))] }

  var report: [JSONValue.Member] { [.init("x", .numbers(x)), .init("y", .numbers(y))] }
}
