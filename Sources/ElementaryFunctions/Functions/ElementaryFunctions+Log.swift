extension ElementaryFunctions {
  /// The natural logarithm of a number.
  ///
  /// - Parameter x: Any number.
  /// - Returns: log x with an error below 0.501 ulp; −∞ at 0, ∞ at ∞, NaN at NaN and below 0.
  package static func log(_ x: Double) -> Double {
    guard let bits = Normalized.bits(of: x) else { return Normalized.logarithm(ofSpecial: x) }
    return logarithm(bits) { _, _ in 0 }
  }

  /// The natural logarithm of 1 + x, also where x is too small to be added to 1.
  ///
  /// - Parameter x: Any number.
  /// - Returns: log(1 + x) with an error below 0.501 ulp; −∞ at −1, ∞ at ∞, NaN at NaN and below −1.
  package static func log1p(_ x: Double) -> Double {
    if x.magnitude < 0x1p-54 { return x }
    if x.magnitude < 0x1p-7 { return logarithm(start: 0, rest: 0, r: x) }
    let sum = DoubleDouble(sum: 1, x)
    guard let bits = Normalized.bits(of: sum.high) else {
      return Normalized.logarithm(ofSpecial: sum.high)
    }
    // What the sum lacks, as a share of the centre; 2⁻ᵏ is a normal number or makes 0 of it.
    return logarithm(bits) { k, inverse in
      k < 1000 ? sum.low * Double(sign: .plus, exponent: Int(-k), significand: inverse) : 0
    }
  }

  /// The logarithm of a positive number.
  ///
  /// - Parameters:
  ///   - bits: Those of `Normalized.bits(of:)`.
  ///   - lack: What is to be added to z / c, less than 2⁻⁵², from the exponent and 1 / c.
  /// - Returns: The logarithm of c · (z / c + lack) · 2ᵏ.
  @inline(__always)
  private static func logarithm(_ bits: UInt64, lack: (Double, Double) -> Double) -> Double {
    let (k, centre, z) = ShortCentre.parts(bits)
    // z / c − 1 without rounding, since neither half times so short an inverse has any.
    let upper = Double(bitPattern: z.bitPattern & 0xFFFF_FFFF_0000_0000)
    let r = (upper * centre.inverse - 1) + (z - upper) * centre.inverse
    // log 2 in two parts; the first ends in zeros, so that the sum with log c has no rounding.
    return logarithm(
      start: k * 0x1.62e42fefa38p-1 + centre.logarithm,
      rest: k * 0x1.ef35793c7673p-45 + centre.rest + lack(k, centre.inverse) / (1 + r), r: r)
  }

  /// start + rest + log(1 + r), for |r| < 2⁻⁷.
  ///
  /// The first two terms of the series are taken exactly, so that it is off by less than 2⁻⁶⁸ of r.
  @inline(__always)
  private static func logarithm(start: Double, rest: Double, r: Double) -> Double {
    let square = DoubleDouble(product: r, r)
    let first = DoubleDouble(sum: start, r)
    let second = DoubleDouble(sum: first.high, -0.5 * square.high)
    let z = square.high
    let even = -1.0 / 4 + z * (-1.0 / 6 + z * (-1.0 / 8 + z * (-1.0 / 10)))
    let odd = 1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9)))
    let bend = z * r * (odd + r * even)
    return second.high + (bend + (second.low + first.low + rest - 0.5 * square.low))
  }
}
