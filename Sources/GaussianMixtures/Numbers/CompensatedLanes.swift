/// Four running sums side by side, each as ``CompensatedSum`` forms it but without a branch.
///
/// Source: D. E. Knuth, "The Art of Computer Programming", volume 2, third edition, section 4.2.2,
/// theorem B.
struct CompensatedLanes {
  /// With eight lanes the processor would run out of registers.
  typealias Lanes = SIMD4<Double>

  private var sums = Lanes()
  private var compensations = Lanes()

  /// Adds four terms; none of the sums may overflow.
  @inline(__always)
  mutating func add(_ terms: Lanes) {
    let totals = sums + terms
    let parts = totals - sums
    compensations += (sums - (totals - parts)) + (terms - parts)
    sums = totals
  }

  /// The sum of all terms.
  var total: CompensatedSum {
    var total = CompensatedSum()
    for lane in 0..<Lanes.scalarCount { total.add(sums[lane]) }
    for lane in 0..<Lanes.scalarCount { total.add(compensations[lane]) }
    return total
  }
}
