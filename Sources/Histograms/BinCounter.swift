/// Counts values into bins, block by block, in memory that does not grow with the values.
struct BinCounter {
  private let placement: Placement
  /// The number of values below the first edge or not a number, in each bin, and above the last edge.
  /// No `Array`, whose `mutableSpan` needs macOS 26.
  private var tallies: ContiguousArray<Int>

  /// The edges, strictly increasing, one more than there are bins.
  var edges: [Double] { placement.edges }
  /// The number of values in each bin so far.
  var counts: [Int] { Array(tallies[1..<tallies.count - 1]) }
  /// The number of values so far that lie outside the edges or are not a number.
  var outsideCount: Int { tallies[0] + tallies[tallies.count - 1] }

  /// Makes a counter for equal bins.
  init(_ bins: UniformBins) {
    self.init(edges: bins.edges, bins: bins)
  }

  /// Makes a counter for bins of any widths.
  ///
  /// - Parameters:
  ///   - edges: At least two edges, finite and strictly increasing.
  ///   - bins: The bins, if they are equal.
  init(edges: [Double], bins: UniformBins? = nil) {
    placement = Placement(
      edges: edges, bins: bins, estimate: bins == nil ? nil : BinEstimate(edges: edges))
    tallies = ContiguousArray(repeating: 0, count: edges.count + 1)
  }

  /// Counts a block of values.
  ///
  /// A bin holds its lower edge and not its upper one, except for the last, which holds both.
  ///
  /// - Complexity: O(*n*) for equal bins, else O(*n* log *k*), for *n* values and *k* bins.
  mutating func add(_ values: UnsafeBufferPointer<Double>) {
    placement.count(values, into: &tallies)
  }

  /// The bin of a value, from 1; 0 for one below all or that is no number, and one more than there are bins
  /// for one above all.
  func tally(of value: Double) -> Int { placement.tally(of: value) }
}

extension BinCounter: Gathering {
  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    add(chunk)
  }

  mutating func merge(_ other: BinCounter) {
    for index in tallies.indices { tallies[index] += other.tallies[index] }
  }
}

/// How values find their bins.
private struct Placement {
  let edges: [Double]
  /// Bins of equal width; `nil` for any others.
  let bins: UniformBins?
  /// The fast way for bins of equal width.
  let estimate: BinEstimate?

  /// Adds the values to the tallies of the places where they belong.
  func count(_ values: UnsafeBufferPointer<Double>, into tallies: inout ContiguousArray<Int>) {
    var tallies = tallies.mutableSpan
    guard let estimate else {
      for value in values { tallies[tally(of: value)] &+= 1 }
      return
    }
    let bytes = UnsafeRawBufferPointer(values)
    let laneCount = BinEstimate.Lanes.scalarCount
    let laneEnd = values.count - values.count % laneCount
    for start in stride(from: 0, to: laneEnd, by: laneCount) {
      let lanes = bytes.loadUnaligned(fromByteOffset: start &* 8, as: BinEstimate.Lanes.self)
      let places = estimate.places(of: lanes)
      let estimates = BinEstimate.tallies(at: places)
      if estimate.areCertain(places) {
        for lane in 0..<laneCount { tallies[unchecked: Int(estimates[lane])] &+= 1 }
      } else {
        for lane in 0..<laneCount {
          let isCertain = estimate.isCertain(places[lane])
          let tally = isCertain ? Int(estimates[lane]) : tally(of: lanes[lane])
          tallies[tally] &+= 1
        }
      }
    }
    for value in values[laneEnd...] { tallies[tally(of: value)] &+= 1 }
  }

  /// Where a value is counted: in 1 to the number of bins, or in the one before or after if it lies
  /// outside.
  @inline(never)
  func tally(of value: Double) -> Int {
    edges.withUnsafeBufferPointer { edges in
      // Stated positively, so that a NaN is outside.
      guard value >= edges[0] else { return 0 }
      guard value <= edges[edges.count - 1] else { return edges.count }
      return 1 + (bins?.bin(of: value, edges: edges) ?? bisected(value, edges))
    }
  }

  /// The bin of a value within the edges by bisection.
  private func bisected(_ value: Double, _ edges: UnsafeBufferPointer<Double>) -> Int {
    // The last edge belongs to the last bin, so it takes no part in the search.
    var low = 0
    var high = edges.count - 1
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
