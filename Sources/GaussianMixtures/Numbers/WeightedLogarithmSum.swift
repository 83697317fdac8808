import ElementaryFunctions

/// The sum of the logarithms of many numbers, each times a weight of its own, eight at a time.
///
/// Weights that are no whole numbers leave no product to take one logarithm of, as ``LaneLogarithmSum``
/// does.
struct WeightedLogarithmSum {
  private var sum = Lanes()

  /// Adds the logarithms of eight positive normal numbers, each times its weight.
  @inline(__always)
  mutating func add(_ numbers: Lanes, _ weights: Lanes) {
    var logarithms = Lanes()
    for lane in 0..<Lanes.scalarCount {
      logarithms[lane] = ElementaryFunctions.log(numbers[lane])
    }
    sum += weights * logarithms
  }

  /// The sum so far.
  var value: Double { sum.laneSum }
}
