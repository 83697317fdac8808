/// The points, sorted, against the quantiles of the mixture.
struct QuantilesNumbers: MarkNumbers {
  private let ofMixture: [Double]
  private let ofPoints: [Double]

  static func needs(_ mark: QuantilesMark) -> PointNeeds { .signs() }

  init(_ mark: QuantilesMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    let sorted = panel.variable.shown.sorted()
    // The places of Hazen: the middles of n equal parts of the probability.
    let probabilities = sorted.indices.map { (Double($0) + 0.5) / Double(sorted.count) }
    ofMixture = probabilities.map(panel.mixture.quantile)
    ofPoints = sorted
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    // Quantiles that agree lie on the line.
    [
      Layer(.straightLine(slope: 1, intercept: 0)),
      drawing.layer(.points(x: ofMixture, y: ofPoints)),
    ]
  }

  var report: [JSONValue.Member] {
    [.init("x", .numbers(ofMixture)), .init("y", .numbers(ofPoints))]
  }
}
