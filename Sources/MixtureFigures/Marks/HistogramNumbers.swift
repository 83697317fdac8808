/// The bars of a histogram.
struct HistogramNumbers: MarkNumbers {
  private let bars: Bars

  static func needs(_ mark: HistogramMark) -> PointNeeds {
    .counts(mark.bins, range: mark.range)
  }

  init(_ mark: HistogramMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    guard let bars = panel.bars(layer: layer) else {
      preconditionFailure("a histogram without bars")
    }
    self.bars = bars
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    [drawing.layer(.bars(edges: bars.histogram.edges, heights: bars.heights))]
  }

  var report: [JSONValue.Member] {
    [
      .init("edges", .numbers(bars.histogram.edges)),
      .init("counts", .wholeNumbers(bars.histogram.counts)),
      .init("heights", .numbers(bars.heights)),
      .init("outside", .number(bars.histogram.outsideCount)),
    ]
  }
}
