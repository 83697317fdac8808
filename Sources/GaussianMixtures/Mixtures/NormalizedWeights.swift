extension [Double] {
  /// The weights of a mixture divided by their sum, which is nearly 1.
  ///
  /// A sum that differs from 1 by no more than 10⁻⁹ per weight is accepted. Weights that sum to 1 to
  /// within rounding are kept bit for bit, because the draws of a seeded generator depend on their
  /// last bits.
  ///
  /// - Returns: The weights.
  /// - Throws: ``MixtureError/weightSum(_:)`` for any other sum.
  func normalizedWeights() throws(MixtureError) -> [Double] {
    let sum = compensatedSum
    let difference = (sum - 1).magnitude
    let count = Double(self.count)
    // Each decimal weight is rounded by at most 2⁻⁵⁴ when it is read, the sum by 2⁻⁵³.
    if difference <= count * 0x1p-53 { return self }
    guard difference <= count * 1e-9 else { throw .weightSum(sum) }
    return map { $0 / sum }
  }
}
