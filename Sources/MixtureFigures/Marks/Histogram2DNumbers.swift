import Histograms

/// The points of the plane, counted in the cells of a grid.
extension Histogram2DMark: NumberedMark {
  var needs: PointNeeds { .values }
  var groupSplitting: GroupSplitting { .together }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let (columns, rows) = (
      Double((xEdges?.count).map { $0 - 1 } ?? xCount),
      Double((yEdges?.count).map { $0 - 1 } ?? yCount)
    )
    return LayerCost(
      bytes: columns * rows * 90, steps: columns * rows * 150 + layer.points.count * 90,
      key: "bins", advice: "fewer bins")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let variables = panel.counted.variables
    let histogram: PlaneHistogram
    do throws(HistogramError) {
      histogram = try PlaneHistogram(
        x: variables[plane.x.variable].values ?? [], y: variables[plane.y.variable].values ?? [],
        xBins: xEdges.map { .edges($0) } ?? .equal(xCount, range: range?.x),
        yBins: yEdges.map { .edges($0) } ?? .equal(yCount, range: range?.y))
    } catch {
      throw ExperimentProblem(error.description, at: panel.path("bins"))
    }
    for (axis, name, edges) in [
      (plane.x, "x", histogram.xEdges), (plane.y, "y", histogram.yEdges),
    ] where axis.scale == .log {
      guard let first = edges.first, first <= 0 else { continue }
      throw ExperimentProblem(
        "the cells begin at \(numberText(first, significantDigits: 3)), which the log \(name) axis does not "
          + "have; a range or edges above 0 would do", at: panel.path("mark"))
    }
    if histogram.outsideCount > 0, histogram.counts.allSatisfy({ $0 == 0 }) {
      panel.warn(
        panel.emptyMessage(
          range == nil ? "the cells" : "the range of the cells",
          [("x", variables[plane.x.variable]), ("y", variables[plane.y.variable])]),
        at: range == nil ? "bins" : "range")
    }
    return numbers(histogram, among: nil)
  }

  /// The numbers of what was counted, perhaps with values at the ends of the colors that are not its own.
  private func numbers(
    _ histogram: PlaneHistogram, among limits: ClosedRange<Double>?
  ) -> MarkNumbers {
    let columns = histogram.xEdges.count - 1
    let map = Heatmap(
      xEdges: histogram.xEdges, yEdges: histogram.yEdges, values: histogram.values(normalize),
      colorScale: colorScale, limits: limits)
    var numbers = MarkNumbers { drawing in
      var map = map
      map.label = drawing.style.label
      return [Layer(.heatmap(map), opacity: drawing.style.opacity)]
    } report: {
      func rows<Value>(_ values: [Value]) -> [[Value]] {
        stride(from: 0, to: values.count, by: columns).map { Array(values[$0..<$0 + columns]) }
      }
      return [
        .init("xEdges", .numbers(histogram.xEdges)), .init("yEdges", .numbers(histogram.yEdges)),
        .init("colorRange", .interval(map.range)),
        .init("counts", .list(rows(histogram.counts).map(JSONValue.wholeNumbers))),
        .init("values", .rows(rows(map.values))), .init("outside", .number(histogram.outsideCount)),
      ]
    }
    numbers.colored = (map.range, { self.numbers(histogram, among: $0) })
    return numbers
  }
}
