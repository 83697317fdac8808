extension Mixture {
  /// Draws independent points.
  ///
  /// - Parameters:
  ///   - size: The number of points; not negative.
  ///   - generator: The stream to draw from. Equal streams give equal points.
  /// - Returns: The points and their components.
  /// - Throws: ``MixtureError/noNumPyStream(dimension:)`` for the stream
  ///   ``SampleGenerator/numpy(seed:)`` of a mixture with covariances: the last bits of NumPy's
  ///   `multivariate_normal` depend on the LAPACK that it is built with.
  /// - Complexity: O(*n* · *d*²), where *n* is the number of points.
  public func sample(size: Int, generator: SampleGenerator) throws(MixtureError) -> Sample {
    switch (self, generator) {
    case (.line(let mixture), _):
      mixture.sample(size: size, generator: generator)
    case (.space(let mixture), .xoshiro256PlusPlus(let seed)):
      mixture.sample(size: size, seed: seed)
    case (.space(let mixture), .numpy):
      throw .noNumPyStream(dimension: mixture.dimension)
    }
  }

  /// Draws independent points with a source of random bits.
  ///
  /// This is for a program that has a generator already; ``GaussianMixture/sample(size:using:)`` says
  /// when to take which. How the words of the generator become points may change with the version.
  ///
  /// - Parameters:
  ///   - size: The number of points; not negative.
  ///   - generator: The source of words, all 64 bits of which are to be uniform and independent.
  /// - Returns: The points and their components.
  /// - Complexity: O(*n* · *d*²), where *n* is the number of points.
  public func sample(size: Int, using generator: inout some RandomNumberGenerator) -> Sample {
    switch self {
    case .line(let mixture): mixture.sample(size: size, using: &generator)
    case .space(let mixture): mixture.sample(size: size, using: &generator)
    }
  }
}
