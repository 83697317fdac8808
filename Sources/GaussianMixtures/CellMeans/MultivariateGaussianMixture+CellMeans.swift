extension MultivariateGaussianMixture {
  /// The means of the density over the cells of a regular grid; for two dimensions.
  ///
  /// Times the area of a cell they are its probability: no component is lost between the cells,
  /// however narrow it is. Each is within 10⁻⁶ of itself, or within 10⁻¹⁸ of the largest density of
  /// a component in cells of the same size: so those below 10⁻¹² of the largest may be 0.
  ///
  /// - Parameters:
  ///   - x: The left and the right edge of the grid, in units of the first coordinate; lower < upper.
  ///   - columns: The number of cells side by side, at least 1.
  ///   - y: The lower and the upper edge of the grid; lower < upper.
  ///   - rows: The number of cells on top of each other, at least 1.
  /// - Returns: The means row by row from the bottom, each from the left.
  /// - Complexity: O(*n* · *k*), where *n* is the number of cells and *k* that of components.
  public func cellMeans(
    x: ClosedRange<Double>, columns: Int, y: ClosedRange<Double>, rows: Int
  ) -> [Double] {
    precondition(dimension == 2, "a grid in the plane in \(dimension) dimensions")
    precondition(columns >= 1 && rows >= 1, "a grid without cells")
    let width = (x.upperBound - x.lowerBound) / Double(columns)
    let height = (y.upperBound - y.lowerBound) / Double(rows)
    var grid = CellGrid(columns: columns, rows: rows)
    var smooth: [SmoothCellMasses] = []
    for (component, factor) in zip(components, factors) {
      let scaled = CellComponent(
        component, factor, left: x.lowerBound, bottom: y.lowerBound, width: width, height: height)
      if scaled.isAxisParallel {
        grid.addProducts(of: scaled)
      } else if let masses = SmoothCellMasses(scaled) {
        smooth.append(masses)
      } else if scaled.x.conditionalScale >= scaled.y.conditionalScale {
        RidgeCellMasses(scaled).forEach(columns: columns, rows: rows) { column, row, mass in
          grid.masses[row * columns + column] += mass
        }
      } else {
        RidgeCellMasses(scaled.swapped).forEach(columns: rows, rows: columns) { row, column, mass in
          grid.masses[row * columns + column] += mass
        }
      }
    }
    grid.add(smooth)
    let density = 1 / (width * height)
    for index in grid.masses.indices { grid.masses[index] *= density }
    return grid.masses
  }
}

/// The masses in cells that components add up to.
struct CellGrid {
  let columns: Int
  let rows: Int
  /// Row by row from the bottom, each from the left.
  var masses: [Double]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    masses = [Double](repeating: 0, count: columns * rows)
  }
}

/// A component of the plane in cells: lengths are in widths and heights of cells from the lower left
/// corner of the grid.
struct CellComponent {
  /// What is known along one axis.
  struct Direction {
    var mean: Double
    /// One cell in standard deviations.
    var scale: Double
    /// One cell in standard deviations of the distribution along a line of cells: what the density
    /// varies with from cell to cell.
    var conditionalScale: Double
    /// How far the mean along a line of cells moves with the next line.
    var slope: Double
  }

  var weight: Double
  var x: Direction
  var y: Direction

  init(
    _ component: MultivariateGaussianMixture.Component, _ factor: CholeskyFactor, left: Double,
    bottom: Double, width: Double, height: Double
  ) {
    // Of (x, y) the factor has the deviation of x, and of y where x is known.
    let (deviationX, covariance) = (factor.diagonal(0), factor.elements[1])
    let conditionalY = factor.diagonal(1)
    let deviationY = (covariance * covariance + conditionalY * conditionalY).squareRoot()
    weight = component.weight
    x = Direction(
      mean: (component.mean[0] - left) / width, scale: width / deviationX,
      conditionalScale: width / (deviationX * (conditionalY / deviationY)),
      slope: deviationX * (covariance / deviationY) / deviationY * (height / width))
    y = Direction(
      mean: (component.mean[1] - bottom) / height, scale: height / deviationY,
      conditionalScale: height / conditionalY, slope: covariance / deviationX * (width / height))
  }

  /// Whether both coordinates are independent.
  var isAxisParallel: Bool { x.slope == 0 }

  /// The same with the axes exchanged.
  var swapped: CellComponent {
    var swapped = self
    (swapped.x, swapped.y) = (y, x)
    return swapped
  }
}
