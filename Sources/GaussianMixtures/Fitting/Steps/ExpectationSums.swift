import GMMSupport

/// What the expectation step sums over points for the maximisation step.
///
/// With rᵢₖ the responsibility of component k for point i, times the weight of the point, and uᵢₖ = xᵢ
/// − μₖ, about the mean before the step: there no sum of squares cancels.
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
  private let values: [Double]

  /// Takes the sums over all points, block by block.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - parameters: The mixture before the step.
  ///   - isDiagonal: Whether squares are summed for the diagonal alone.
  ///   - concurrently: How to go through the blocks; the sums do not depend on it.
  init(
    over points: PointColumns, _ parameters: MixtureParameters, isDiagonal: Bool,
    concurrently: ConcurrentLoop
  ) {
    let layout = Layout(
      componentCount: parameters.componentCount, dimension: points.dimension,
      isDiagonal: isDiagonal)
    self.layout = layout
    if let known = points.known {
      var sums =
        known.others.map {
          ExpectationSums(
            over: $0, parameters, isDiagonal: isDiagonal, concurrently: concurrently
          ).values
        } ?? [Double](repeating: 0, count: layout.size)
      known.add(to: &sums, layout, parameters)
      values = sums
      return
    }
    if let intervals = points.intervals {
      let expectation = IntervalExpectation(parameters, intervals, layout: layout)
      values = Self.sums(layout, blockCount: expectation.blockCount, concurrently) {
        expectation.addBlock($0, to: $1)
      }
      return
    }
    let line = points.dimension == 1 ? LineExpectation(parameters, layout: layout) : nil
    let space = SpaceExpectation(parameters, layout: layout)
    let scratchSize = Swift.max(
      5 * layout.componentCount, SpaceExpectation.scratchSize(layout))
    values = Self.sums(layout, blockCount: points.blockCount, concurrently) { block, sums in
      let range = points.points(ofBlock: block)
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: scratchSize) { scratch in
        scratch.initialize(repeating: Lanes())
        points.withBlock(block) { start, weights in
          if let line, line.densities.isSafe(in: points.ranges[block]) {
            line.addBlock(
              start, weights: weights, count: range.count, scratch: scratch, to: sums)
          } else {
            space.addBlock(
              start, weights: weights, stride: points.stride, count: range.count,
              scratch: scratch, to: sums)
          }
        }
      }
    }
  }

  /// Adds up what blocks give, in their order.
  ///
  /// - Parameters:
  ///   - layout: How the sums lie.
  ///   - blockCount: The number of blocks.
  ///   - concurrently: How to go through the blocks.
  ///   - body: Writes the sums over a block to a place that holds 0.
  /// - Returns: The sums.
  private static func sums(
    _ layout: Layout, blockCount: Int, _ concurrently: ConcurrentLoop,
    _ body: @escaping @Sendable (Int, UnsafeMutableBufferPointer<Double>) -> Void
  ) -> [Double] {
    var blocks = [Double](repeating: 0, count: blockCount * layout.size)
    blocks.withUnsafeMutableBufferPointer { blocks in
      // Each piece of work writes a part of its own.
      nonisolated(unsafe) let blocks = blocks
      concurrently(blockCount) { block in
        body(
          block,
          UnsafeMutableBufferPointer(
            rebasing: blocks[(block * layout.size)..<((block + 1) * layout.size)]))
      }
    }
    guard blockCount > 1 else { return blocks }
    return (0..<layout.size).map { position in
      stride(from: position, to: blocks.count, by: layout.size).lazy.map { blocks[$0] }
        .compensatedSum
    }
  }

  /// −Σ log maxₖ rᵢₖ over all points; those whose components are known add nothing.
  static func classificationUncertainty(
    of points: PointColumns, _ parameters: MixtureParameters
  ) -> Double {
    guard parameters.componentCount > 1 else { return 0 }
    if let known = points.known {
      return known.others.map { classificationUncertainty(of: $0, parameters) } ?? 0
    }
    let layout = Layout(
      componentCount: parameters.componentCount, dimension: points.dimension, isDiagonal: false)
    let space = SpaceExpectation(parameters, layout: layout)
    var sums = [Double](repeating: 0, count: layout.size)
    var total = CompensatedSum()
    for block in 0..<points.blockCount {
      let range = points.points(ofBlock: block)
      withUnsafeTemporaryAllocation(
        of: Lanes.self, capacity: SpaceExpectation.scratchSize(layout)
      ) { scratch in
        scratch.initialize(repeating: Lanes())
        points.withBlock(block) { start, weights in
          sums.withUnsafeMutableBufferPointer { sums in
            total.add(
              space.addBlock(
                start, weights: weights, stride: points.stride, count: range.count,
                scratch: scratch, to: sums))
          }
        }
      }
    }
    return total.value
  }

  /// Σ wᵢ log p(xᵢ).
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
