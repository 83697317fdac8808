/// The moments of points about the middles of their boxes, in bandwidths: the sums of their powers.
///
/// The sums of up to 65,536 points of a block are rounded to whole multiples of 2⁻⁸⁴ and then added
/// without rounding, so that the result does not depend on the order of the blocks. At most 2³⁷ points,
/// more than a sample has, do not overflow.
struct KernelMoments: Gathering {
  /// The powers of a point, from 0, in three times eight lanes.
  typealias Powers = SIMD8<Double>
  static let vectorCount = 3
  static let order = vectorCount * Powers.scalarCount

  private static let pointsBeforeRounding = 65_536

  let boxes: KernelBoxes
  /// The number of points in boxes.
  private(set) var count = 0
  /// Whether there were points outside all boxes.
  private(set) var hasStrays = false
  /// Whether there were more boxes with points than moments are kept of.
  private(set) var isFull = false

  /// The number of the moments of each box; −1 for a box without points.
  private var slots: [Int32]
  /// The boxes with points, in the order in which these came.
  private var occupied: [Int32] = []
  /// The sums since the last rounding.
  private var recent: [Powers] = []
  /// The slots with such sums.
  private var touched: [Int] = []
  /// The rounded sums, in multiples of 2⁻⁸⁴.
  private var sums: [Int128] = []
  /// The block of the last point, and how many of its points came since the last rounding.
  private var block = -1
  private var recentCount = 0

  /// Knows no points.
  init(_ boxes: KernelBoxes) {
    self.boxes = boxes
    slots = Array(repeating: -1, count: boxes.count)
  }

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    if block != self.block {
      round()
      self.block = block
    }
    let end = Double(boxes.count)
    let perBandwidth = 1 / boxes.bandwidth
    for value in chunk {
      let place = boxes.place(of: value)
      guard place >= 0, place < end else {
        hasStrays = true
        continue
      }
      let box = Int(clamping: place)
      guard let slot = slot(of: box) else { continue }
      let x = (value - boxes.middle(of: box)) * perBandwidth
      let (x2, x3) = (x * x, x * x * x)
      let x4 = x2 * x2
      let first = Powers(1, x, x2, x3, x4, x4 * x, x4 * x2, x4 * x3)
      let x8 = Powers(repeating: x4 * x4)
      let start = slot * Self.vectorCount
      if recent[start][0] == 0 { touched.append(slot) }
      let second = first * x8
      recent[start] += first
      recent[start + 1] += second
      recent[start + 2] += second * x8
      count += 1
      recentCount += 1
      if recentCount == Self.pointsBeforeRounding { round() }
    }
  }

  mutating func merge(_ other: KernelMoments) {
    round()
    var other = other
    other.round()
    for (number, box) in other.occupied.enumerated() {
      guard let slot = slot(of: Int(box)) else { break }
      for power in 0..<Self.order {
        sums[slot * Self.order + power] += other.sums[number * Self.order + power]
      }
    }
    count += other.count
    hasStrays = hasStrays || other.hasStrays
    isFull = isFull || other.isFull
  }

  /// The moments of a box; `nil` where there are too many already.
  private mutating func slot(of box: Int) -> Int? {
    if slots[box] >= 0 { return Int(slots[box]) }
    guard occupied.count < KernelBoxes.occupiedLimit else {
      isFull = true
      return nil
    }
    let slot = occupied.count
    slots[box] = Int32(slot)
    occupied.append(Int32(box))
    recent += repeatElement(Powers(), count: Self.vectorCount)
    sums += repeatElement(0, count: Self.order)
    return slot
  }

  /// Takes the sums of the last points to the others.
  private mutating func round() {
    for slot in touched {
      for vector in 0..<Self.vectorCount {
        let powers = recent[slot * Self.vectorCount + vector]
        for lane in 0..<Powers.scalarCount {
          let place = slot * Self.order + vector * Powers.scalarCount + lane
          sums[place] += Self.multiple(powers[lane])
        }
        recent[slot * Self.vectorCount + vector] = Powers()
      }
    }
    touched.removeAll(keepingCapacity: true)
    recentCount = 0
  }

  /// A sum of at most 65,536 in multiples of 2⁻⁸⁴, rounded.
  private static func multiple(_ sum: Double) -> Int128 {
    let scaled = sum * 0x1p44
    let upper = scaled.rounded(.toNearestOrEven)
    let lower = ((scaled - upper) * 0x1p40).rounded(.toNearestOrEven)
    return Int128(Int64(upper)) << 40 + Int128(Int64(lower))
  }

  /// The boxes with points in increasing order, and of each the moments divided by the factorials of their
  /// powers.
  consuming func series() -> (boxes: [Int], coefficients: [Double]) {
    round()
    var factorials = [1.0]
    for power in 1..<Self.order { factorials.append(factorials[power - 1] * Double(power)) }
    let order = occupied.indices.sorted { occupied[$0] < occupied[$1] }
    let coefficients = order.flatMap { slot in
      (0..<Self.order).map { Double(sums[slot * Self.order + $0]) * 0x1p-84 / factorials[$0] }
    }
    return (order.map { Int(occupied[$0]) }, coefficients)
  }
}
