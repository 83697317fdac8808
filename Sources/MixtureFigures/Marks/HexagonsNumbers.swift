import Histograms
import Plotting

/// The points of the plane, counted in hexagons.
extension HexagonsMark: NumberedMark {
  var needs: PointNeeds { .values }
  var groupSplitting: GroupSplitting { .together }

  /// The hexagons on top of each other in each of both grids.
  private var rowCount: Int {
    rows ?? max(Int(clamping: (Double(columns) / 3.0.squareRoot()).rounded(.down)), 1)
  }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let hexagons = 2 * Double(columns) * Double(rowCount)
    return LayerCost(
      bytes: hexagons * 1_300,
      steps: hexagons * 8_000 + layer.points.count * 60 + layer.pixelCount * 20,
      key: "gridSize", advice: "fewer hexagons")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let variables = panel.counted.variables
    func interval(_ axis: PanelAxis, _ given: ClosedRange<Double>?) -> ClosedRange<Double> {
      given
        ?? nonsingular(
          panel.counted.variablesOfAll[axis.variable].extent ?? 0...1, expander: 0.1, tiny: 1e-15)
    }
    let counts = HexagonCounts(
      of: (variables[plane.x.variable].values ?? [], variables[plane.y.variable].values ?? []),
      weights: panel.counted.points.weights, columns: columns, rows: rowCount,
      over: (interval(plane.x, range?.x), interval(plane.y, range?.y)))
    let shown = counts.counts.indices.filter { counts.counts[$0] >= Double(minimumCount) }
    if range != nil, counts.outsideCount > 0, counts.counts.allSatisfy({ $0 == 0 }) {
      throw ExperimentProblem(
        panel.emptyMessage(
          "the range of the hexagons",
          [("x", variables[plane.x.variable]), ("y", variables[plane.y.variable])]),
        at: panel.path("range"))
    }
    guard !shown.isEmpty else {
      throw ExperimentProblem(
        "no hexagon has \(groupedText(minimumCount)) points; the most are "
          + "\(numberText(counts.counts.max() ?? 0))", at: panel.path("minimumCount"))
    }
    return numbers(counts, shown, among: nil)
  }

  /// The numbers of the hexagons that are shown, perhaps with values at the ends of the colors that are not
  /// their own.
  private func numbers(
    _ counts: HexagonCounts, _ shown: [Int], among limits: ClosedRange<Double>?
  ) -> MarkNumbers {
    let (x, y) = (shown.map { counts.centersX[$0] }, shown.map { counts.centersY[$0] })
    let values = Heatmap(
      x: counts.x, y: counts.y, columns: shown.count, rows: 1,
      values: shown.map { counts.counts[$0] }, colorScale: colorScale, limits: limits)
    var numbers = MarkNumbers { drawing in
      var values = values
      values.label = drawing.style.label
      let hexagons = Hexagons(
        x: x, y: y, width: counts.width, height: counts.rise * 2 / 3, values: values)
      return [Layer(.hexagons(hexagons), opacity: drawing.style.opacity)]
    } report: {
      [
        .init("x", .numbers(x)), .init("y", .numbers(y)),
        .init("counts", .totals(shown.map { counts.counts[$0] })),
        .init("colorRange", .interval(values.range)),
        .init("outside", .total(counts.outsideCount)),
      ]
    }
    numbers.colored = (values.range, { self.numbers(counts, shown, among: $0) })
    return numbers
  }
}
