extension NumPyFunctions {
  /// The natural logarithm of a number.
  ///
  /// - Parameter x: Any number.
  /// - Returns: log x with an error below 0.52 ulp; −∞ at 0, ∞ at ∞, NaN at NaN and below 0.
  package static func log(_ x: Double) -> Double {
    let bits = x.bitPattern
    if bits &- 0x3FEE_0000_0000_0000 < 0x0003_0900_0000_0000 { return logNearOne(x - 1) }
    guard let bits = Normalized.bits(of: x) else { return Normalized.logarithm(ofSpecial: x) }
    let (k, index, z) = Normalized.parts(bits, from: 0x3FE6_0000_0000_0000, indexBits: 7)
    let centre = LogarithmTable.entry(index)
    let r = fused(z, centre.inverse, -1)
    let start = fused(k, 0x1.62e42fefa38p-1, centre.logarithm)
    let high = start + r
    let square = r * r
    let inner = fused(
      fused(r, -0x1.55575e506c89fp-3, 0x1.999b324f10111p-3), square,
      fused(r, -0x1.fffffffeb459p-3, 0x1.555555551305bp-2))
    let low = fused(
      square, -0x1.0000000000001p-1, fused(k, 0x1.ef35793c7673p-45, start - high + r))
    return high + fused(r * square, inner, low)
  }

  /// log(1 + r) for −2⁻⁴ ≤ r < 0x1.09p-4.
  private static func logNearOne(_ r: Double) -> Double {
    if r == 0 { return 0 }
    // The first half of the bits of r, whose square has no rounding.
    let shifted = r * 0x1p27 + r
    let upper = shifted - r * 0x1p27
    let lower = r - upper
    let half = upper * upper * -0.5
    let high = r + half
    let low = r - high + half
    let cube = r * (r * r)

    @inline(__always)
    func rest(_ add: (Double, Double, Double) -> Double) -> Double {
      let square = r * r
      let first = add(
        square, 0x1.999999995dd0cp-3, add(r, -0x1.ffffffffffdcbp-3, 0x1.5555555555577p-2))
      let second = add(
        square, -0x1.fffffa4423d65p-4, add(r, 0x1.24924a344de3p-3, -0x1.55555556745a7p-3))
      let third = add(
        cube, -0x1.5521375d145cdp-4,
        add(
          square, 0x1.78182f7afd085p-4, add(r, -0x1.999eb43b068ffp-4, 0x1.c7184282ad6cap-4)))
      return add(
        add(add(third, cube, second), cube, first), cube,
        add(-0.5 * lower, r + upper, low))
    }

    let estimate = rest { $0 * $1 + $2 }
    let error = cube.magnitude * 0x1p-51
    let nearest = high + (estimate + error)
    if nearest == high + (estimate - error) { return nearest }
    return high + rest(fused)
  }
}
