/// The probabilities that a standard normal variable is above eight numbers.
///
/// With t = 1 / (1 + z / 4), exp(z²/2) P(Z > z) is nearly a polynomial in t, as in formula 7.1.26 of
/// M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions", 1964; its coefficients are
/// those of `Tests/Fixtures/GaussianMixtures/normal_tails.py`.
enum LaneNormalTail {
  /// The largest argument.
  static let greatest = 12.5

  /// The probabilities, within 2 · 10⁻¹⁰ of themselves.
  ///
  /// - Parameters:
  ///   - z: Numbers from 0 to ``greatest``.
  ///   - table: The entries of `ExponentialTable`.
  /// - Returns: P(Z > z) for each.
  @inline(__always)
  static func values(_ z: Lanes, table: Span<UInt64>) -> Lanes {
    let one = Lanes(repeating: 1)
    let t = one / (one + Lanes(repeating: 0.25) * z)
    var sum = t * Lanes(repeating: coefficients.11) + Lanes(repeating: coefficients.10)
    sum = t * sum + Lanes(repeating: coefficients.9)
    sum = t * sum + Lanes(repeating: coefficients.8)
    sum = t * sum + Lanes(repeating: coefficients.7)
    sum = t * sum + Lanes(repeating: coefficients.6)
    sum = t * sum + Lanes(repeating: coefficients.5)
    sum = t * sum + Lanes(repeating: coefficients.4)
    sum = t * sum + Lanes(repeating: coefficients.3)
    sum = t * sum + Lanes(repeating: coefficients.2)
    sum = t * sum + Lanes(repeating: coefficients.1)
    sum = t * sum + Lanes(repeating: coefficients.0)
    return sum * LaneExponential.exp(Lanes(repeating: -0.5) * z * z, table: table)
  }
}

/// The coefficients of the powers of t, the lowest first.
private let coefficients = (
  4.226712695804297e-06,
  0.0996250659873458,
  0.10103148515312242,
  0.08449627382104284,
  0.12227866595219763,
  -0.06728511117945349,
  0.33630366982318166,
  -0.43974313208483046,
  0.5096733823476582,
  -0.35202318298721524,
  0.12292056710587253,
  -0.017281910632171278
)
