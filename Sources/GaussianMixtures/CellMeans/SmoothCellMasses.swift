import ElementaryFunctions

/// The masses in cells of a component that is not much narrower than these in any direction.
///
/// In each cell the density is taken at a few places of the rules of Gauss and Legendre for both axes.
/// Along a row of cells the logarithm of the density at the same place of each is a polynomial of the
/// second degree, so that the next value is the one before times a ratio, and the next ratio the one
/// before times a constant: two multiplications instead of an exponential. In 2,048 columns their
/// rounding errors grow to less than 10⁻⁹.
///
/// Eight rows are gone through at a time.
struct SmoothCellMasses {
  /// Beyond so many standard deviations the density is less than 2 · 10⁻²² of its peak, and left out.
  private static let reach = 10.0

  private let component: CellComponent
  private let across: GaussLegendreRule
  private let upwards: GaussLegendreRule

  /// Takes a component; `nil` for one that is too narrow.
  init?(_ component: CellComponent) {
    let longest = GaussLegendreRule.longestInterval
    guard component.x.conditionalScale <= longest, component.y.conditionalScale <= longest else {
      return nil
    }
    self.component = component
    across = GaussLegendreRule(over: component.x.conditionalScale)
    upwards = GaussLegendreRule(over: component.y.conditionalScale)
  }

  /// Adds the masses in eight rows.
  ///
  /// - Parameters:
  ///   - first: The first of the rows.
  ///   - sums: For each column the sums of the rows.
  ///   - table: The entries of `ExponentialTable`.
  func add(
    rowsFrom first: Int, to sums: UnsafeMutableBufferPointer<Lanes>, table: Span<UInt64>
  ) {
    let (x, y) = (component.x, component.y)
    let (bottom, top) = (Double(first) - y.mean, Double(first + Lanes.scalarCount) - y.mean)
    let nearest = max(bottom, -top, 0) * y.scale
    guard nearest < Self.reach else { return }
    // What is in reach of one of the rows; the others are not so far away that they underflow.
    let reach =
      (Self.reach * Self.reach - nearest * nearest).squareRoot() / x.conditionalScale
    let ends = (x.mean + x.slope * bottom, x.mean + x.slope * top)
    func column(_ place: Double) -> Int { Int(clamping: min(max(place, 0), Double(sums.count))) }
    let start = column((min(ends.0, ends.1) - reach).rounded(.down))
    let end = column((max(ends.0, ends.1) + reach).rounded(.up))
    guard start < end else { return }

    var rows = Lanes()
    for lane in 0..<Lanes.scalarCount { rows[lane] = Double(lane) }
    let half = Lanes(repeating: 0.5)
    let curvature = Lanes(repeating: x.conditionalScale * x.conditionalScale)
    let least = Lanes(repeating: LaneExponential.least)
    let peak =
      component.weight * x.conditionalScale * y.scale * halfOfInversePi
    let quotient = Lanes(
      repeating: ElementaryFunctions.exp(-x.conditionalScale * x.conditionalScale))
    for (placeY, weightY) in upwards.nodes {
      let distanceY = rows + Lanes(repeating: bottom + placeY)
      let scaledY = distanceY * Lanes(repeating: y.scale)
      let middle = Lanes(repeating: x.mean) + Lanes(repeating: x.slope) * distanceY
      for (placeX, weightX) in across.nodes {
        let distance = Lanes(repeating: Double(start) + placeX) - middle
        let exponent = -half * (scaledY * scaledY + curvature * distance * distance)
        var value =
          Lanes(repeating: peak * weightX * weightY)
          * LaneExponential.exp(exponent.atLeast(least), table: table)
        var ratio = LaneExponential.exp(
          (-curvature * (distance + half)).atLeast(least), table: table)
        for column in start..<end {
          sums[column] += value
          value *= ratio
          ratio *= quotient
        }
      }
    }
  }
}

extension CellGrid {
  /// Adds the masses of components.
  mutating func add(_ components: [SmoothCellMasses]) {
    guard !components.isEmpty else { return }
    let entries = ExponentialTable.entries
    let table = entries.span
    let laneCount = Lanes.scalarCount
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: columns) { sums in
      sums.initialize(repeating: Lanes())
      for first in stride(from: 0, to: rows, by: laneCount) {
        for component in components { component.add(rowsFrom: first, to: sums, table: table) }
        for column in 0..<columns {
          let found = sums[column]
          for lane in 0..<Swift.min(laneCount, rows - first) {
            masses[(first + lane) * columns + column] += found[lane]
          }
          sums[column] = Lanes()
        }
      }
    }
  }
}

/// 1 / 2π.
private let halfOfInversePi = 0.15915494309189533577
