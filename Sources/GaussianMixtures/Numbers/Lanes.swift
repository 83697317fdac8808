/// Eight doubles that the fitting treats alike; the order of its sums depends on this width.
typealias Lanes = SIMD8<Double>

extension SIMD8<Double> {
  /// The sum of all lanes in an order that is fixed here.
  @inline(__always)
  var laneSum: Double {
    let halves = lowHalf + highHalf
    let quarters = halves.lowHalf + halves.highHalf
    return quarters[0] + quarters[1]
  }

  /// Each lane, or the bound where the lane is below it.
  @inline(__always)
  func atLeast(_ bound: Self) -> Self {
    replacing(with: bound, where: self .< bound)
  }
}
