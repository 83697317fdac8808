/// How many points lie below an interval, and which ones lie in it.
///
/// Where the interval holds too many points to keep, they are counted in equal parts of it instead,
/// one of which is the next interval.
struct OrderWindow: Gathering {
  /// The number of points that are kept at most: 8 MB.
  static let usualCapacity = 1 << 20
  private static let partBits = 14
  private typealias Lanes = SIMD8<Double>

  let interval: ClosedRange<Double>
  /// The number of points below the interval.
  private(set) var below = 0
  /// The number of points in the interval.
  private(set) var inside = 0
  /// The points in the interval, in no order; `nil` if they are too many or only counted.
  private(set) var kept: [Double]?
  /// The numbers of points in equal parts of the interval, by order keys; empty if they are kept.
  private var partCounts: [Int] = []
  private let likelyCount: Int
  private let capacity: Int
  private let firstKey: UInt64
  private let partShift: UInt64

  /// Creates a window that has seen no point.
  ///
  /// - Parameters:
  ///   - interval: The interval.
  ///   - likelyCount: How many points it is expected to hold.
  ///   - capacity: How many points are kept at most.
  init(_ interval: ClosedRange<Double>, likelyCount: Int, capacity: Int = usualCapacity) {
    self.interval = interval
    self.capacity = capacity
    firstKey = orderKey(interval.lowerBound)
    let bits = UInt64.bitWidth - (orderKey(interval.upperBound) - firstKey).leadingZeroBitCount
    partShift = UInt64(max(bits - Self.partBits, 0))
    self.likelyCount = likelyCount
    if likelyCount <= capacity {
      kept = []
    } else {
      partCounts = Array(repeating: 0, count: 1 << Self.partBits)
    }
  }

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    let lower = Lanes(repeating: interval.lowerBound)
    let upper = Lanes(repeating: interval.upperBound)
    var belowCounts = SIMD8<Int64>()
    let bytes = UnsafeRawBufferPointer(chunk)
    let laneEnd = chunk.count & ~(Lanes.scalarCount - 1)
    for start in stride(from: 0, to: laneEnd, by: Lanes.scalarCount) {
      let values = bytes.loadUnaligned(fromByteOffset: start &* 8, as: Lanes.self)
      let isBelow = values .< lower
      belowCounts = belowCounts.replacing(with: belowCounts &+ 1, where: isBelow)
      // Few points are in the interval, so that eight at a time can be passed over.
      if any(isBelow .^ (values .<= upper)) {
        addInside(UnsafeBufferPointer(rebasing: chunk[start..<(start &+ Lanes.scalarCount)]))
      }
    }
    below += Int(belowCounts.wrappedSum())
    for value in chunk[laneEnd...] where value < interval.lowerBound { below += 1 }
    addInside(UnsafeBufferPointer(rebasing: chunk[laneEnd...]))
  }

  @inline(never)
  private mutating func addInside(_ values: UnsafeBufferPointer<Double>) {
    for value in values where value >= interval.lowerBound && value <= interval.upperBound {
      inside += 1
      if kept != nil {
        keep(CollectionOfOne(value))
      } else if !partCounts.isEmpty {
        partCounts[Int((orderKey(value) - firstKey) >> partShift)] += 1
      }
    }
  }

  mutating func merge(_ other: OrderWindow) {
    below += other.below
    inside += other.inside
    if let kept = other.kept { keep(kept) } else { kept = nil }
    for (part, count) in other.partCounts.enumerated() { partCounts[part] += count }
  }

  private mutating func keep(_ values: some Collection<Double>) {
    guard let count = kept?.count, count + values.count <= capacity else {
      kept = nil
      return
    }
    // An array that grows leaves as much memory behind; what is reserved and not used costs none.
    if count == 0 { kept?.reserveCapacity(likelyCount + likelyCount / 8) }
    kept?.append(contentsOf: values)
  }

  /// The part of the interval in which a point lies.
  ///
  /// - Parameter rank: How many points of the interval come before the point.
  /// - Returns: The part and the number of its points; `nil` if the parts were not counted.
  func part(ofRank rank: Int) -> (interval: ClosedRange<Double>, count: Int)? {
    var rest = rank
    for (part, count) in partCounts.enumerated() {
      if rest < count {
        let first = firstKey + UInt64(part) << partShift
        let last = min(first + (1 << partShift - 1), orderKey(interval.upperBound))
        return (double(ofOrderKey: first)...double(ofOrderKey: last), count)
      }
      rest -= count
    }
    return nil
  }
}

/// Several windows over the same points.
struct OrderWindows: Gathering {
  var windows: [OrderWindow]
  /// The number of all points.
  private(set) var count = 0

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    count += chunk.count
    for index in windows.indices { windows[index].add(chunk, ofBlock: block) }
  }

  mutating func merge(_ other: OrderWindows) {
    count += other.count
    for index in windows.indices { windows[index].merge(other.windows[index]) }
  }
}
