import ElementaryFunctions

/// The density in each cell of a grid of pixels that covers the axes.
extension HeatmapMark: NumberedMark {
  var needs: PointNeeds { .extent }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    return MarkNumbers(Heatmap(of: plane, x: plane.x.interval, y: plane.y.interval), plane)
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
        .init("density", .rows(starts.map { Array(map.values[$0..<$0 + map.columns]) })),
      ]
    }
    covering = { x, y in
      MarkNumbers((map.x, map.y) == (x, y) ? map : Heatmap(of: plane, x: x, y: y), plane)
    }
  }
}

extension Heatmap {
  /// The density of a mixture in the cells that cover two intervals.
  fileprivate init(
    of plane: PlaneContext, x horizontal: ClosedRange<Double>, y vertical: ClosedRange<Double>
  ) {
    func centers(_ interval: ClosedRange<Double>, _ count: Int) -> [Double] {
      let width = interval.upperBound - interval.lowerBound
      return (0..<count).map { interval.lowerBound + width * ((Double($0) + 0.5) / Double(count)) }
    }
    let columns = min(plane.x.pixels, Limits.heatmapCells)
    let rows = min(plane.y.pixels, Limits.heatmapCells)
    let values = plane.mixture.logDensities(
      x: centers(horizontal, columns), y: centers(vertical, rows))
    self.init(
      x: horizontal, y: vertical, columns: columns, rows: rows,
      values: values.map { ElementaryFunctions.exp($0) })
  }
}
