/// The points that a NumPy program draws from a mixture, bit for bit.
///
/// After `np.random.seed(seed)` the program draws for each point first the component, then the
/// value:
///
///     k = 0                                          # one component: nothing is drawn
///     k = np.random.binomial(1, weights[1])          # two components
///     k = np.argmax(np.random.multinomial(1, weights))   # three or more
///     x = np.random.normal(means[k], sds[k])
///
/// Checked against NumPy 2.4.6 on Linux, x86-64. The stream is serial: a point can only be reached
/// through all those before it.
package struct NumPySampler: Sendable {
  /// A thousand points stay in the processor's cache.
  private static let chunkSize = 1024

  private var generator: LegacyNumPyGenerator
  /// The second value of the last pair of normals. It outlives the draw of the next component.
  private var spareNormal: Double?
  private let labelling: Labelling
  private let components: [GaussianMixture.Component]

  private enum Labelling: Sendable {
    case single
    case pair(LegacyNumPyTrial)
    case several([LegacyNumPyTrial])
  }

  /// Creates the sampler before its first point.
  ///
  /// - Parameters:
  ///   - mixture: The mixture to draw from.
  ///   - seed: The seed of `np.random.seed`.
  package init(mixture: GaussianMixture, seed: UInt32) {
    generator = LegacyNumPyGenerator(seed: seed)
    components = mixture.components
    let weights = components.map(\.weight)
    labelling =
      switch weights.count {
      case 1: .single
      case 2: .pair(LegacyNumPyTrial(probability: weights[1]))
      default: .several(LegacyNumPyTrial.sequence(weights: weights))
      }
  }

  /// Draws the next points.
  ///
  /// - Parameter size: The number of points; not negative.
  /// - Returns: The points and their components.
  package mutating func sample(size: Int) -> Sample {
    var (values, labels) = ([Double](), [UInt16]())
    values.reserveCapacity(size)
    labels.reserveCapacity(size)
    forEachChunk(count: size) {
      values += $0
      labels += $1
    }
    return Sample(dimension: 1, values: values, labels: labels)
  }

  /// Draws the next points, a thousand at a time.
  ///
  /// - Parameters:
  ///   - count: The number of points; not negative.
  ///   - body: Receives the values in data units and, of as many, the indices of the components, from 0.
  /// - Complexity: O(`count` · *k*), where *k* is the number of components.
  package mutating func forEachChunk(
    count: Int,
    _ body: (_ values: UnsafeBufferPointer<Double>, _ labels: UnsafeBufferPointer<UInt16>) -> Void
  ) {
    let size = Swift.min(count, Self.chunkSize)
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: size) { labels in
      // One more, for the second number of the last pair may be left over.
      withUnsafeTemporaryAllocation(of: Double.self, capacity: size + 1) { values in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: size / 2 + 1) { squaredRadii in
          for start in stride(from: 0, to: count, by: Self.chunkSize) {
            let chunk = 0..<Swift.min(size, count - start)
            let labels = UnsafeMutableBufferPointer(rebasing: labels[chunk])
            drawNormals(values, labels, squaredRadii)
            let values = UnsafeMutableBufferPointer(rebasing: values[chunk])
            scale(values, labels)
            body(UnsafeBufferPointer(values), UnsafeBufferPointer(labels))
          }
        }
      }
    }
  }

  /// Draws components, and a standard normal number for each.
  private mutating func drawNormals(
    _ normals: UnsafeMutableBufferPointer<Double>, _ labels: UnsafeMutableBufferPointer<UInt16>,
    _ squaredRadii: UnsafeMutableBufferPointer<Double>
  ) {
    let first = spareNormal == nil ? 0 : 1
    if let spareNormal { normals[0] = spareNormal }
    let coordinates = UnsafeMutableBufferPointer(rebasing: normals[first...])
    let pairCount =
      switch labelling {
      case .single:
        drawPairs(coordinates, squaredRadii, from: first, labels) { _ in 0 }
      case .pair(let second):
        drawPairs(coordinates, squaredRadii, from: first, labels) { $0.succeeds(second) ? 1 : 0 }
      case .several(let trials):
        drawPairs(coordinates, squaredRadii, from: first, labels) { $0.firstSuccess(trials) }
      }
    PolarMethod.makeNormal(
      coordinates, squaredRadii: UnsafeMutableBufferPointer(rebasing: squaredRadii[..<pairCount]))
    spareNormal = first + 2 * pairCount > labels.count ? normals[labels.count] : nil
  }

  /// Draws a component for each label and a point of the disk for every other value, in the order of the
  /// program.
  ///
  /// The value of label `first` is the first that needs a point. Returns the number of points.
  @inline(__always)
  private mutating func drawPairs(
    _ coordinates: UnsafeMutableBufferPointer<Double>,
    _ squaredRadii: UnsafeMutableBufferPointer<Double>, from first: Int,
    _ labels: UnsafeMutableBufferPointer<UInt16>, _ label: (inout LegacyNumPyGenerator) -> Int
  ) -> Int {
    var count = 0
    for index in labels.indices {
      labels[index] = UInt16(truncatingIfNeeded: label(&generator))
      if index == first + 2 * count {
        let point = generator.diskPoint()
        // The second coordinate is returned first.
        coordinates[2 * count] = point.x2
        coordinates[2 * count + 1] = point.x1
        squaredRadii[count] = point.squaredRadius
        count += 1
      }
    }
    return count
  }

  /// Makes values of standard normal numbers.
  private func scale(
    _ values: UnsafeMutableBufferPointer<Double>, _ labels: UnsafeMutableBufferPointer<UInt16>
  ) {
    for index in values.indices {
      let component = components[Int(labels[index])]
      values[index] = component.mean + component.standardDeviation * values[index]
    }
  }
}
