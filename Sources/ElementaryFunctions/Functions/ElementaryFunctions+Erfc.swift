extension ElementaryFunctions {
  /// The complementary error function, 1 − erf x = 2/√π ∫ exp(−t²) dt from x to ∞.
  ///
  /// It is exp(−x²) times a function that falls slowly, for which there are polynomials.
  ///
  /// - Parameter x: Any number.
  /// - Returns: erfc x with an error below 0.504 ulp; 0 where it underflows, 2 far below 0, NaN at NaN.
  package static func erfc(_ x: Double) -> Double {
    guard x > -6, x < 28 else { return x.isNaN ? x : x < 0 ? 2 : 0 }
    let square = DoubleDouble(product: x, x)
    let exponential = exponential(-square.high, -square.low)
    let significand = exponential.significand * slope(x.magnitude)
    if x >= 0 { return scaled(significand, exponential.exponent) }
    let scale = Double(sign: .plus, exponent: exponential.exponent, significand: 1)
    let sum = DoubleDouble(ordered: 2, -significand.high * scale)
    return sum.high + (sum.low - significand.low * scale)
  }

  /// exp(x²) erfc(x), which falls slowly and does not underflow.
  ///
  /// - Parameter x: A number that is not below 0.
  /// - Returns: The product, within 10⁻¹⁵ of itself; NaN at NaN.
  package static func scaledErfc(_ x: Double) -> Double {
    guard x >= 28 else { return x.isNaN ? x : slope(x).high }
    // The asymptotic series; M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions", 1964,
    // 7.1.23.
    let y = 0.5 / (x * x)
    let series = 1 - y * (1 - 3 * y * (1 - 5 * y * (1 - 7 * y * (1 - 9 * y * (1 - 11 * y)))))
    return 0.56418958354775628695 / x * series
  }

  /// exp(x²) erfc(x) for x in [0, 28).
  @inline(__always)
  private static func slope(_ x: Double) -> DoubleDouble {
    // The exponent and the first three bits of x + 1 tell the piece.
    let bits = (x + 1).bitPattern &>> 49
    let piece = Int(truncatingIfNeeded: bits &- 1023 &<< 3)
    let middle = Double(bitPattern: (bits &<< 1 | 1) &<< 48) - 1
    let distance = DoubleDouble(sum: x, -middle)
    let h = distance.high
    let coefficients = ErrorFunctionTable.coefficients
    let table = coefficients.span
    let first = piece &* ErrorFunctionTable.stride
    var inner = table[unchecked: first &+ ErrorFunctionTable.stride &- 1]
    for index in (4..<(ErrorFunctionTable.stride - 1)).reversed() {
      inner = inner * h + table[unchecked: first &+ index]
    }
    // The terms of the first two coefficients, of which the others are a sixteenth at most each.
    let linear = DoubleDouble(ordered: table[unchecked: first &+ 2], inner * h)
    let product = DoubleDouble(product: linear.high, h)
    let sum = DoubleDouble(ordered: table[unchecked: first], product.high)
    let low =
      product.low + h * (linear.low + table[unchecked: first &+ 3])
      + (distance.low * linear.high + table[unchecked: first &+ 1])
    return DoubleDouble(ordered: sum.high, sum.low + low)
  }
}
