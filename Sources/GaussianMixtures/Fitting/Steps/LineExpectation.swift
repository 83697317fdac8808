/// The expectation step in one dimension, for blocks where no exponential overflows.
///
/// Elsewhere `SpaceExpectation` takes the block.
struct LineExpectation {
  /// What a group of points is, as far as their weights go.
  private enum Group { case whole, atEnd, weighted }

  let densities: LineDensities
  private let layout: ExpectationSums.Layout

  init(_ parameters: MixtureParameters, layout: ExpectationSums.Layout) {
    densities = LineDensities(
      weights: parameters.weights, means: parameters.means,
      deviations: parameters.factors.map { $0.diagonal(0) })
    self.layout = layout
  }

  /// Takes the sums over a block.
  ///
  /// - Parameters:
  ///   - points: The points of the block, filled up to whole lanes.
  ///   - weights: The weights of the points, 0 up to whole lanes; `nil` where each counts once.
  ///   - count: The number of points.
  ///   - scratch: Room for five numbers per component.
  ///   - sums: The place for the sums.
  func addBlock(
    _ points: UnsafePointer<Double>, weights: UnsafePointer<Double>?, count: Int,
    scratch: UnsafeMutableBufferPointer<Lanes>, to sums: UnsafeMutableBufferPointer<Double>
  ) {
    let (reference, others) = (densities.reference, densities.others)
    let entries = ExponentialTable.entries
    let table = entries.span
    let accumulators = scratch
    let terms = UnsafeMutableBufferPointer(rebasing: scratch[(3 * layout.componentCount)...])
    for index in 0..<(3 * layout.componentCount) { accumulators[index] = Lanes() }
    let groupCount = count / Lanes.scalarCount
    var logarithms = LaneLogarithmSum()
    var weightedLogarithms = WeightedLogarithmSum()
    var weightSum = Lanes()
    var squares = Lanes()
    let ones = Lanes(repeating: 1)

    // The kind is a constant in each of the loops.
    @inline(__always)
    func add(group: Int, live: Lanes, _ kind: Group) {
      let x = UnsafeRawPointer(points + group * Lanes.scalarCount).loadUnaligned(as: Lanes.self)
      let t0 = densities.place(of: x)
      let square0 = t0 * t0
      squares += kind == .whole ? square0 : square0 * live
      var total = ones
      for index in 0..<others.count {
        let (t, ratio) = LineDensities.ratio(of: others[index], at: x, square0, table: table)
        total += ratio
        terms[2 * index] = t
        terms[2 * index + 1] = ratio
      }
      switch kind {
      case .whole: logarithms.add(total)
      case .atEnd: logarithms.add(ones + (total - ones) * live)
      case .weighted:
        weightedLogarithms.add(total, live)
        weightSum += live
      }
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

    if let weights {
      for start in Swift.stride(from: 0, to: count, by: Lanes.scalarCount) {
        let live = UnsafeRawPointer(weights + start).loadUnaligned(as: Lanes.self)
        add(group: start / Lanes.scalarCount, live: live, .weighted)
      }
      sums[0] = weightSum.laneSum * densities.peak - squares.laneSum + weightedLogarithms.value
    } else {
      for group in 0..<groupCount { add(group: group, live: ones, .whole) }
      let rest = groupCount * Lanes.scalarCount
      if rest < count {
        add(group: groupCount, live: PointColumns.live(from: rest, to: count), .atEnd)
      }
      sums[0] = Double(count) * densities.peak - squares.laneSum + logarithms.value
    }
    store(reference, accumulators[0], accumulators[1], accumulators[2], in: sums)
    for (index, other) in others.enumerated() {
      store(
        other, accumulators[3 * index + 3], accumulators[3 * index + 4],
        accumulators[3 * index + 5], in: sums)
    }
  }

  private func store(
    _ coefficients: LineDensities.Coefficients, _ count: Lanes, _ deviation: Lanes, _ square: Lanes,
    in sums: UnsafeMutableBufferPointer<Double>
  ) {
    let start = 1 + coefficients.component * layout.componentStride
    sums[start] = count.laneSum
    sums[start + 1] = deviation.laneSum / coefficients.scale
    sums[start + 2] = square.laneSum / coefficients.scale / coefficients.scale
  }
}
