/// The number, the smallest and the largest of points.
struct StreamExtent: Gathering {
  /// With eight lanes the processor would run out of registers.
  private typealias Lanes = SIMD4<Double>

  /// The number of points in each block, by the number of the block; in no order.
  private(set) var blockSizes: [(block: Int, count: Int)] = []
  private(set) var count = 0
  private var minimum = Double.infinity
  private var maximum = -Double.infinity
  /// Whether all points seem to be finite. Points whose sum overflows do not, whatever they are.
  private(set) var isSurelyFinite = true

  /// The smallest and the largest point; `nil` without points. Zero is positive, whatever its sign
  /// was: of two zeros no order says which is smaller.
  var range: ClosedRange<Double>? {
    minimum <= maximum ? (minimum + 0)...(maximum + 0) : nil
  }

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    count += chunk.count
    if let last = blockSizes.indices.last, blockSizes[last].block == block {
      blockSizes[last].count += chunk.count
    } else {
      blockSizes.append((block, chunk.count))
    }

    var smallest = Lanes(repeating: minimum)
    var largest = Lanes(repeating: maximum)
    var sums = Lanes()
    let bytes = UnsafeRawBufferPointer(chunk)
    let laneEnd = chunk.count & ~(Lanes.scalarCount - 1)
    for start in stride(from: 0, to: laneEnd, by: Lanes.scalarCount) {
      let values = bytes.loadUnaligned(fromByteOffset: start &* 8, as: Lanes.self)
      smallest = values.smaller(smallest)
      largest = values.larger(largest)
      sums += values
    }
    minimum = smallest.min()
    maximum = largest.max()
    // Infinities and NaN stay in a sum, which costs less than a test of each point.
    var sum = sums.sum()
    for value in chunk[laneEnd...] {
      minimum = value < minimum ? value : minimum
      maximum = value > maximum ? value : maximum
      sum += value
    }
    isSurelyFinite = isSurelyFinite && sum.isFinite
  }

  mutating func merge(_ other: StreamExtent) {
    blockSizes += other.blockSizes
    count += other.count
    minimum = Swift.min(minimum, other.minimum)
    maximum = Swift.max(maximum, other.maximum)
    isSurelyFinite = isSurelyFinite && other.isSurelyFinite
  }
}
