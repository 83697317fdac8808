extension NumPyFunctions {
  /// The logarithm of a number to base 10.
  ///
  /// Source: the `log10` of fdlibm, Sun Microsystems 1993, which glibc still has.
  ///
  /// - Parameter x: Any number.
  /// - Returns: log₁₀ x with an error of about 1 ulp, and none for the powers of ten from 1 to 10²²; −∞ at
  ///   0, ∞ at ∞, NaN at NaN and below 0.
  package static func log10(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return Normalized.logarithm(ofSpecial: x) }
    // Towards 1 from both sides: the logarithms of x < 1 have no parts of two signs.
    let exponent = x < 1 ? x.exponent + 1 : x.exponent
    let significand = x < 1 ? 0.5 * x.significand : x.significand
    let k = Double(exponent)
    let low = k * 0x1.9fef311f12b36p-42 + 0x1.bcb7b1526e50ep-2 * log(significand)
    return low + k * 0x1.34413509f6p-2
  }
}
