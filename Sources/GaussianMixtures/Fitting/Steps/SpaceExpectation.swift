/// The expectation step in any number of dimensions, for any points.
///
/// The densities are taken relative to the greatest, so that no exponential overflows and not all
/// underflow. Where even the logarithm of a density overflows, more than 10¹⁴⁰ deviations away, all
/// components have the same share.
struct SpaceExpectation {
  private let layout: ExpectationSums.Layout
  /// Per component, the logarithm of its weighted density at its mean.
  private let peaks: [Double]
  private let means: [Double]
  /// Per component, the rows of its factor up to the diagonal, with inverse diagonal elements; the
  /// diagonal alone where the covariance is diagonal.
  private let factors: [Double]

  init(_ parameters: MixtureParameters, layout: ExpectationSums.Layout) {
    self.layout = layout
    means = parameters.means
    peaks = zip(parameters.weights, parameters.factors).map { $1.logPeak(weight: $0) }
    factors = parameters.factors.flatMap { factor in
      (0..<layout.dimension).flatMap { row in
        let start = row * (row + 1) / 2
        let left = layout.isDiagonal ? [] : Array(factor.elements[start..<(start + row)])
        return left + [1 / factor.diagonal(row)]
      }
    }
  }

  /// How many lanes of scratch a layout needs.
  static func scratchSize(_ layout: ExpectationSums.Layout) -> Int {
    layout.componentCount * (layout.componentStride + 1) + layout.dimension
  }

  /// Takes the sums over a block.
  ///
  /// - Parameters:
  ///   - points: The first column at the first point of the block, filled up to whole lanes.
  ///   - stride: The distance to the next column.
  ///   - count: The number of points.
  ///   - scratch: Room for ``scratchSize(_:)``.
  ///   - sums: The place for the sums.
  /// - Returns: −Σ log maxₖ rᵢₖ.
  @discardableResult
  func addBlock(
    _ points: UnsafePointer<Double>, stride: Int, count: Int,
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
    var greatestSum = Lanes()
    let ones = Lanes(repeating: 1)
    let dust = Lanes(repeating: LaneExponential.ofLeast)

    for start in Swift.stride(from: 0, to: count, by: Lanes.scalarCount) {
      let isWhole = start + Lanes.scalarCount <= count
      let live = isWhole ? ones : PointColumns.live(from: start, to: count)
      var greatest = Lanes(repeating: -1e280)
      for component in 0..<componentCount {
        let distance = squaredDistance(
          points + start, stride: stride, from: component, solution: vector)
        let term = (Lanes(repeating: peaks[component]) - Lanes(repeating: 0.5) * distance)
          .atLeast(Lanes(repeating: -1e280))
        terms[component] = term
        greatest = greatest.atLeast(term)
      }
      var total = Lanes()
      for component in 0..<componentCount {
        let exponent = (terms[component] - greatest)
          .atLeast(Lanes(repeating: LaneExponential.least))
        let ratio = LaneExponential.exp(exponent, table: table) - dust
        terms[component] = ratio
        total += ratio
      }
      greatestSum += isWhole ? greatest : greatest * live
      logarithms.add(isWhole ? total : ones + (total - ones) * live)
      let inverse = live / total
      for component in 0..<componentCount {
        addMoments(
          points + start, stride: stride, of: component, share: terms[component] * inverse,
          deviations: vector, to: accumulators)
      }
    }

    let logarithm = logarithms.value
    sums[0] = greatestSum.laneSum + logarithm
    for index in 0..<accumulatorCount { sums[1 + index] = accumulators[index].laneSum }
    return logarithm
  }

  /// |L⁻¹(x − μ)|² of eight points.
  @inline(__always)
  private func squaredDistance(
    _ points: UnsafePointer<Double>, stride: Int, from component: Int,
    solution: UnsafeMutableBufferPointer<Lanes>
  ) -> Lanes {
    let dimension = layout.dimension
    var distance = Lanes()
    var position = component * layout.squareCount
    for i in 0..<dimension {
      var value =
        UnsafeRawPointer(points + i * stride).loadUnaligned(as: Lanes.self)
        - Lanes(repeating: means[component * dimension + i])
      if !layout.isDiagonal {
        for j in 0..<i {
          value -= Lanes(repeating: factors[position]) * solution[j]
          position += 1
        }
      }
      value *= Lanes(repeating: factors[position])
      position += 1
      solution[i] = value
      distance += value * value
    }
    return distance
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
        - Lanes(repeating: means[component * dimension + i])
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
