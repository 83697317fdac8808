extension RandomNumberGenerator {
  /// Draws a number from the next 64 random bits.
  ///
  /// - Returns: A multiple of 2⁻⁵³, uniform in [0, 1).
  package mutating func nextUniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}
