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

  /// Draws independent points with a source of random bits.
  ///
  /// This is for a program that has a generator already, such as one of the system, or one that all
  /// its random numbers come from. For points that are the same in every version, and which threads
  /// can share, take ``sample(size:generator:)``; it is faster too.
  ///
  /// For each point, in turn, one word of the generator, and rarely more, chooses the component by
  /// its weight and a standard normal number z by the ziggurat method; the point is
  /// mean + standard deviation · z (see <doc:BlockSampling>). How the words become points may change
  /// with the version.
  ///
  /// - Parameters:
  ///   - size: The number of points; not negative.
  ///   - generator: The source of words, all 64 bits of which are to be uniform and independent.
  /// - Returns: The points and their components.
  /// - Complexity: O(*n*), where *n* is the number of points.
  public func sample(size: Int, using generator: inout some RandomNumberGenerator) -> Sample {
    precondition(size >= 0, "the size of a sample cannot be \(size)")
    let table = ComponentTable(weights: components.map(\.weight))
    var values: [Double] = []
    values.reserveCapacity(size)
    var labels: [UInt16] = []
    labels.reserveCapacity(size)
    for _ in 0..<size {
      let (label, z) = table.draw(startingWith: generator.next(), using: &generator)
      let component = components[Int(label)]
      values.append(component.mean + component.standardDeviation * z)
      labels.append(label)
    }
    return Sample(dimension: 1, values: values, labels: labels)
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
