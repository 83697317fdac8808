/// The sample of an experiment.
public struct SampleSettings: Hashable, Sendable {
  /// The number of points, from 1 to 100,000,000,000.
  public var size: Int
  /// The stream of random numbers, with its seed. That of NumPy draws points of one coordinate.
  public var generator: SampleGenerator

  /// Creates sample settings; they are checked when they are drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - size: The number of points, from 1 to 100,000,000,000. Points of several coordinates have
  ///     100,000,000 numbers at most.
  ///   - generator: The stream of random numbers, with its seed.
  public init(size: Int = 10_000, generator: SampleGenerator = .xoshiro256PlusPlus(seed: 0)) {
    self.size = size
    self.generator = generator
  }
}
