extension MultivariateGaussianMixture {
  /// Draws independent points from the stream of a ``MultivariateBlockSampler``.
  ///
  /// - Parameters:
  ///   - size: The number of points; not negative.
  ///   - seed: Any 64 bits. Equal seeds give equal points.
  /// - Returns: The points and their components.
  /// - Complexity: O(*n* · *d*²), where *n* is the number of points.
  public func sample(size: Int, seed: UInt64) -> Sample {
    precondition(size >= 0, "the size of a sample cannot be \(size)")
    let sampler = MultivariateBlockSampler(mixture: self, seed: seed)
    var values: [Double] = []
    var labels: [UInt16] = []
    for block in 0..<BlockSampler.blockCount(forSize: size) {
      let count = Swift.min(BlockSampler.blockSize, size - block * BlockSampler.blockSize)
      let points = sampler.points(inBlock: block, count: count)
      values += points.values
      labels += points.labels
    }
    return Sample(dimension: dimension, values: values, labels: labels)
  }
  /// Draws independent points with a source of random bits.
  ///
  /// This is for a program that has a generator already; ``GaussianMixture/sample(size:using:)`` says
  /// when to take which. For each point, in turn, words of the generator choose the component by its
  /// weight and *d* standard normal numbers z by the ziggurat method; the point is μ + *L* z, with the
  /// triangular factor *L* of the covariance. How the words become points may change with the version.
  ///
  /// - Parameters:
  ///   - size: The number of points; not negative.
  ///   - generator: The source of words, all 64 bits of which are to be uniform and independent.
  /// - Returns: The points and their components.
  /// - Complexity: O(*n* · *d*²), where *n* is the number of points.
  public func sample(size: Int, using generator: inout some RandomNumberGenerator) -> Sample {
    precondition(size >= 0, "the size of a sample cannot be \(size)")
    let table = ComponentTable(weights: components.map(\.weight))
    return points(count: size, choosing: table, using: &generator)
  }
}
