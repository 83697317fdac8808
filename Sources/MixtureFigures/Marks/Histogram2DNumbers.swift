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
    // On a logarithmic axis the ends of what is above 0 are looked for, and logarithms taken.
    let logarithms = [layer.settings.x, layer.settings.y].count { $0.scale == .log }
    return LayerCost(
      bytes: columns * rows * 90,
      steps: columns * rows * 150 + layer.points.count * (90 + 100 * Double(logarithms)),
      key: "bins", advice: "fewer bins")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let variables = panel.counted.variables
    let xBins = try bins(xCount, xEdges, range?.x, on: plane.x, "x", panel)
    let yBins = try bins(yCount, yEdges, range?.y, on: plane.y, "y", panel)
    let histogram: PlaneHistogram
    do throws(HistogramError) {
      histogram = try PlaneHistogram(
        x: variables[plane.x.variable].values ?? [], y: variables[plane.y.variable].values ?? [],
        weights: panel.counted.points.weights, xBins: xBins, yBins: yBins)
    } catch {
      throw ExperimentProblem(error.description, at: panel.path("bins"))
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

  /// The bins of one axis, over the points of all groups where the file gives no range. On a logarithmic axis they
  /// are equally wide in the logarithm, as those of a histogram.
  ///
  /// - Throws: `ExperimentProblem` for a range or edges that a logarithmic axis does not have.
  private func bins(
    _ count: Int, _ edges: [Double]?, _ range: ClosedRange<Double>?, on axis: PanelAxis,
    _ name: String, _ panel: PanelContext
  ) throws(ExperimentProblem) -> PlaneHistogram.AxisBins {
    let isLogarithmic = axis.scale == .log
    let (first, key) = edges.map { ($0.first, "\(name)Edges") } ?? (range?.lowerBound, "range")
    if isLogarithmic, let first, first <= 0 {
      throw ExperimentProblem(
        "the \(edges == nil ? "range" : "edges") of bins on a log \(name) axis must be above 0; "
          + "\(edges == nil ? "it begins" : "they begin") at \(numberText(first))",
        at: panel.path(.key(key)))
    }
    if let edges { return .edges(edges) }
    let variable = panel.counted.variablesOfAll[axis.variable]
    return isLogarithmic
      ? .logarithmic(count, range: range ?? variable.positiveExtent)
      : .equal(count, range: range ?? variable.extent)
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
        .init("counts", .list(rows(histogram.counts).map(JSONValue.totals))),
        .init("values", .rows(rows(map.values))), .init("outside", .total(histogram.outsideCount)),
      ]
    }
    numbers.colored = (map.range, { self.numbers(histogram, among: $0) })
    return numbers
  }
}
