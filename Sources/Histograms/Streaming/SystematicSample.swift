/// Every 2ʲ-th point of each block, for as small a j as leaves a limited number.
struct SystematicSample: Gathering {
  /// The number of points that are kept at most.
  private static let capacity = 1 << 16

  private(set) var values: [Double] = []
  /// The distance of the points that are kept, a power of two.
  private var spacing = 1
  /// How many points come before the next that is kept.
  private var skipping = 0
  private var block = -1

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    if block != self.block {
      self.block = block
      skipping = 0
    }
    while skipping < chunk.count {
      values.append(chunk[skipping])
      if values.count > Self.capacity { thin() }
      skipping += spacing
    }
    skipping -= chunk.count
  }

  mutating func merge(_ other: SystematicSample) {
    var other = other
    while other.spacing < spacing { other.thin() }
    while spacing < other.spacing { thin() }
    values += other.values
    while values.count > Self.capacity { thin() }
  }

  private mutating func thin() {
    values = stride(from: 0, to: values.count, by: 2).map { values[$0] }
    spacing *= 2
  }
}
