/// The tail of the standard normal beyond r, from comparisons of uniform numbers alone.
///
/// No logarithm is taken, so that the values agree on every platform.
package enum NormalTail {
  /// Draws a number from the standard normal given that it is above ``ZigguratTables/tailStart``.
  ///
  /// With E exponential, x = r + E/r has the density r · exp(−r(x − r)) on (r, ∞). The tail of the
  /// normal is proportional to exp(−x²/2) = exp(−r²/2) · exp(−r(x − r)) · exp(−(x − r)²/2), so x
  /// has to be kept with the probability exp(−(x − r)²/2). That is the probability that a second
  /// exponential is above (x − r)²/2. About 13 in 14 are kept.
  ///
  /// Source: G. Marsaglia, "Generating a variable from the tail of the normal distribution",
  /// Technometrics 6(1), 1964, https://doi.org/10.1080/00401706.1964.10490150.
  ///
  /// - Parameter generator: The source of random bits.
  /// - Returns: A number in [r, r + 64/r].
  package static func draw(using generator: inout some RandomNumberGenerator) -> Double {
    let start = ZigguratTables.tailStart
    for _ in 0..<ZigguratNormal.rejectionLimit {
      let excess = exponential(using: &generator) / start
      let bound = exponential(using: &generator)
      // Not `>`: a generator that returns nothing but 0 draws 0 twice.
      if 2 * bound >= excess * excess { return start + excess }
    }
    return start
  }

  /// Draws a number from the exponential distribution of mean 1 by von Neumann's comparisons.
  ///
  /// Uniform numbers are drawn as long as they fall: u₁ > u₂ > … > uₙ ≤ uₙ₊₁. Given u₁ = x, the
  /// first *n* fall with the probability xⁿ⁻¹/(n − 1)!, so *n* is odd with the probability
  /// 1 − x + x²/2 − … = exp(−x): keeping u₁ when *n* is odd gives the fractional part. Otherwise,
  /// with the probability 1 − (1 − 1/e) = 1/e, the whole part grows by 1.
  ///
  /// Source: J. von Neumann, "Various techniques used in connection with random digits", National
  /// Bureau of Standards Applied Mathematics Series 12, 1951, pages 36–38.
  ///
  /// - Parameter generator: The source of random bits.
  /// - Returns: A number in [0, 64].
  package static func exponential(using generator: inout some RandomNumberGenerator) -> Double {
    for whole in 0..<exponentialLimit {
      let first = generator.nextUniform()
      var last = first
      var isOdd = true
      while true {
        let next = generator.nextUniform()
        // Equal numbers end the run, which therefore always ends.
        guard next < last else { break }
        last = next
        isOdd.toggle()
      }
      if isOdd { return Double(whole) + first }
    }
    return Double(exponentialLimit)
  }

  /// The exponential distribution is cut off here, where 2⁻⁹² of it remains, so that no generator
  /// can hold the loop for ever.
  private static let exponentialLimit = 64
}
