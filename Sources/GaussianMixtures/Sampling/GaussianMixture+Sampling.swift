extension GaussianMixture {
  /// Draws independent points.
  ///
  /// - Parameters:
  ///   - size: The number of points; not negative.
  ///   - generator: The stream to draw from. Equal streams give equal points.
  /// - Returns: The points and their components.
  /// - Complexity: O(*n*), where *n* is the number of points.
  public func sample(size: Int, generator: SampleGenerator) -> Sample {
    precondition(size >= 0, "the size of a sample cannot be \(size)")
    switch generator {
    case .numpy(let seed):
      var sampler = NumPySampler(mixture: self, seed: seed)
      return sampler.sample(size: size)
    case .xoshiro256PlusPlus(let seed):
      return BlockSampler(mixture: self, seed: seed).sample(size: size)
    }
  }
}

extension BlockSampler {
  /// Draws the first points of the stream.
  fileprivate func sample(size: Int) -> Sample {
    var labels: [UInt16] = []
    let values = [Double](unsafeUninitializedCapacity: size) { values, valueCount in
      labels = [UInt16](unsafeUninitializedCapacity: size) { labels, labelCount in
        var index = 0
        for block in 0..<Self.blockCount(forSize: size) {
          let count = Swift.min(Self.blockSize, size - block * Self.blockSize)
          forEachPoint(inBlock: block, count: count) { value, component in
            values.initializeElement(at: index, to: value)
            labels.initializeElement(at: index, to: component)
            index += 1
          }
        }
        labelCount = index
        valueCount = index
      }
    }
    return Sample(dimension: 1, values: values, labels: labels)
  }
}
