extension NumPyFunctions {
  /// The natural logarithms of four numbers, each the same as of the number alone.
  ///
  /// A processor without fused multiply-add takes long for it, and without knowing of one the compiler
  /// calls a function. Therefore the steps are taken with two roundings here, by which the sum of what is
  /// small differs by less than 2⁻⁶⁸. One time in a thousand that is not enough to know the last bit of
  /// the logarithm, and the number is taken alone, as those near 1 are.
  ///
  /// - Parameter x: Any numbers.
  /// - Returns: Their logarithms.
  package static func log(_ x: SIMD4<Double>) -> SIMD4<Double> {
    typealias Lanes = SIMD4<Double>
    let bits = unsafeBitCast(x, to: SIMD4<UInt64>.self)
    let offset = bits &- SIMD4(repeating: 0x3FE6_0000_0000_0000)
    // The exponent plus 2048, as the last bits of a double.
    let exponents =
      (offset &+ SIMD4(repeating: 1 << 63)) &>> SIMD4(repeating: 52)
      | SIMD4(repeating: 0x4330_0000_0000_0000)
    let k = unsafeBitCast(exponents, to: Lanes.self) - Lanes(repeating: 0x1p52 + 2048)
    let z = unsafeBitCast(
      bits &- (offset & SIMD4(repeating: 0xFFF0_0000_0000_0000)), to: Lanes.self)
    var (inverse, logarithm) = (Lanes(), Lanes())
    for lane in 0..<4 {
      let centre = LogarithmTable.entry(Int(truncatingIfNeeded: offset[lane] &>> 45 & 127))
      inverse[lane] = centre.inverse
      logarithm[lane] = centre.logarithm
    }
    // z · inverse − 1 with one rounding: Dekker's product, of which only the last sum has one.
    let (z1, z2) = halves(z)
    let (inverse1, inverse2) = halves(inverse)
    let product = z * inverse
    let error = ((z1 * inverse1 - product) + z1 * inverse2 + z2 * inverse1) + z2 * inverse2
    let r = (product - Lanes(repeating: 1)) + error
    // Without rounding, as both have zeros at the end.
    let start = k * Lanes(repeating: 0x1.62e42fefa38p-1) + logarithm
    let high = start + r
    let square = r * r
    let inner =
      (Lanes(repeating: 0x1.999b324f10111p-3) + r * Lanes(repeating: -0x1.55575e506c89fp-3))
      * square
      + (Lanes(repeating: 0x1.555555551305bp-2) + r * Lanes(repeating: -0x1.fffffffeb459p-3))
    let low =
      square * Lanes(repeating: -0x1.0000000000001p-1)
      + (k * Lanes(repeating: 0x1.ef35793c7673p-45) + (start - high + r))
    let rest = r * square * inner + low
    var result = high + (rest + Lanes(repeating: 0x1p-67))
    let isKnown = result .== high + (rest - Lanes(repeating: 0x1p-67))
    let isNormal =
      (x .>= Lanes(repeating: .leastNormalMagnitude)) .& (x .< Lanes(repeating: .infinity))
    let isFar = (x .< Lanes(repeating: 0x1.ep-1)) .| (x .>= Lanes(repeating: 0x1.109p+0))
    let isDone = isKnown .& isNormal .& isFar
    if all(isDone) { return result }
    for lane in 0..<4 where !isDone[lane] { result[lane] = log(x[lane]) }
    return result
  }

  /// Doubles as sums of two that have 26 bits at most.
  @inline(__always)
  private static func halves(_ x: SIMD4<Double>) -> (SIMD4<Double>, SIMD4<Double>) {
    let scaled = x * SIMD4(repeating: 0x1.0000002p27)
    let upper = scaled - (scaled - x)
    return (upper, x - upper)
  }
}
