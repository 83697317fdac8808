/// The empirical distribution function of the points.
struct ECDFNumbers: MarkNumbers {
  private let sorted: [Double]

  static func needs(_ mark: ECDFMark) -> PointNeeds { .values }

  init(_ mark: ECDFMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    sorted = (panel.variable.values ?? panel.variable.shown).sorted()
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    [drawing.layer(.empiricalDistribution(sorted))]
  }

  var report: [JSONValue.Member] { [.init("x", .numbers(sorted))] }
}
