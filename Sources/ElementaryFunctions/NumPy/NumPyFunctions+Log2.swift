extension NumPyFunctions {
  /// The logarithm of a number to base 2.
  ///
  /// - Parameter x: Any number.
  /// - Returns: log₂ x with an error below 0.55 ulp; −∞ at 0, ∞ at ∞, NaN at NaN and below 0.
  package static func log2(_ x: Double) -> Double {
    if x.bitPattern &- 0x3FEE_A4AF_0000_0000 < 0x0002_10AA_0000_0000 {
      return log2NearOne(x - 1)
    }
    guard let bits = Normalized.bits(of: x) else { return Normalized.logarithm(ofSpecial: x) }
    let (k, index, z) = Normalized.parts(bits, from: 0x3FE6_0000_0000_0000, indexBits: 6)
    let centre = BinaryLogarithmTable.entry(index)
    let r = fused(z, centre.inverse, -1)
    let start = k + centre.logarithm
    let slope = slope(r)
    let high = start + slope.high
    let low = start - high + slope.high + slope.low
    let square = r * r
    let inner = fused(
      square, fused(r, 0x1.2776c50034c48p-2, -0x1.7154764702ffbp-2),
      fused(r, 0x1.ec709dc3a04bep-2, -0x1.71547652b8339p-1))
    let polynomial = fused(
      square * square, fused(r, 0x1.a6225e117f92ep-3, -0x1.ec7b328ea92bcp-3), inner)
    return fused(square, polynomial, low) + high
  }

  /// log₂(1 + r) for small r.
  private static func log2NearOne(_ r: Double) -> Double {
    if r == 0 { return 0 }
    let slope = slope(r)
    let square = r * r
    let bend = fused(r, 0x1.ec709dc3a03f7p-2, -0x1.71547652b82fep-1)
    let high = fused(bend, square, slope.high)
    let low = fused(bend, square, slope.high - high) + slope.low
    let middle = fused(
      square, fused(r, 0x1.a61761ec4e736p-3, -0x1.ec709dd768fe5p-3),
      fused(r, 0x1.2776c50f05be4p-2, -0x1.71547652b7c3fp-2))
    let last = fused(
      square, fused(r, 0x1.0b32f285aee66p-3, -0x1.289e4a72c383cp-3),
      fused(r, 0x1.484d154f01b4ap-3, -0x1.7153fbc64a79bp-3))
    let fourth = square * square
    return high + fused(fourth, fused(fourth, last, middle), low)
  }

  /// r / log 2 as a sum.
  @inline(__always)
  private static func slope(_ r: Double) -> (high: Double, low: Double) {
    let high = r * 0x1.71547652p+0
    return (high, fused(r, 0x1.705fc2eefa2p-33, fused(r, 0x1.71547652p+0, -high)))
  }
}
