import ElementaryFunctions

/// The expectation step in one dimension, for blocks where no exponential overflows.
///
/// With t = (x − μ) / (σ√2) the logarithm of a weighted density is cₖ − tₖ². Densities are taken
/// relative to that of the broadest component, whose own is then 1: one exponential fewer, and no
/// search for the greatest term. Where that ratio could overflow in a block, which its smallest and
/// largest value tell beforehand, `SpaceExpectation` takes the block.
struct LineExpectation {
  private struct Coefficients {
    var mean: Double
    /// 1 / (σ√2).
    var scale: Double
    /// cₖ less that of the reference.
    var offset: Double
    /// The index of the component.
    var component: Int
  }

  private let reference: Coefficients
  private let others: [Coefficients]
  /// cₖ of the reference.
  private let peak: Double
  private let layout: ExpectationSums.Layout

  init(_ parameters: MixtureParameters, layout: ExpectationSums.Layout) {
    let deviations = parameters.factors.map { $0.diagonal(0) }
    let peaks = zip(parameters.weights, deviations).map { weight, deviation in
      ElementaryFunctions.log(weight) - ElementaryFunctions.log(deviation) - halfLogOfTwoPi
    }
    var broadest = 0
    for index in deviations.indices where deviations[index] > deviations[broadest] {
      broadest = index
    }
    let coefficients = deviations.indices.map { index in
      Coefficients(
        mean: parameters.means[index], scale: squareRootOfOneHalf / deviations[index],
        offset: peaks[index] - peaks[broadest], component: index)
    }
    reference = coefficients[broadest]
    others = coefficients.filter { $0.component != broadest }
    peak = peaks[broadest]
    self.layout = layout
  }

  /// Whether no exponent in a range of points is large.
  ///
  /// As no component is broader than the reference, the exponent is a concave function of x, which
  /// is greatest at its vertex or at the end of the range that is nearer to it.
  func isSafe(in range: ClosedRange<Double>) -> Bool {
    others.allSatisfy { other in
      func exponent(_ x: Double) -> Double {
        let t0 = (x - reference.mean) * reference.scale
        let t = (x - other.mean) * other.scale
        return other.offset + t0 * t0 - t * t
      }
      let (square0, square) = (reference.scale * reference.scale, other.scale * other.scale)
      let vertex = (square * other.mean - square0 * reference.mean) / (square - square0)
      let inside = Swift.min(Swift.max(vertex, range.lowerBound), range.upperBound)
      // Written so that NaN and ∞ fail it. The limit leaves room for the sum over components.
      return [range.lowerBound, inside, range.upperBound].allSatisfy { exponent($0) < 600 }
    }
  }

  /// Takes the sums over a block.
  ///
  /// - Parameters:
  ///   - points: The points of the block, filled up to whole lanes.
  ///   - count: The number of points.
  ///   - scratch: Room for five numbers per component.
  ///   - sums: The place for the sums.
  func addBlock(
    _ points: UnsafePointer<Double>, count: Int, scratch: UnsafeMutableBufferPointer<Lanes>,
    to sums: UnsafeMutableBufferPointer<Double>
  ) {
    let entries = ExponentialTable.entries
    let table = entries.span
    let accumulators = scratch
    let terms = UnsafeMutableBufferPointer(rebasing: scratch[(3 * layout.componentCount)...])
    for index in 0..<(3 * layout.componentCount) { accumulators[index] = Lanes() }
    let groupCount = count / Lanes.scalarCount
    var logarithms = LaneLogarithmSum()
    var squares = Lanes()
    let ones = Lanes(repeating: 1)
    let dust = Lanes(repeating: LaneExponential.ofLeast)

    // Called with a constant for all groups but the last.
    @inline(__always)
    func add(group: Int, live: Lanes, isWhole: Bool) {
      let x = UnsafeRawPointer(points + group * Lanes.scalarCount).loadUnaligned(as: Lanes.self)
      let t0 = (x - Lanes(repeating: reference.mean)) * Lanes(repeating: reference.scale)
      let square0 = t0 * t0
      squares += isWhole ? square0 : square0 * live
      var total = ones
      for index in 0..<others.count {
        let other = others[index]
        let t = (x - Lanes(repeating: other.mean)) * Lanes(repeating: other.scale)
        let exponent = (Lanes(repeating: other.offset) + square0) - t * t
        let ratio =
          LaneExponential.exp(
            exponent.atLeast(Lanes(repeating: LaneExponential.least)), table: table) - dust
        total += ratio
        terms[2 * index] = t
        terms[2 * index + 1] = ratio
      }
      logarithms.add(isWhole ? total : ones + (total - ones) * live)
      let share0 = live / total
      accumulators[0] += share0
      accumulators[1] += share0 * t0
      accumulators[2] += share0 * t0 * t0
      for index in 0..<others.count {
        let share = terms[2 * index + 1] * share0
        let t = terms[2 * index]
        let weighted = share * t
        accumulators[3 * index + 3] += share
        accumulators[3 * index + 4] += weighted
        accumulators[3 * index + 5] += weighted * t
      }
    }

    for group in 0..<groupCount { add(group: group, live: ones, isWhole: true) }
    let rest = groupCount * Lanes.scalarCount
    if rest < count {
      add(group: groupCount, live: PointColumns.live(from: rest, to: count), isWhole: false)
    }

    sums[0] = Double(count) * peak - squares.laneSum + logarithms.value
    store(reference, accumulators[0], accumulators[1], accumulators[2], in: sums)
    for (index, other) in others.enumerated() {
      store(
        other, accumulators[3 * index + 3], accumulators[3 * index + 4],
        accumulators[3 * index + 5], in: sums)
    }
  }

  private func store(
    _ coefficients: Coefficients, _ count: Lanes, _ deviation: Lanes, _ square: Lanes,
    in sums: UnsafeMutableBufferPointer<Double>
  ) {
    let start = 1 + coefficients.component * layout.componentStride
    sums[start] = count.laneSum
    sums[start + 1] = deviation.laneSum / coefficients.scale
    sums[start + 2] = square.laneSum / coefficients.scale / coefficients.scale
  }
}
