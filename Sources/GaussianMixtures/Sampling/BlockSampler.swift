/// The stream `xoshiro256++`: points of a mixture in blocks, any of which can be drawn by itself.
///
/// The points come in blocks of 65,536. Block *b* is drawn with its own generator,
/// ``Xoshiro256PlusPlus/init(seed:block:)``, so that the points do not depend on how many threads
/// draw them or in which order, and need not be kept: they can be drawn again. A sample whose size
/// is not a multiple ends with the start of a block.
///
/// A point takes one word of 64 bits, and rarely more. Bits 8 to 17 choose the component
/// (`ComponentTable`), the others a standard normal number z (`ZigguratNormal`); the value is
/// mean + standard deviation · z, rounded after each operation. The component is decided first and
/// stays when z is rejected. Within a block the components come in random order.
///
/// This stream is final: the same seed gives the same points in every version.
public struct BlockSampler: Sendable {
  /// The number of points in a block.
  public static let blockSize = 65_536

  /// The seed of the stream.
  public let seed: UInt64
  /// No `Array`, whose `span` needs macOS 26.
  @usableFromInline let components: ContiguousArray<GaussianMixture.Component>
  @usableFromInline let table: ComponentTable

  /// Creates the sampler of a seeded stream.
  ///
  /// - Parameters:
  ///   - mixture: The mixture to draw from.
  ///   - seed: Any 64 bits.
  public init(mixture: GaussianMixture, seed: UInt64) {
    self.seed = seed
    components = ContiguousArray(mixture.components)
    table = ComponentTable(weights: mixture.components.map(\.weight))
  }

  /// The number of components that the points are drawn from.
  public var componentCount: Int { components.count }

  /// How many blocks hold a sample.
  ///
  /// - Parameter size: The number of points; not negative.
  /// - Returns: The number of blocks, of which the last may be needed in part.
  public static func blockCount(forSize size: Int) -> Int {
    size / blockSize + (size % blockSize == 0 ? 0 : 1)
  }

  /// Draws the first points of a block in their order.
  ///
  /// The function is inlined into its caller together with `body`: counting into a histogram needs
  /// no memory for the points.
  ///
  /// - Parameters:
  ///   - block: The number of the block, from 0.
  ///   - count: How many points to draw, in 0 ... ``blockSize``.
  ///   - body: Receives each point: the value in data units and the index of its component, from 0.
  /// - Complexity: O(`count`).
  @inlinable
  @inline(__always)
  public func forEachPoint(
    inBlock block: Int, count: Int = blockSize,
    _ body: (_ value: Double, _ component: UInt16) -> Void
  ) {
    precondition(block >= 0, "there is no block \(block)")
    precondition(count >= 0 && count <= Self.blockSize, "a block does not have \(count) points")
    _ = drawPoints(count, using: Xoshiro256PlusPlus(seed: seed, block: UInt64(block)), body)
  }

  /// Draws the next points of a block, and returns the generator after them.
  @inlinable
  @inline(__always)
  func drawPoints(
    _ count: Int, using start: Xoshiro256PlusPlus,
    _ body: (_ value: Double, _ component: UInt16) -> Void
  ) -> Xoshiro256PlusPlus {
    var generator = start
    let components = self.components.span
    let slots = table.slots.span
    let acceptanceTable = ZigguratTables.acceptance
    let widthTable = ZigguratTables.widths
    let acceptance = acceptanceTable.span
    let widths = widthTable.span
    for _ in 0..<count {
      let word = generator.next()
      let layer = ZigguratNormal.layer(of: word)
      let mantissa = ZigguratNormal.mantissa(of: word)
      var index = slots[unchecked: ComponentTable.slot(of: word)]
      var z = Double(mantissa) * widths[unchecked: layer]
      if mantissa.magnitude >= acceptance[unchecked: layer] || index == ComponentTable.undecided {
        (index, z, generator) = drawRarely(startingWith: word, using: generator)
      }
      let component = components[unchecked: Int(index)]
      body(component.mean + component.standardDeviation * z, index)
    }
    return generator
  }

  /// Draws the first values of a block in their order, a thousand at a time.
  ///
  /// A thousand values stay in the processor's cache. Who only needs values can so leave the loop that
  /// draws them to this function, which is compiled once.
  ///
  /// - Parameters:
  ///   - block: The number of the block, from 0.
  ///   - count: How many points to draw, in 0 ... ``blockSize``.
  ///   - body: Receives the values in data units.
  /// - Complexity: O(`count`).
  public func forEachChunk(
    inBlock block: Int, count: Int = blockSize, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) {
    precondition(block >= 0, "there is no block \(block)")
    precondition(count >= 0 && count <= Self.blockSize, "a block does not have \(count) points")
    let chunkSize = 1024
    withUnsafeTemporaryAllocation(of: Double.self, capacity: chunkSize) { values in
      var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(block))
      for start in stride(from: 0, to: count, by: chunkSize) {
        let chunk = UnsafeMutableBufferPointer(rebasing: values[..<min(chunkSize, count - start)])
        generator = fill(chunk, using: generator)
        body(UnsafeBufferPointer(chunk))
      }
    }
  }

  /// Draws the first points of a block in their order, a thousand at a time.
  ///
  /// - Parameters:
  ///   - block: The number of the block, from 0.
  ///   - count: How many points to draw, in 0 ... ``blockSize``.
  ///   - body: Receives the values in data units and, of as many, the indices of the components, from 0.
  /// - Complexity: O(`count`).
  public func forEachLabelledChunk(
    inBlock block: Int, count: Int = blockSize,
    _ body: (_ values: UnsafeBufferPointer<Double>, _ labels: UnsafeBufferPointer<UInt16>) -> Void
  ) {
    let chunkSize = 1024
    withUnsafeTemporaryAllocation(of: Double.self, capacity: chunkSize) { values in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: chunkSize) { labels in
        var filled = 0
        func handOut() {
          body(
            UnsafeBufferPointer(rebasing: values[..<filled]),
            UnsafeBufferPointer(rebasing: labels[..<filled]))
          filled = 0
        }
        forEachPoint(inBlock: block, count: count) { value, component in
          (values[filled], labels[filled]) = (value, component)
          filled += 1
          if filled == chunkSize { handOut() }
        }
        if filled > 0 { handOut() }
      }
    }
  }

  /// Fills a chunk with values; a loop by itself keeps everything it needs in registers.
  @inline(never)
  private func fill(
    _ values: UnsafeMutableBufferPointer<Double>, using start: Xoshiro256PlusPlus
  ) -> Xoshiro256PlusPlus {
    var place = 0
    return drawPoints(values.count, using: start) { value, _ in
      values[place] = value
      place &+= 1
    }
  }

  /// Takes and returns the generator by value: were its address taken, the state would live in
  /// memory for the whole loop, which then takes nearly half as long again.
  @usableFromInline
  @inline(never)
  func drawRarely(
    startingWith word: UInt64, using generator: Xoshiro256PlusPlus
  ) -> (component: UInt16, z: Double, generator: Xoshiro256PlusPlus) {
    var generator = generator
    let (component, z) = table.draw(startingWith: word, using: &generator)
    return (component, z, generator)
  }
}
