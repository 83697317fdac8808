/// The stream `xoshiro256++` in d dimensions: points in blocks, any of which can be drawn by itself.
///
/// Block *b* of 65,536 points is drawn with ``Xoshiro256PlusPlus/init(seed:block:)``. A point begins
/// as in one dimension (``BlockSampler``): one word, and rarely more, for its component and for a
/// standard normal number z₁. Each further normal number z₂ … z_d starts with a fresh word, of which
/// bits 8 to 16 are left unused. The coordinates are
///
///     xᵢ = ((μᵢ + Lᵢ₁ z₁) + Lᵢ₂ z₂) + … + Lᵢᵢ zᵢ,
///
/// rounded after each operation, where L is the lower triangular factor of the covariance, formed in
/// the order that `CholeskyFactor` describes. For one dimension this is the stream of
/// ``BlockSampler``, bit for bit.
///
/// This stream is final: the same seed gives the same points in every version.
///
/// There is no stream of NumPy here: `numpy.random.multivariate_normal` multiplies by a singular
/// value decomposition of LAPACK, whose last bits differ between its builds and processors.
public struct MultivariateBlockSampler: Sendable {
  /// The number of points in a block.
  public static let blockSize = BlockSampler.blockSize

  /// The seed of the stream.
  public let seed: UInt64
  private let mixture: MultivariateGaussianMixture
  private let table: ComponentTable

  /// Creates the sampler of a seeded stream.
  ///
  /// - Parameters:
  ///   - mixture: The mixture to draw from.
  ///   - seed: Any 64 bits.
  public init(mixture: MultivariateGaussianMixture, seed: UInt64) {
    self.seed = seed
    self.mixture = mixture
    table = ComponentTable(weights: mixture.components.map(\.weight))
  }

  /// Draws the first points of a block.
  ///
  /// - Parameters:
  ///   - block: The number of the block, from 0.
  ///   - count: How many points to draw, in 0 ... ``blockSize``.
  /// - Returns: The points in their order.
  /// - Complexity: O(`count` · *d*²).
  public func points(inBlock block: Int, count: Int = blockSize) -> Sample {
    precondition(block >= 0, "there is no block \(block)")
    precondition(count >= 0 && count <= Self.blockSize, "a block does not have \(count) points")
    var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(block))
    return mixture.points(count: count, choosing: table, using: &generator)
  }
}

extension MultivariateGaussianMixture {
  /// Draws points by the rule of ``MultivariateBlockSampler``.
  ///
  /// It is inlined, so that the state of a generator that is known need not live in memory.
  @inline(__always)
  func points(
    count: Int, choosing table: ComponentTable, using generator: inout some RandomNumberGenerator
  ) -> Sample {
    let dimension = self.dimension
    var values: [Double] = []
    values.reserveCapacity(count * dimension)
    var labels: [UInt16] = []
    labels.reserveCapacity(count)
    var z = [Double](repeating: 0, count: dimension)
    for _ in 0..<count {
      let label: UInt16
      (label, z[0]) = table.draw(startingWith: generator.next(), using: &generator)
      for i in 1..<dimension {
        z[i] = ZigguratNormal.draw(startingWith: generator.next(), using: &generator)
      }
      labels.append(label)
      let mean = components[Int(label)].mean
      let elements = factors[Int(label)].elements
      var position = 0
      for i in 0..<dimension {
        var value = mean[i]
        for j in 0...i {
          value += elements[position] * z[j]
          position += 1
        }
        values.append(value)
      }
    }
    return Sample(dimension: dimension, values: values, labels: labels)
  }
}
