/// Division by a number that is known beforehand, by multiplication.
///
/// N. Möller and T. Granlund, Improved division by invariant integers, IEEE Transactions on
/// Computers 60 (2011) 165-175, doi:10.1109/TC.2010.143, algorithm 4.
struct InvariantDivisor {
  /// The divisor times the power of two that makes its highest bit 1.
  let normalized: UInt64
  /// The exponent of that power.
  let shift: Int
  /// ⌊(2^128 - 1) / `normalized`⌋ - 2^64.
  private let reciprocal: UInt64

  /// ⌊(2^128 - 1) / (2 · `normalized`)⌋.
  let inverse: UInt64

  init(_ divisor: UInt64) {
    shift = divisor.leadingZeroBitCount
    normalized = divisor << UInt64(shift)
    reciprocal = normalized.dividingFullWidth((~normalized, .max)).quotient
    inverse = 1 << 63 | reciprocal >> 1
  }

  /// Divides `high` · 2^64 + `low` by ``normalized``; `high` is below it.
  @inline(__always)
  func divide(_ high: UInt64, _ low: UInt64) -> (quotient: UInt64, remainder: UInt64) {
    let product = reciprocal.multipliedFullWidth(by: high)
    let (sum, carry) = product.low.addingReportingOverflow(low)
    var quotient = product.high &+ high &+ (carry ? 2 : 1)
    var remainder = low &- quotient &* normalized
    // Masks instead of a branch that cannot be foreseen.
    let isAbove: UInt64 = remainder > sum ? .max : 0
    quotient &+= isAbove
    remainder &+= isAbove & normalized
    if remainder >= normalized {
      quotient &+= 1
      remainder &-= normalized
    }
    return (quotient, remainder)
  }
}
