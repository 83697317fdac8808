/// The numbers of points of a plane in hexagons, which stand on a tip.
///
/// The middles of the hexagons are two grids, of which one lies in the middles of the other; a point belongs
/// to the nearest of them. Counts and places are those of Matplotlib's `hexbin` (3.10) to the last bit.
///
/// Source: D. B. Carr, R. J. Littlefield, W. L. Nicholson and J. S. Littlefield, "Scatterplot matrix
/// techniques for large N", Journal of the American Statistical Association 82(398), 424–436, 1987,
/// doi:10.1080/01621459.1987.10478445.
public struct HexagonCounts: Hashable, Sendable {
  /// The horizontal interval that is covered, in data units, with a little padding against rounding.
  public let x: ClosedRange<Double>
  /// The vertical interval, in data units.
  public let y: ClosedRange<Double>
  /// The distance of neighbors side by side, in data units.
  public let width: Double
  /// The distance of neighbors of one grid on top of each other, in data units: one and a half times the
  /// height of a hexagon.
  public let rise: Double
  /// The horizontal places of the middles, in data units: column by column of the grid that begins at the
  /// lower left corner, then of the other one.
  public let centersX: [Double]
  /// The vertical places of the middles, in data units.
  public let centersY: [Double]
  /// The number of points in each hexagon; of weighted ones the sum of their weights.
  public let counts: [Double]
  /// The same of the points outside all hexagons.
  public let outsideCount: Double

  /// Counts points.
  ///
  /// - Parameters:
  ///   - points: The coordinates of the points, as many of both kinds.
  ///   - weights: How often each counts, finite and not below 0; `nil` for once.
  ///   - columns: The number of hexagons side by side, at least 1.
  ///   - rows: The number of hexagons on top of each other in each grid, at least 1.
  ///   - range: The intervals that are covered, lower < upper.
  /// - Complexity: O(*n* + *k*) for *n* points and *k* hexagons.
  public init(
    of points: (x: [Double], y: [Double]), weights: [Double]? = nil, columns: Int, rows: Int,
    over range: (x: ClosedRange<Double>, y: ClosedRange<Double>)
  ) {
    precondition(columns >= 1 && rows >= 1, "a grid without hexagons")
    let padding = 1e-9 * (range.x.upperBound - range.x.lowerBound)
    let (left, right) = (range.x.lowerBound - padding, range.x.upperBound + padding)
    let (bottom, top) = (range.y.lowerBound, range.y.upperBound)
    let (width, rise) = ((right - left) / Double(columns), (top - bottom) / Double(rows))
    let corners = (columns + 1) * (rows + 1)
    var counts = [Double](repeating: 0, count: corners + columns * rows)
    var outsideCount = 0.0
    for point in points.x.indices {
      let (x, y) = (points.x[point], points.y[point])
      let weight = weights?[point] ?? 1
      let (across, upwards) = ((x - left) / width, (y - bottom) / rise)
      let corner = (
        x: across.rounded(.toNearestOrEven), y: upwards.rounded(.toNearestOrEven)
      )
      let middle = (x: across.rounded(.down), y: upwards.rounded(.down))
      func square(_ value: Double) -> Double { value * value }
      let isAtCorner =
        square(across - corner.x) + 3 * square(upwards - corner.y)
        < square(across - middle.x - 0.5) + 3 * square(upwards - middle.y - 0.5)
      let (place, most) =
        isAtCorner
        ? (corner, (x: columns + 1, y: rows + 1)) : (middle, (x: columns, y: rows))
      guard place.x >= 0, place.x < Double(most.x), place.y >= 0, place.y < Double(most.y) else {
        outsideCount += weight
        continue
      }
      let index = Int(clamping: place.x) * most.y + Int(clamping: place.y)
      counts[isAtCorner ? index : corners + index] += weight
    }
    var (centersX, centersY): ([Double], [Double]) = ([], [])
    for (across, upwards, offset) in [(columns + 1, rows + 1, 0.0), (columns, rows, 0.5)] {
      for column in 0..<across {
        for row in 0..<upwards {
          centersX.append((Double(column) + offset) * width + left)
          centersY.append((Double(row) + offset) * rise + bottom)
        }
      }
    }
    (x, y) = (left...right, bottom...top)
    (self.width, self.rise) = (width, rise)
    (self.centersX, self.centersY) = (centersX, centersY)
    (self.counts, self.outsideCount) = (counts, outsideCount)
  }
}
