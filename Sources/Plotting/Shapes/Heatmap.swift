import ElementaryFunctions

/// Values on a grid of cells.
public struct Heatmap: Hashable, Sendable {
  /// How colors grow with values.
  public enum ColorScale: String, CaseIterable, Sendable {
    /// Evenly from the lower to the upper end.
    case linear
    /// Evenly with the logarithm; values at or below the lower end have the first color.
    case log
  }

  /// The left and right edge of the grid, in data units, lower < upper.
  public var x: ClosedRange<Double>
  /// The lower and upper edge of the grid, in data units, lower < upper.
  public var y: ClosedRange<Double>
  /// The number of cells side by side, at least 1.
  public var columns: Int
  /// The number of cells on top of each other, at least 1.
  public var rows: Int
  /// A finite value for each cell, row by row from the bottom, each from the left.
  public var values: [Double]
  /// The edges of the columns in data units, increasing, where these may be unequally wide; `nil` for equal
  /// ones.
  public var xEdges: [Double]?
  /// The same of the rows.
  public var yEdges: [Double]?
  /// The label of the color bar; `nil` for none.
  public var label: String?
  /// How colors grow with values.
  public var colorScale: ColorScale
  /// The values of the first and the last color, so that several heatmaps can have the same; `nil` for
  /// those of the values. On a logarithmic scale a lower end that is not above 0 is that of
  /// the upper one.
  public var limits: ClosedRange<Double>?
  /// Whether the values are those of dots, whose colors begin where they stand out from the page.
  public var areOfDots = false

  /// Creates values on a grid.
  ///
  /// - Precondition: There is at least one cell, and a finite value for each.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int, rows: Int, values: [Double],
    label: String? = nil, colorScale: ColorScale = .linear, limits: ClosedRange<Double>? = nil
  ) {
    precondition(columns >= 1 && rows >= 1, "a grid without cells")
    precondition(values.count == columns * rows, "\(values.count) values for \(columns) × \(rows)")
    precondition(values.allSatisfy(\.isFinite), "a value that has no colour")
    self.x = x
    self.y = y
    self.columns = columns
    self.rows = rows
    self.values = values
    self.label = label
    self.colorScale = colorScale
    self.limits = limits
  }

  /// Creates values on a grid between edges, at least two on each axis, increasing.
  ///
  /// - Precondition: There is a finite value for each cell.
  public init(
    xEdges: [Double], yEdges: [Double], values: [Double], label: String? = nil,
    colorScale: ColorScale = .linear, limits: ClosedRange<Double>? = nil
  ) {
    self.init(
      x: xEdges[0]...xEdges[xEdges.count - 1], y: yEdges[0]...yEdges[yEdges.count - 1],
      columns: xEdges.count - 1, rows: yEdges.count - 1, values: values, label: label,
      colorScale: colorScale, limits: limits)
    (self.xEdges, self.yEdges) = (xEdges, yEdges)
  }

  /// The values at the ends of the colors.
  ///
  /// On a linear scale those of the ``limits``, or the smallest and the largest value; where these are
  /// the same, a tenth less and more. On a logarithmic one the largest value, and a power of ten: the
  /// one at or below the smallest value above 0, but five below that of the largest value at least.
  public var range: ClosedRange<Double> {
    switch colorScale {
    case .linear:
      let ends = limits ?? (values.min() ?? 0)...(values.max() ?? 0)
      return nonsingular(ends, expander: 0.1, tiny: 1e-15)
    case .log: return logarithmicRange
    }
  }

  private var logarithmicRange: ClosedRange<Double> {
    if let limits, limits.lowerBound > 0, limits.lowerBound < limits.upperBound { return limits }
    let largest = limits?.upperBound ?? values.max() ?? 0
    guard largest > 0 else { return 0.1...1 }
    func decade(_ value: Double) -> Double { NumPyFunctions.log10(value).rounded(.down) }
    let smallest = values.lazy.filter { $0 > 0 }.min() ?? largest
    let lowest = max(decade(min(smallest, largest)), decade(largest) - 5)
    let lower = max(NumPyFunctions.pow(10, lowest), .leastNormalMagnitude)
    return lower < largest ? lower...largest : largest / 10...largest
  }

  /// The color of each cell as its place among `count` colors.
  ///
  /// The share of the range times the number of colors, rounded down, the upper end with the last
  /// color (Matplotlib's `Normalize` or `LogNorm` and `Colormap.__call__`). Values outside have the
  /// color of the end that is nearer.
  func colorIndices(count: Int) -> [UInt8] {
    func place(_ share: Double) -> UInt8 {
      UInt8(min(max(Int(clamping: share * Double(count)), 0), count - 1))
    }
    let range = range
    if colorScale == .log {
      let lower = NumPyFunctions.log10(range.lowerBound)
      let span = NumPyFunctions.log10(range.upperBound) - lower
      return values.map { value in
        value <= range.lowerBound
          ? 0 : place((NumPyFunctions.log10(min(value, range.upperBound)) - lower) / span)
      }
    }
    // Halved, the difference of the largest numbers is finite.
    let span = range.upperBound / 2 - range.lowerBound / 2
    return values.map { value in
      place((min(max(value, range.lowerBound), range.upperBound) / 2 - range.lowerBound / 2) / span)
    }
  }
}

extension Heatmap {
  /// The colors of the values, from the lowest to the highest: 256 of them.
  func colors(_ theme: Theme) -> [Color] { areOfDots ? theme.dotColorMap : theme.colorMap.colors }

  /// The axis of the color bar in an area; that of a logarithmic scale has exponents of ten for
  /// values.
  func colorAxis(of area: Rectangle, _ theme: Theme) -> Axis {
    let range = range
    guard colorScale == .log else {
      return .vertical(
        range,
        Figure.AxisOptions(label: label).themed(theme.numbers, most: theme.numbers.mostTicksUp),
        of: area, theme)
    }
    return Axis(
      decadesOf: range, room: Int(clamping: (area.height / (2 * theme.numberSize)).rounded(.down)))
  }

  /// The short tick marks of a logarithmic color bar to the right of its area, at 2 to 9 times each
  /// power of ten (`LogLocator` of Matplotlib's color bars); none of a linear one.
  func minorTickMarks(_ axis: Axis, of area: Rectangle, _ theme: Theme) -> [DisplayList.Item] {
    guard colorScale == .log else { return [] }
    let (lower, upper) = (axis.limits.lowerBound, axis.limits.upperBound)
    let scale = area.height / (upper - lower)
    let rounding = 1e-9
    var places: [Point] = []
    for decade in stride(from: lower.rounded(.down), through: upper, by: 1) {
      for multiple in 2...9 {
        let exponent = decade + NumPyFunctions.log10(Double(multiple))
        guard exponent >= lower - rounding, exponent <= upper + rounding else { continue }
        places.append(Point(x: area.right, y: area.bottom + (exponent - lower) * scale))
      }
    }
    guard !places.isEmpty else { return [] }
    let mark = Path(polyline: [Point(x: 0, y: 0), Point(x: theme.tickLength * 4 / 7, y: 0)])
    let stroke = Stroke(color: theme.axes, width: theme.tickWidth * 3 / 4)
    return [.markers(mark, at: places, stroke: stroke, clip: nil)]
  }
}

extension ColoredLayer {
  /// The picture of the values of a heatmap.
  func image(of heatmap: Heatmap, _ axes: Axes) -> DisplayList.Item {
    let palette = theme.colorMap.colors
    let cells = heatmap.pictureCells(heatmap.colorIndices(count: palette.count), axes)
    var indices = cells.colorIndices
    if axes.x.isInverted {
      indices = stride(from: 0, to: indices.count, by: cells.columns)
        .flatMap { indices[$0..<$0 + cells.columns].reversed() }
    }
    if axes.y.isInverted {
      indices = stride(from: indices.count - cells.columns, through: 0, by: -cells.columns)
        .flatMap { indices[$0..<$0 + cells.columns] }
    }
    return .image(
      DisplayList.Image(
        columns: cells.columns, rows: cells.rows, palette: palette,
        colorIndices: indices, opacity: layer.style.opacity),
      in: axes.box(
        (heatmap.x.lowerBound, heatmap.x.upperBound), (heatmap.y.lowerBound, heatmap.y.upperBound)),
      clip: axes.area)
  }

  /// The key of a heatmap in the legend.
  var heatmapKey: Legend.Entry.Key {
    let colors = theme.colorMap.colors
    return .patch(colors[colors.count / 2].faded(by: layer.style.opacity))
  }
}
