/// The generator xoshiro256++ 1.0.
///
/// Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM
/// Transactions on Mathematical Software 47(4), 2021, https://doi.org/10.1145/3460772.
public struct Xoshiro256PlusPlus: RandomNumberGenerator, Sendable {
  @usableFromInline var s0: UInt64
  @usableFromInline var s1: UInt64
  @usableFromInline var s2: UInt64
  @usableFromInline var s3: UInt64

  /// Creates the generator in a state.
  ///
  /// - Parameter state: The four words of the state, of which at least one is not 0.
  package init(state: (UInt64, UInt64, UInt64, UInt64)) {
    (s0, s1, s2, s3) = state
  }

  /// Creates the generator of a seed, or of one block of its stream, in constant time.
  ///
  /// The state of block *b* is made of the outputs 4*b* + 1 to 4*b* + 4 of SplitMix64, so that
  /// block 0 is seeded as the authors recommend. It is never all 0: SplitMix64 gives each word once
  /// in its period.
  ///
  /// - Parameters:
  ///   - seed: Any 64 bits.
  ///   - block: The number of the block, from 0. Blocks are independent of one another: each can be
  ///     drawn by a thread of its own.
  public init(seed: UInt64, block: UInt64 = 0) {
    var seeding = SplitMix64(seed: seed, skipping: 4 &* block)
    self.init(state: (seeding.next(), seeding.next(), seeding.next(), seeding.next()))
  }

  /// Draws 64 random bits.
  ///
  /// - Returns: A number uniform in 0 ..< 2⁶⁴.
  @inlinable
  public mutating func next() -> UInt64 {
    let sum = s0 &+ s3
    let result = ((sum << 23) | (sum >> 41)) &+ s0
    let t = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = (s3 << 45) | (s3 >> 19)
    return result
  }
}
