/// The masses in cells of a component that is narrow beside them and does not lie along an axis.
///
/// The probability of a cell is an integral over y of the density of y times the probability of the
/// cell's columns where y is known, which is that of a normal variable between two numbers. As the
/// ridge of the component runs through the cell, the latter goes from 0 to 1 and back to 0 about the
/// edges: there rules of Gauss and Legendre are taken over intervals in which little changes, in
/// between it is 1, and the integral another probability of a normal variable.
struct RidgeCellMasses {
  /// Beyond so many standard deviations nothing is left but 10⁻¹⁹ of the peak.
  private static let reach = 9.5

  private let weight: Double
  /// The places and weights of the rule of as many places as there are lanes.
  private let places: Lanes
  private let weights: Lanes
  /// The coordinate that is integrated by the distribution function: that of the narrower direction.
  private let x: CellComponent.Direction
  /// The coordinate that is integrated by rules.
  private let y: CellComponent.Direction

  init(_ component: CellComponent) {
    weight = component.weight
    (x, y) = (component.x, component.y)
    let rule = GaussLegendreRule(count: Lanes.scalarCount)
    places = Lanes(rule.nodes.map(\.place))
    weights = Lanes(rule.nodes.map(\.weight))
  }

  /// Gives the masses, in parts, of the cells in reach.
  ///
  /// - Complexity: O(*n*) for *n* cells in reach, and their columns and rows.
  func forEach(columns: Int, rows: Int, _ add: (_ column: Int, _ row: Int, _ mass: Double) -> Void)
  {
    func row(_ place: Double) -> Int {
      Int(clamping: min(max(place.rounded(.down), -1), Double(rows)))
    }
    let reach = Self.reach / y.scale
    // One more for what rounds to the edge between two.
    let first = max(row(y.mean - reach) - 1, 0)
    let last = min(row(y.mean + reach) + 1, rows - 1)
    guard first <= last else { return }
    for row in first...last {
      let low = max(Double(row) - y.mean, -reach)
      let high = min(Double(row + 1) - y.mean, reach)
      guard low < high else { continue }
      addRow(from: low, to: high, columns) { add($0, row, weight * $1) }
    }
  }

  // All places are distances from the means: of the narrowest components these have all digits.

  private func addRow(
    from low: Double, to high: Double, _ columns: Int, _ add: (Int, Double) -> Void
  ) {
    let reach = Self.reach / x.conditionalScale
    let ends = (min(x.slope * low, x.slope * high), max(x.slope * low, x.slope * high))
    guard ends.1 + reach > -x.mean, ends.0 - reach < Double(columns) - x.mean else { return }
    // Where the middle hardly moves there is one change for the whole row.
    guard (ends.1 - ends.0) * x.conditionalScale > 1 else {
      addChange(from: low, to: high, columns, add)
      return
    }
    let firstEdge = max(column(of: ends.0 - reach, columns), 0)
    let lastEdge = min(column(of: ends.1 + reach, columns) + 1, columns)
    let edges = firstEdge <= lastEdge ? Array(firstEdge...lastEdge) : []
    let half = reach / x.slope.magnitude
    var place = low
    for edge in x.slope > 0 ? edges : edges.reversed() {
      let center = (Double(edge) - x.mean) / x.slope
      let (start, end) = (max(center - half, place), min(center + half, high))
      guard start < end else { continue }
      addLevel(from: place, to: start, columns, add)
      addChange(from: start, to: end, columns, add)
      place = end
    }
    addLevel(from: place, to: high, columns, add)
  }

  /// Adds an interval of y in which all of the ridge is within one column.
  private func addLevel(
    from low: Double, to high: Double, _ columns: Int, _ add: (Int, Double) -> Void
  ) {
    guard low < high else { return }
    let column = column(of: x.slope * ((low + high) / 2), columns)
    guard column >= 0, column < columns else { return }
    add(column, normalMass(from: low * y.scale, to: high * y.scale))
  }

  /// Adds an interval of y in which the ridge moves over edges of columns.
  private func addChange(
    from low: Double, to high: Double, _ columns: Int, _ add: (Int, Double) -> Void
  ) {
    let entries = ExponentialTable.entries
    let table = entries.span
    let length = (high - low) * y.conditionalScale
    let count = max((length / GaussLegendreRule.longestInterval).rounded(.up), 1)
    let step = (high - low) / count
    let half = Lanes(repeating: 0.5)
    let squaredReach = Lanes(repeating: Self.reach * Self.reach)
    for part in 0..<Int(clamping: count) {
      let v = Lanes(repeating: low) + (Lanes(repeating: Double(part)) + places) * step
      let distance = v * y.scale
      let middle = v * x.slope
      // What is far away in one direction need not be far in the other.
      let reach =
        (squaredReach - distance * distance).atLeast(Lanes()).squareRoot() / x.conditionalScale
      let first = max(column(of: (middle - reach).min(), columns), 0)
      let last = min(column(of: (middle + reach).max(), columns), columns - 1)
      guard first <= last else { continue }
      let density =
        weights * (step * y.scale * inverseRootOfTwoPi)
        * LaneExponential.exp(-half * distance * distance, table: table)
      var lower = LaneEdge(self, first, middle, table)
      for column in first...last {
        let upper = LaneEdge(self, column + 1, middle, table)
        let mass = (density * upper.mass(from: lower)).laneSum
        if mass > 0 { add(column, mass) }
        lower = upper
      }
    }
  }

  /// An edge of a column with the probabilities beyond it, away from the middle.
  private struct LaneEdge {
    let isBelow: SIMDMask<SIMD8<Int64>>
    let tail: Lanes

    @inline(__always)
    init(_ ridge: RidgeCellMasses, _ column: Int, _ middle: Lanes, _ table: Span<UInt64>) {
      let z = (Lanes(repeating: Double(column) - ridge.x.mean) - middle) * ridge.x.conditionalScale
      isBelow = z .< Lanes()
      let distance = z.replacing(with: -z, where: isBelow)
      let greatest = Lanes(repeating: LaneNormalTail.greatest)
      tail = LaneNormalTail.values(
        distance.replacing(with: greatest, where: distance .> greatest), table: table)
    }

    @inline(__always)
    func mass(from lower: LaneEdge) -> Lanes {
      let above = (lower.tail - tail).replacing(
        with: Lanes(repeating: 1) - (lower.tail + tail), where: lower.isBelow)
      return above.replacing(with: tail - lower.tail, where: isBelow)
    }
  }

  /// The column at a distance from the mean; −1 and the count to the sides of the grid.
  private func column(of distance: Double, _ count: Int) -> Int {
    let place = min(max((x.mean + distance).rounded(.down), -1), Double(count))
    // What is nearer to an edge than a place can tell is on the side that its distance tells.
    if distance < place - x.mean, place >= 0 { return Int(clamping: place) - 1 }
    if distance >= (place + 1) - x.mean, place < Double(count) { return Int(clamping: place) + 1 }
    return Int(clamping: place)
  }
}

/// 1 / √2π.
private let inverseRootOfTwoPi = 0.39894228040143267794
