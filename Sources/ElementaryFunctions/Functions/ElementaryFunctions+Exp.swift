extension ElementaryFunctions {
  /// The exponential of a number.
  ///
  /// - Parameter x: Any number.
  /// - Returns: eˣ with an error below 0.501 ulp; 0 where it underflows, ∞ where it overflows, NaN at NaN.
  package static func exp(_ x: Double) -> Double {
    guard x.magnitude < 746 else { return x.isNaN ? x : x < 0 ? 0 : .infinity }
    let (significand, exponent) = exponential(x, 0)
    return scaled(significand, exponent)
  }

  /// e to the power of x + tail as a number between about 1 and 2 times a power of two, for |x| < 800 and
  /// |tail| < 2⁻⁴⁰.
  ///
  /// With n the whole number nearest to 256 x / ln 2, it is 2^(n/256) · exp(r), |r| ≤ ln 2 / 512. The
  /// second factor is 1 + r and a polynomial for the rest, so that only one product needs more bits than
  /// a double. The error is less than 2⁻⁶⁸ of the value.
  ///
  /// Source: as for `LaneExponential`, P. T. P. Tang, "Table-driven implementation of the exponential
  /// function in IEEE floating-point arithmetic", ACM Transactions on Mathematical Software 15(2), 1989,
  /// https://doi.org/10.1145/63522.214389.
  @inline(__always)
  static func exponential(
    _ x: Double, _ tail: Double
  ) -> (significand: DoubleDouble, exponent: Int) {
    // Adding 1.5 · 2⁵² rounds to a whole number and leaves it in the lowest bits.
    let shifted = x * 0x1.71547652b82fep+8 + 0x1.8p52
    let n = shifted - 0x1.8p52
    // ln 2 / 256 in three parts; the first two end in zeros, so that their products with n are exact.
    let r = DoubleDouble(ordered: x - n * 0x1.62e42fefp-9, -n * 0x1.473de6afp-42)
    let number = Int(truncatingIfNeeded: Int32(truncatingIfNeeded: shifted.bitPattern))
    let (power, lack) = PowersOfTwo.entry(number & 255)
    let rest = r.low - n * 0x1.3c7673007e5edp-77 + tail + lack
    let z = r.high
    let polynomial = 0.5 + z * (1.0 / 6 + z * (1.0 / 24 + z * (1.0 / 120 + z * (1.0 / 720))))
    let growth = rest + rest * z + z * z * polynomial
    // The product of the first 26 bits of both has no rounding.
    let upperPower = (power + 0x1.8p27) - 0x1.8p27
    let upper = (z + 0x1.8p17) - 0x1.8p17
    let lower = upperPower * (z - upper) + (power - upperPower) * z
    let sum = DoubleDouble(ordered: power, upperPower * upper)
    return (DoubleDouble(ordered: sum.high, sum.low + (lower + power * growth)), number &>> 8)
  }

  /// A positive number times a power of two, rounded once; the number from 2⁻¹⁰ to 4.
  @inline(__always)
  static func scaled(_ significand: DoubleDouble, _ exponent: Int) -> Double {
    exponent >= -1000 && exponent <= 1000
      ? significand.high * power(exponent) : scaledFar(significand, exponent)
  }

  @inline(never)
  private static func scaledFar(_ significand: DoubleDouble, _ exponent: Int) -> Double {
    if exponent > 0 { return significand.high * 0x1p1000 * power(exponent - 1000) }
    guard exponent > -1080 else { return 0 }
    var high = significand.high
    // The least number above 0 has this size before the scaling.
    let unit = power(-1074 - exponent)
    let normal = 0x1p52 * unit
    if high < normal {
      // The sum of the two is rounded to a multiple of the unit.
      let sum = DoubleDouble(ordered: normal, high)
      let rest = sum.low + significand.low
      let step = rest > unit / 2 ? unit : rest < -unit / 2 ? -unit : 0
      high = sum.high + step - normal
    }
    return high * power(exponent + 1000) * 0x1p-1000
  }

  /// A power of two that is a normal number.
  @inline(__always)
  private static func power(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: exponent + 1023) << 52)
  }
}
