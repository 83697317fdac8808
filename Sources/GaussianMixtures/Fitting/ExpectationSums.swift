/// What the expectation step sums over points for the maximisation step.
///
/// With rᵢₖ the responsibility of component k for point i, and uᵢₖ = xᵢ − μₖ, about the mean before
/// the step: there no sum of squares cancels.
struct ExpectationSums: Sendable {
  /// How the numbers of the components lie one after another.
  struct Layout: Hashable, Sendable {
    let componentCount: Int
    let dimension: Int
    /// Whether squares are summed for the diagonal alone.
    let isDiagonal: Bool

    var squareCount: Int { isDiagonal ? dimension : dimension * (dimension + 1) / 2 }
    /// The numbers of one component: its count, its deviations, its squares.
    var componentStride: Int { 1 + dimension + squareCount }
    /// The log-likelihood and the numbers of all components.
    var size: Int { 1 + componentCount * componentStride }
  }

  let layout: Layout
  private let values: ArraySlice<Double>

  /// Adds up blocks in their order.
  init(blocks: [Double], layout: Layout) {
    self.layout = layout
    let size = layout.size
    let blockCount = blocks.count / size
    guard blockCount > 1 else {
      values = blocks[...]
      return
    }
    values =
      (0..<size).map { position in
        var sum = CompensatedSum()
        for block in 0..<blockCount { sum.add(blocks[block * size + position]) }
        return sum.value
      }[...]
  }

  /// Σ log p(xᵢ).
  var logLikelihood: Double { values[0] }

  /// Σ rᵢₖ.
  func count(_ component: Int) -> Double {
    values[1 + component * layout.componentStride]
  }

  /// Σ rᵢₖ uᵢₖ of a coordinate.
  func deviation(_ component: Int, _ coordinate: Int) -> Double {
    values[1 + component * layout.componentStride + 1 + coordinate]
  }

  /// Σ rᵢₖ uᵢₖ uᵢₖᵀ at a row and a column ≤ row; 0 off the diagonal where only that is summed.
  func square(_ component: Int, _ row: Int, _ column: Int) -> Double {
    let start = 1 + component * layout.componentStride + 1 + layout.dimension
    if layout.isDiagonal { return row == column ? values[start + row] : 0 }
    return values[start + row * (row + 1) / 2 + column]
  }
}
