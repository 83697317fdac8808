/// Points drawn from a mixture, each with the component that it was drawn from.
public struct Sample: Hashable, Sendable {
  /// The points in the order drawn, in data units.
  public let values: [Double]
  /// Per point, the index of its component, from 0.
  public let labels: [UInt16]
}

/// A stream of random numbers, by its name and seed; it never changes.
public enum SampleGenerator: Hashable, Sendable {
  /// The numbers that NumPy draws after `np.random.seed(seed)`, bit for bit on Linux, x86-64.
  ///
  /// For each point first the component: `binomial(1, weights[1])` of two,
  /// `argmax(multinomial(1, weights))` of more, nothing of one; then `normal(mean, sd)`.
  case numpy(seed: UInt32)
  /// The numbers of a ``BlockSampler``, which are the same on every platform.
  case xoshiro256PlusPlus(seed: UInt64)
}

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
    return Sample(values: values, labels: labels)
  }
}
