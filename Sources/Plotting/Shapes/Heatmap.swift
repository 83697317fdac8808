/// Values on a regular grid of cells.
public struct Heatmap: Hashable, Sendable {
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
  /// The label of the color bar; `nil` for none.
  public var label: String?

  /// Creates values on a grid.
  ///
  /// - Precondition: There is at least one cell, and a finite value for each.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int, rows: Int, values: [Double],
    label: String? = nil
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
  }

  /// The smallest and largest value, the ends of the colors; where all are the same, a tenth less
  /// and more.
  var range: ClosedRange<Double> {
    nonsingular((values.min() ?? 0)...(values.max() ?? 0), expander: 0.1, tiny: 1e-15)
  }

  /// The color of each cell as its place among `count` colors.
  ///
  /// The share of the range times the number of colors, rounded down, the upper end with the last
  /// color (Matplotlib's `Normalize` and `Colormap.__call__`).
  func colorIndices(count: Int) -> [UInt8] {
    let range = range
    // Halved, the difference of the largest numbers is finite.
    let span = range.upperBound / 2 - range.lowerBound / 2
    return values.map { value in
      let share = (value / 2 - range.lowerBound / 2) / span
      return UInt8(min(Int(share * Double(count)), count - 1))
    }
  }
}

extension ColoredLayer {
  /// The picture of the values of a heatmap.
  func image(of heatmap: Heatmap, _ axes: Axes) -> DisplayList.Item {
    let lowerLeft = axes.place(heatmap.x.lowerBound, heatmap.y.lowerBound)
    let upperRight = axes.place(heatmap.x.upperBound, heatmap.y.upperBound)
    return .image(
      DisplayList.Image(
        columns: heatmap.columns, rows: heatmap.rows, palette: viridis,
        colorIndices: heatmap.colorIndices(count: viridis.count), opacity: layer.style.opacity),
      in: Rectangle(
        left: lowerLeft.x, bottom: lowerLeft.y, right: upperRight.x, top: upperRight.y),
      clip: axes.area)
  }

  /// The key of a heatmap in the legend.
  var heatmapKey: Legend.Entry.Key {
    .patch(viridis[viridis.count / 2].faded(by: layer.style.opacity))
  }
}
