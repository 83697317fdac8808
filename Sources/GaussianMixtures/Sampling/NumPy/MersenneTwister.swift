/// The 32-bit Mersenne Twister MT19937, seeded by one integer.
///
/// Source: M. Matsumoto, T. Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed
/// uniform pseudo-random number generator", ACM Transactions on Modeling and Computer Simulation
/// 8(1), 1998, https://doi.org/10.1145/272991.272995; seeding: `init_genrand` of the authors'
/// revision of 2002.
package struct MersenneTwister: Sendable {
  /// The number of words in a block.
  package static let blockSize = 624
  private static let shift = 397

  private var state: [UInt32]
  /// The words of the current block, uniform in 0 ..< 2³²; zeros before the first ``advance()``.
  package private(set) var words: [UInt32]

  /// Creates the generator in the state that follows from a seed, before its first block.
  ///
  /// - Parameter seed: Any 32 bits.
  package init(seed: UInt32) {
    var word = seed
    state = Array(repeating: seed, count: Self.blockSize)
    for index in 1..<Self.blockSize {
      word = 1_812_433_253 &* (word ^ (word >> 30)) &+ UInt32(index)
      state[index] = word
    }
    words = Array(repeating: 0, count: Self.blockSize)
  }

  /// Draws the next block of words.
  ///
  /// Eight words are made at a time, which is as many instructions as for one.
  package mutating func advance() {
    let count = Self.blockSize
    let shift = Self.shift
    state.withUnsafeMutableBytes { state in
      Self.twist(state, 0..<(count - shift), with: shift)
      Self.twist(state, (count - shift)..<(count - 1), with: shift - count)
    }
    state[count - 1] = state[shift - 1] ^ Self.twisted(state[count - 1], state[0])
    for i in 0..<count {
      var word = state[i]
      word ^= word >> 11
      word ^= (word << 7) & 0x9D2C_5680
      word ^= (word << 15) & 0xEFC6_0000
      words[i] = word ^ (word >> 18)
    }
  }

  /// Renews the words in a range; `distance` is how far the words are that they are combined with.
  @inline(__always)
  private static func twist(
    _ state: UnsafeMutableRawBufferPointer, _ range: Range<Int>, with distance: Int
  ) {
    func word(_ index: Int) -> UInt32 {
      state.loadUnaligned(fromByteOffset: 4 &* index, as: UInt32.self)
    }
    func words(_ index: Int) -> SIMD8<UInt32> {
      state.loadUnaligned(fromByteOffset: 4 &* index, as: SIMD8<UInt32>.self)
    }
    var index = range.lowerBound
    // No word is needed that is made in the same step: the distances are much larger than eight.
    while index &+ 8 <= range.upperBound {
      let next = twisted(words(index), words(index &+ 1)) ^ words(index &+ distance)
      state.storeBytes(of: next, toByteOffset: 4 &* index, as: SIMD8<UInt32>.self)
      index &+= 8
    }
    while index < range.upperBound {
      let next = twisted(word(index), word(index &+ 1)) ^ word(index &+ distance)
      state.storeBytes(of: next, toByteOffset: 4 &* index, as: UInt32.self)
      index &+= 1
    }
  }

  @inline(__always)
  private static func twisted(_ high: UInt32, _ low: UInt32) -> UInt32 {
    let word = (high & 0x8000_0000) | (low & 0x7FFF_FFFF)
    return (word >> 1) ^ ((0 &- (word & 1)) & 0x9908_B0DF)
  }

  @inline(__always)
  private static func twisted(_ high: SIMD8<UInt32>, _ low: SIMD8<UInt32>) -> SIMD8<UInt32> {
    let word = (high & 0x8000_0000) | (low & 0x7FFF_FFFF)
    return (word &>> 1) ^ ((SIMD8() &- (word & 1)) & 0x9908_B0DF)
  }
}
