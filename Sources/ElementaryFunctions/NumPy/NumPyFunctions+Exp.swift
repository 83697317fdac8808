extension NumPyFunctions {
  /// The exponential of a number.
  ///
  /// - Parameter x: Any number.
  /// - Returns: eˣ with an error below 0.511 ulp; 0 where it underflows, ∞ where it overflows, NaN at NaN.
  package static func exp(_ x: Double) -> Double {
    switch x.magnitude {
    case ..<0x1p-54: 1 + x
    case ..<1024: exp(x, tail: 0)
    default: x.isNaN ? x : x < 0 ? 0 : .infinity
    }
  }

  /// e to the power of x + tail, for 2⁻⁵⁴ ≤ |x| < 1024 and a tail below 2⁻¹⁵ and |x|.
  ///
  /// With n the whole number nearest to 128 x / ln 2, it is 2^(n/128) · exp(r).
  @inline(__always)
  static func exp(_ x: Double, tail: Double) -> Double {
    let shifted = fused(x, 0x1.71547652b82fep+7, 0x1.8p52)
    let n = shifted - 0x1.8p52
    let r =
      fused(n, -0x1.cf79abc9e3b3ap-47, fused(n, -0x1.62e42fefap-8, x)) + tail
    let bits = shifted.bitPattern
    let entry = PowersOfTwo.entry(Int(truncatingIfNeeded: bits &<< 1 & 255))
    let square = r * r
    let lower = fused(
      fused(r, 0x1.555555555543cp-3, 0x1.ffffffffffdbdp-2), square,
      entry.rest + r)
    let growth = fused(
      square * square, fused(r, 0x1.1111167a4d017p-7, 0x1.55555cf172b91p-5), lower)
    let powerBits = entry.power.bitPattern &+ (bits &>> 7) &<< 52
    if x.magnitude < 512 {
      let power = Double(bitPattern: powerBits)
      return fused(power, growth, power)
    }
    if x > 0 {
      let power = Double(bitPattern: powerBits &- 1009 << 52)
      return 0x1p1009 * fused(power, growth, power)
    }
    // Brought to the bits that a small result has before it is scaled, so that it is rounded once.
    let power = Double(bitPattern: powerBits &+ 1022 << 52)
    let product = power * growth
    let value = power + product
    guard value < 1 else { return 0x1p-1022 * value }
    let low = power - value + product
    let high = 1 + value
    return 0x1p-1022 * ((1 - high + value + low) + high - 1)
  }
}
