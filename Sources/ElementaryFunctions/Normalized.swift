/// Positive numbers as 2ᵏ · z, for logarithms.
enum Normalized {
  /// The bits of a positive finite number, with an exponent below the least for a subnormal one; nil for
  /// all others.
  @inline(__always)
  static func bits(of x: Double) -> UInt64? {
    if x >= .leastNormalMagnitude, x < .infinity { return x.bitPattern }
    guard x > 0, x < .infinity else { return nil }
    return (x * 0x1p52).bitPattern &- 52 << 52
  }

  /// The logarithm, to any base, of a number that is not positive and finite.
  static func logarithm(ofSpecial x: Double) -> Double {
    x == 0 ? -.infinity : x > 0 ? x : .nan
  }

  /// The exponent, the index of the interval that z lies in, and z.
  ///
  /// - Parameters:
  ///   - bits: Those of ``bits(of:)``.
  ///   - start: The bits of the least z, between ½ and 1; the greatest is less than twice that.
  ///   - indexBits: The logarithm to base 2 of the number of intervals.
  /// - Returns: The three, of which 2ᵏ · z is the number.
  @inline(__always)
  static func parts(
    _ bits: UInt64, from start: UInt64, indexBits: UInt64
  ) -> (k: Double, index: Int, z: Double) {
    let offset = bits &- start
    return (
      k: Double(Int32(truncatingIfNeeded: Int64(bitPattern: offset) &>> 52)),
      index: Int(truncatingIfNeeded: offset &>> (52 &- indexBits) & (1 &<< indexBits &- 1)),
      z: Double(bitPattern: bits &- offset & 0xFFF0_0000_0000_0000)
    )
  }
}
