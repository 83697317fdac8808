/// The mean of the density in each cell of a grid of pixels that covers the axes.
extension HeatmapMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var groupSplitting: GroupSplitting { .impossible }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let side = Double(Limits.heatmapCells)
    let cells = min(layer.width, side) * min(layer.height, side)
    return LayerCost(
      bytes: cells * 80, steps: cells * (100 + 4 * layer.componentCount), key: "mark",
      advice: "fewer pixels or components")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    for (axis, name) in [(plane.x, "x"), (plane.y, "y")] where axis.scale != .linear {
      throw ExperimentProblem(
        "the cells of a heatmap are equally wide in data units, which the \(name) axis is not; "
          + "contours show the density on every scale", at: panel.path("mark"))
    }
    for (axis, name) in [(plane.x, "x"), (plane.y, "y")] where !axis.tellsCellsApart {
      throw ExperimentProblem(
        "the heatmap has no room on the \(name) axis: numbers next to "
          + "\(numberText(axis.interval.lowerBound, significantDigits: 3)) are further apart than its cells",
        at: panel.path("mark"))
    }
    let map = Heatmap(of: plane, colorScale, x: plane.x.interval, y: plane.y.interval)
    return MarkNumbers(map, plane)
  }
}

extension PanelAxis {
  /// How many cells of a heatmap it has.
  var cellCount: Int { min(pixels, Limits.heatmapCells) }

  /// Whether the cells of a heatmap have different ends.
  var tellsCellsApart: Bool {
    let (lower, upper) = (interval.lowerBound, interval.upperBound)
    return (upper - lower) / Double(cellCount) > max(lower.magnitude, upper.magnitude).ulp
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
    warning = map.warningOfLostColors
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
  private static let lowestColors = 0.02
  /// The share of the probability that may have these. Of one component it is 0.02: outside the line
  /// of a share of its peak density lies the same share of its probability.
  private static let mostLost = 0.2

  /// What is said of a linear scale where next to nothing of what it has to tell is seen.
  fileprivate var warningOfLostColors: String? {
    guard colorScale == .linear else { return nil }
    let share = shareInLowestColors
    guard share > Self.mostLost else { return nil }
    return
      "\(numberText(100 * share, significantDigits: 2)) % of the probability in sight has the lowest "
      + "\(numberText(100 * Self.lowestColors)) % of the colors, as other places are much denser; "
      + "\"colorScale\": \"log\" would tell it apart"
  }

  /// The share of the values' sum that has the lowest colors, of a scale that begins at 0.
  private var shareInLowestColors: Double {
    let bound = Self.lowestColors * range.upperBound
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
    let (columns, rows) = (plane.x.cellCount, plane.y.cellCount)
    let values = plane.mixture.cellMeans(x: x, columns: columns, y: y, rows: rows)
    let largest = values.max() ?? 0
    self.init(
      x: x, y: y, columns: columns, rows: rows, values: values, colorScale: colorScale,
      limits: colorScale == .linear && largest > 0 ? 0...largest : nil)
  }
}
