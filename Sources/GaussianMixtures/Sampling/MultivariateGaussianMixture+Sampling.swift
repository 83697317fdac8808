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
}
