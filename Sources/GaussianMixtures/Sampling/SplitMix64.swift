/// The generator SplitMix64, which seeds the others: equidistributed, with a state of one word.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, https://doi.org/10.1145/2660193.2660195, with the constants of S. Vigna's
/// `splitmix64.c` (https://prng.di.unimi.it/splitmix64.c).
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var state: UInt64

  /// Creates the generator that has left out the first outputs of a seed, in constant time.
  ///
  /// - Parameters:
  ///   - seed: Any 64 bits.
  ///   - skipping: How many outputs are left out.
  package init(seed: UInt64, skipping: UInt64 = 0) {
    state = seed &+ skipping &* Self.increment
  }

  /// Draws 64 random bits.
  ///
  /// - Returns: A number uniform in 0 ..< 2⁶⁴.
  package mutating func next() -> UInt64 {
    state &+= Self.increment
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
