/// The mean of the density in each cell of a grid of pixels that covers the axes.
extension HeatmapMark: NumberedMark {
  var needs: PointNeeds { .extent }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let map = Heatmap(of: plane, colorScale, x: plane.x.interval, y: plane.y.interval)
    if colorScale == .linear { panel.warnOfLostColors(map) }
    return MarkNumbers(map, plane)
  }
}

extension PanelContext {
  /// Says of a linear scale that next to nothing of what it has to tell is seen.
  fileprivate mutating func warnOfLostColors(_ map: Heatmap) {
    let share = map.shareInLowestColors
    guard share > Heatmap.mostLost else { return }
    warn(
      "\(numberText(100 * share, significantDigits: 2)) % of the probability in sight has the lowest "
        + "\(numberText(100 * Heatmap.lowestColors)) % of the colours, as some of it is much denser; "
        + "\"colorScale\": \"log\" would tell it apart")
  }
}

extension MarkNumbers {
  fileprivate init(_ map: Heatmap, _ plane: PlaneContext) {
    self.init { drawing in
      var map = map
      map.label = drawing.style.label
      return [Layer(.heatmap(map), opacity: drawing.style.opacity)]
    } report: {
      let starts = stride(from: 0, to: map.values.count, by: map.columns)
      return [
        .init("x", .interval(map.x)), .init("y", .interval(map.y)),
        .init("colorRange", .interval(map.range)),
        .init("density", .rows(starts.map { Array(map.values[$0..<$0 + map.columns]) })),
      ]
    }
    colored = (
      map.range,
      { range in
        var map = map
        map.limits = range
        return MarkNumbers(map, plane)
      }
    )
    covering = { x, y in
      MarkNumbers(
        (map.x, map.y) == (x, y) ? map : Heatmap(of: plane, map.colorScale, x: x, y: y), plane)
    }
  }
}

extension Heatmap {
  /// The share of a linear scale in which hardly anybody sees a difference: 5 of 256 colors.
  fileprivate static let lowestColors = 0.02
  /// The share of the probability that may have these. Of one component it is 0.02: outside the line
  /// of a share of its peak density lies the same share of its probability.
  fileprivate static let mostLost = 0.2

  /// The share of the values' sum that has the lowest colors.
  fileprivate var shareInLowestColors: Double {
    let bound = Self.lowestColors * (values.max() ?? 0)
    var (low, all) = (0.0, 0.0)
    for value in values {
      // As a share of the bound no sum overflows.
      let share = bound > 0 ? value / bound : 0
      all += share
      if share < 1 { low += share }
    }
    return all > 0 ? low / all : 0
  }

  /// The density of a mixture in the cells that cover two intervals. Colors begin at the density 0.
  fileprivate init(
    of plane: PlaneContext, _ colorScale: ColorScale, x: ClosedRange<Double>,
    y: ClosedRange<Double>
  ) {
    let columns = min(plane.x.pixels, Limits.heatmapCells)
    let rows = min(plane.y.pixels, Limits.heatmapCells)
    let values = plane.mixture.cellMeans(x: x, columns: columns, y: y, rows: rows)
    let largest = values.max() ?? 0
    self.init(
      x: x, y: y, columns: columns, rows: rows, values: values, colorScale: colorScale,
      limits: colorScale == .linear && largest > 0 ? 0...largest : nil)
  }
}
