/// The bars of a histogram.
extension HistogramMark: NumberedMark {
  var needs: PointNeeds { .counts(bins, range: range) }
  var groupSplitting: GroupSplitting { stackBy == .none ? .ofPoints : .together }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    guard let bars = panel.bars else { preconditionFailure("a histogram without bars") }
    let (histogram, heights) = (bars.histogram, bars.heights)
    let counts = [
      JSONValue.Member("edges", .numbers(histogram.edges)),
      .init("counts", .wholeNumbers(histogram.counts)),
      .init("heights", .numbers(heights)),
      .init("outside", .number(histogram.outsideCount)),
    ]
    guard let stack = bars.stack else {
      return MarkNumbers {
        [$0.layer(.bars(edges: histogram.edges, heights: heights), role: .bars)]
      } report: {
        counts
      }
    }
    let tops = stack.tops(bars.normalization)
    if stackBy == .none {
      return groups(
        bars, tops, counts, panel.counted.points.groupNames, panel.panel.groupColors)
    }
    let names = panel.counted.componentStyles.labelReport
    var numbers = MarkNumbers { drawing in
      let labels = drawing.componentLabels()
      var layer = drawing.layerOfComponents(
        .stackedBars(edges: histogram.edges, tops: tops, labels: labels))
      layer.style.color = nil
      return [layer]
    } report: {
      names + counts
        + [.init("componentCounts", .list(stack.partCounts.map(JSONValue.wholeNumbers)))]
    }
    numbers.hasComponentColors = true
    return numbers
  }

  /// Bars that are stacked by group.
  private func groups(
    _ bars: Bars, _ tops: [[Double]], _ counts: [JSONValue.Member], _ names: [String],
    _ colors: [Int]
  ) -> MarkNumbers {
    let edges = bars.histogram.edges
    let groupCounts = bars.stack?.partCounts ?? []
    var numbers = MarkNumbers { drawing in
      let labels = names.map { GroupLook.label(of: $0, in: drawing.style.label) }
      return [
        GroupLook.groups(
          colors, drawing.layer(.stackedBars(edges: edges, tops: tops, labels: labels)))
      ]
    } report: {
      counts + [
        .init("groups", .texts(names)),
        .init("groupCounts", .list(groupCounts.map(JSONValue.wholeNumbers))),
      ]
    }
    numbers.hasComponentColors = true
    return numbers
  }
}
