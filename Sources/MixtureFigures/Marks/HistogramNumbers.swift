/// The bars of a histogram.
extension HistogramMark: NumberedMark {
  var needs: PointNeeds { .counts(bins, range: range) }
  var groupSplitting: GroupSplitting { .ofPoints }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    guard let bars = panel.bars else { preconditionFailure("a histogram without bars") }
    let (histogram, heights) = (bars.histogram, bars.heights)
    return MarkNumbers {
      [$0.layer(.bars(edges: histogram.edges, heights: heights), role: .bars)]
    } report: {
      [
        .init("edges", .numbers(histogram.edges)),
        .init("counts", .wholeNumbers(histogram.counts)),
        .init("heights", .numbers(heights)),
        .init("outside", .number(histogram.outsideCount)),
      ]
    }
  }
}
