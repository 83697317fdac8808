/// The bars of a histogram.
extension HistogramMark: NumberedMark {
  var needs: PointNeeds { .counts(bins, range: range) }
  var groupSplitting: GroupSplitting { stackBy == .none ? .ofPoints : .impossible }
  var keyOfOneMixture: String? { stackBy == .none ? nil : "stackBy" }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let bins = layer.binCount ?? expectedBinCount(layer)
    let parts = (stackBy == .component ? layer.componentCount : 0) + layer.points.groupCount
    let shown = bins * (200 + 20 * parts + (isHanging ? 700 + 400 * layer.componentCount : 0))
    guard !layer.sharesBars else {
      return LayerCost(bytes: 0, steps: shown, key: "bins", advice: "fewer bins")
    }
    return LayerCost(
      bytes: bins * (100 + 40 * parts),
      steps: bins * (700 + 80 * parts) + shown
        + (layer.points.areKept ? passes * 8 * layer.points.count : 0),
      key: "bins", advice: "fewer bins", passes: passes)
  }

  /// The number of bins before anything is counted.
  private func expectedBinCount(_ layer: LayerFacts) -> Double {
    switch bins {
    case .count(let count): Double(count)
    case .edges(let edges): Double(edges.count - 1)
    case .width(let width):
      layer.count(from: range?.lowerBound, to: range?.upperBound, step: width, limit: Limits.bins)
    // What they choose is about two to three times the cube root, and counted as soon as it is known.
    case .rule: 4 * layer.points.count.squareRoot().squareRoot() + 100
    }
  }

  /// How often points are gone through to count them; more than once, where the range has to be found
  /// first.
  private var passes: Double {
    switch bins {
    // Stone's rule counts for each number of bins up to the root of that of the points, or 100.
    case .rule(let rule): rule == .stone ? 60 : 2
    case .edges: 1
    case .count, .width: range == nil ? 2 : 1
    }
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    guard let bars = panel.bars else { preconditionFailure("a histogram without bars") }
    let (edges, heights) = (bars.edges, bars.heights)
    if bars.outside > 0, bars.counts.allSatisfy({ $0 == 0 }) {
      panel.warn(
        panel.emptyMessage(
          range == nil ? "the bins" : "the range of the bins", [(nil, panel.variable)]),
        at: range == nil ? "bins" : "range")
    }
    let counts = [
      JSONValue.Member("edges", .numbers(edges)),
      .init("counts", .totals(bars.counts)),
      .init("heights", .numbers(heights)),
      .init("outside", .total(bars.outside)),
    ]
    guard let partCounts = bars.partCounts else {
      if isHanging { return hanging(bars, counts, panel.mixture, ofGroup: panel.look?.name) }
      return MarkNumbers {
        var layer = $0.layer(.bars(edges: edges, heights: heights), role: .bars)
        layer.outlinesBars = isOutline
        return [layer]
      } report: {
        counts
      }
    }
    if isOutline || isHanging {
      throw ExperimentProblem(
        "bars that are stacked by group have no outline, and do not hang; \"groups\": \"overlay\" draws "
          + "those of each group", at: panel.path(isOutline ? "outline" : "hanging"))
    }
    let tops = bars.tops
    if stackBy == .none {
      return groups(
        bars, tops, counts, panel.counted.points.groupNames, panel.panel.groupColors)
    }
    let names = panel.counted.namedStyles.labelReport
    var numbers = MarkNumbers { drawing in
      let labels = drawing.componentLabels()
      var layer = drawing.layerOfComponents(
        .stackedBars(edges: edges, tops: tops, labels: labels))
      layer.style.color = nil
      return [layer]
    } report: {
      names + counts
        + [.init("componentCounts", .list(partCounts.map(JSONValue.totals)))]
    }
    numbers.hasComponentColors = true
    return numbers
  }

  /// Bars that are stacked by group.
  private func groups(
    _ bars: Bars, _ tops: [[Double]], _ counts: [JSONValue.Member], _ names: [String],
    _ colors: [Int]
  ) -> MarkNumbers {
    let edges = bars.edges
    let groupCounts = bars.partCounts ?? []
    var numbers = MarkNumbers { drawing in
      let labels = names.map { GroupLook.label(of: $0, in: drawing.style.label) }
      return [
        GroupLook.groups(
          colors, drawing.layer(.stackedBars(edges: edges, tops: tops, labels: labels)))
      ]
    } report: {
      counts + [
        .init("groups", .texts(names)),
        .init("groupCounts", .list(groupCounts.map(JSONValue.totals))),
      ]
    }
    numbers.hasComponentColors = true
    return numbers
  }
}
