/// The uniform numbers of NumPy's `np.random.RandomState(seed)`, bit for bit.
///
/// NumPy froze this stream in version 1.17 (NEP 19, https://numpy.org/neps/nep-0019-rng-policy.html).
package struct LegacyNumPyGenerator: Sendable {
  private var twister: MersenneTwister
  /// The numbers that the words of the twister make, and how many of them have been used. No draw takes
  /// a single word, so that the pairs are always the same.
  private var uniforms: [Double]
  private var position: Int

  /// Creates the generator in the state that `np.random.seed(seed)` sets.
  ///
  /// - Parameter seed: The seed.
  package init(seed: UInt32) {
    twister = MersenneTwister(seed: seed)
    uniforms = Array(repeating: 0, count: MersenneTwister.blockSize / 2)
    position = uniforms.count
  }

  /// Draws what `random_sample()` does.
  ///
  /// - Returns: A multiple of 2⁻⁵³, uniform in [0, 1).
  package mutating func uniform() -> Double {
    if position == uniforms.count {
      Self.refill(&uniforms, from: &twister)
      position = 0
    }
    defer { position += 1 }
    return uniforms[position]
  }

  @inline(never)
  private static func refill(_ uniforms: inout [Double], from twister: inout MersenneTwister) {
    twister.advance()
    for index in uniforms.indices {
      // Signed integers become doubles in fewer instructions.
      let high = Double(Int32(twister.words[2 * index] >> 5))
      let low = Double(Int32(twister.words[2 * index + 1] >> 6))
      uniforms[index] = (high * 0x1p26 + low) * 0x1p-53
    }
  }
}
