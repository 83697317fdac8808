/// A stream of random numbers, by its name and seed; it never changes.
public enum SampleGenerator: Hashable, Sendable {
  /// The numbers that NumPy draws after `np.random.seed(seed)`, bit for bit on Linux, x86-64.
  ///
  /// For each point first the component: `binomial(1, weights[1])` of two,
  /// `argmax(multinomial(1, weights))` of more, nothing of one; then `normal(mean, sd)`.
  case numpy(seed: UInt32)
  /// The numbers of a ``BlockSampler``, which are the same on every platform.
  case xoshiro256PlusPlus(seed: UInt64)

  /// The seed, whatever the stream.
  public var seed: UInt64 {
    switch self {
    case .numpy(let seed): UInt64(seed)
    case .xoshiro256PlusPlus(let seed): seed
    }
  }
}
