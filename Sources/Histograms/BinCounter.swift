/// Counts values into bins, block by block, in memory that does not grow with the values.
struct BinCounter {
  /// How a value finds its bin.
  private enum Layout {
    case uniform(UniformBins, estimate: BinEstimate)
    case explicit
  }

  /// The edges, strictly increasing, one more than there are bins.
  let edges: [Double]
  private let layout: Layout
  /// The number of values in each bin so far, and then the number of those outside.
  private var tallies: [Int]

  /// The number of values in each bin so far.
  var counts: [Int] { Array(tallies.dropLast()) }
  /// The number of values so far that lie outside the edges or are not a number.
  var outsideCount: Int { tallies[edges.count - 1] }

  /// Makes a counter for equal bins.
  init(_ bins: UniformBins) {
    let estimate = BinEstimate(edges: bins.edges)
    self.init(edges: bins.edges, layout: .uniform(bins, estimate: estimate))
  }

  /// Makes a counter for bins of any widths.
  ///
  /// - Parameter edges: At least two edges, finite and strictly increasing.
  init(edges: [Double]) {
    self.init(edges: edges, layout: .explicit)
  }

  private init(edges: [Double], layout: Layout) {
    self.edges = edges
    self.layout = layout
    tallies = Array(repeating: 0, count: edges.count)
  }

  /// Counts a block of values.
  ///
  /// A bin holds its lower edge and not its upper one, except for the last, which holds both.
  ///
  /// - Complexity: O(*n*) for equal bins, else O(*n* log *k*), for *n* values and *k* bins.
  mutating func add(_ values: UnsafeBufferPointer<Double>) {
    edges.withUnsafeBufferPointer { edges in
      tallies.withUnsafeMutableBufferPointer { tallies in
        switch layout {
        case .uniform(let bins, let estimate):
          let outside = UInt64(edges.count - 1)
          for value in values {
            let position = estimate.position(of: value)
            if estimate.isCertain(position) {
              tallies[Int(min(BinEstimate.bin(at: position), outside))] &+= 1
            } else {
              tallies[bins.tally(of: value, edges: edges)] &+= 1
            }
          }
        case .explicit:
          for value in values { tallies[tally(of: value, edges: edges)] &+= 1 }
        }
      }
    }
  }
}

extension BinCounter: Gathering {
  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    add(chunk)
  }

  mutating func merge(_ other: BinCounter) {
    for index in tallies.indices { tallies[index] += other.tallies[index] }
  }
}

/// The bin of a value by bisection; the number of bins for a value outside.
private func tally(of value: Double, edges: UnsafeBufferPointer<Double>) -> Int {
  // Stated positively, so that a NaN is outside.
  guard value >= edges[0], value <= edges[edges.count - 1] else { return edges.count - 1 }
  // The last edge belongs to the last bin, so it takes no part in the search.
  var low = 0
  var high = edges.count - 1
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if edges[middle] <= value { low = middle } else { high = middle }
  }
  return low
}

extension UniformBins {
  /// The bin of a value; the number of bins for a value outside.
  @inline(never)
  fileprivate func tally(of value: Double, edges: UnsafeBufferPointer<Double>) -> Int {
    let outside = edges.count - 1
    guard value >= edges[0], value <= edges[outside] else { return outside }
    return bin(of: value, edges: edges)
  }
}
