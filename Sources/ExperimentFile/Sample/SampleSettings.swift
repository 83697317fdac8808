/// The sample of an experiment.
public struct SampleSettings: Hashable, Sendable {
  /// The number of points, from 1 to 100,000,000,000.
  public var size: Int
  /// The stream of random numbers, with its seed.
  public var generator: SampleGenerator

  /// Creates sample settings.
  ///
  /// - Parameters:
  ///   - size: The number of points, at least 1.
  ///   - generator: The stream of random numbers, with its seed.
  public init(size: Int = 10_000, generator: SampleGenerator = .xoshiro256PlusPlus(seed: 0)) {
    self.size = size
    self.generator = generator
  }
}
