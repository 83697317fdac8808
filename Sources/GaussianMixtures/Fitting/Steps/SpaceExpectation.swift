/// The expectation step in any number of dimensions, for any points.
struct SpaceExpectation {
  private let layout: ExpectationSums.Layout
  private let densities: SpaceDensities

  init(_ parameters: MixtureParameters, layout: ExpectationSums.Layout) {
    self.layout = layout
    densities = SpaceDensities(
      weights: parameters.weights, means: parameters.means, factors: parameters.factors,
      isDiagonal: layout.isDiagonal)
  }

  /// How many lanes of scratch a layout needs.
  static func scratchSize(_ layout: ExpectationSums.Layout) -> Int {
    layout.componentCount * (layout.componentStride + 1) + layout.dimension
  }

  /// Takes the sums over a block.
  ///
  /// - Parameters:
  ///   - points: The first column at the first point of the block, filled up to whole lanes.
  ///   - weights: The weights of the points, 0 up to whole lanes; `nil` where each counts once.
  ///   - stride: The distance to the next column.
  ///   - count: The number of points.
  ///   - scratch: Room for ``scratchSize(_:)``.
  ///   - sums: The place for the sums.
  /// - Returns: −Σ wᵢ log maxₖ rᵢₖ.
  @discardableResult
  func addBlock(
    _ points: UnsafePointer<Double>, weights: UnsafePointer<Double>?, stride: Int, count: Int,
    scratch: UnsafeMutableBufferPointer<Lanes>, to sums: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let entries = ExponentialTable.entries
    let table = entries.span
    let componentCount = layout.componentCount
    let accumulatorCount = componentCount * layout.componentStride
    let accumulators = scratch
    let terms = UnsafeMutableBufferPointer(rebasing: scratch[accumulatorCount...])
    let vector = UnsafeMutableBufferPointer(
      rebasing: scratch[(accumulatorCount + componentCount)...])
    for index in 0..<accumulatorCount { accumulators[index] = Lanes() }
    var logarithms = LaneLogarithmSum()
    var weightedLogarithms = WeightedLogarithmSum()
    var greatestSum = Lanes()
    let ones = Lanes(repeating: 1)

    for start in Swift.stride(from: 0, to: count, by: Lanes.scalarCount) {
      let isWhole = weights == nil && start + Lanes.scalarCount <= count
      let live =
        weights.map { UnsafeRawPointer($0 + start).loadUnaligned(as: Lanes.self) }
        ?? (isWhole ? ones : PointColumns.live(from: start, to: count))
      let (greatest, total) = densities.ratios(
        at: points + start, stride: stride, to: terms, vector: vector, table: table)
      greatestSum += isWhole ? greatest : greatest * live
      if weights == nil {
        logarithms.add(isWhole ? total : ones + (total - ones) * live)
      } else {
        weightedLogarithms.add(total, live)
      }
      let inverse = live / total
      for component in 0..<componentCount {
        addMoments(
          points + start, stride: stride, of: component, share: terms[component] * inverse,
          deviations: vector, to: accumulators)
      }
    }

    let logarithm = weights == nil ? logarithms.value : weightedLogarithms.value
    sums[0] = greatestSum.laneSum + logarithm
    for index in 0..<accumulatorCount { sums[1 + index] = accumulators[index].laneSum }
    return logarithm
  }

  @inline(__always)
  private func addMoments(
    _ points: UnsafePointer<Double>, stride: Int, of component: Int, share: Lanes,
    deviations: UnsafeMutableBufferPointer<Lanes>, to sums: UnsafeMutableBufferPointer<Lanes>
  ) {
    let dimension = layout.dimension
    var position = component * layout.componentStride
    sums[position] += share
    let squares = position + 1 + dimension
    position = squares
    for i in 0..<dimension {
      let deviation =
        UnsafeRawPointer(points + i * stride).loadUnaligned(as: Lanes.self)
        - Lanes(repeating: densities.means[component * dimension + i])
      let weighted = share * deviation
      sums[squares - dimension + i] += weighted
      deviations[i] = deviation
      for j in (layout.isDiagonal ? i : 0)..<(i + 1) {
        sums[position] += weighted * deviations[j]
        position += 1
      }
    }
  }
}
