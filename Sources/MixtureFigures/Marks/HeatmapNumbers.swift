import RealModule

/// The density in each cell of a grid of pixels that covers the axes.
struct HeatmapNumbers: MarkNumbers {
  /// The densities row by row from the bottom.
  private let map: Heatmap

  static func needs(_ mark: HeatmapMark) -> PointNeeds { .extent }

  static let coversAxes = true

  init(_ mark: HeatmapMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    let plane = try panel.plane(layer: layer)
    map = Heatmap(of: plane, x: plane.x.interval, y: plane.y.interval)
  }

  private init(_ map: Heatmap) {
    self.map = map
  }

  func covering(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, in panel: PanelContext
  ) -> HeatmapNumbers {
    guard (map.x, map.y) != (x, y), let plane = panel.knownPlane else { return self }
    return HeatmapNumbers(Heatmap(of: plane, x: x, y: y))
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    var map = map
    map.label = drawing.style.label
    return [Layer(.heatmap(map), opacity: drawing.style.opacity)]
  }

  var report: [JSONValue.Member] {
    [
      .init("x", .interval(map.x)), .init("y", .interval(map.y)),
      .init(
        "density",
        .rows((0..<map.rows).map { Array(map.values[$0 * map.columns..<($0 + 1) * map.columns]) })),
    ]
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
      values: values.map { Double.exp($0) })
  }
}
