/// Counts values into bins, block by block, in memory that does not grow with the values.
struct BinCounter {
  /// How a value finds its bin.
  private enum Layout {
    case uniform(UniformBins)
    case explicit
  }

  /// The edges, strictly increasing, one more than there are bins.
  let edges: [Double]
  /// The number of values in each bin so far.
  private(set) var counts: [Int]
  /// The number of values so far that lie outside the edges or are not a number.
  private(set) var outsideCount = 0
  private let layout: Layout

  /// Makes a counter for equal bins.
  init(_ bins: UniformBins) {
    self.init(edges: bins.edges, layout: .uniform(bins))
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
    counts = Array(repeating: 0, count: edges.count - 1)
  }

  /// Counts a block of values.
  ///
  /// A bin holds its lower edge and not its upper one, except for the last, which holds both.
  ///
  /// - Complexity: O(*n*) for equal bins, else O(*n* log *k*), for *n* values and *k* bins.
  mutating func add(_ values: UnsafeBufferPointer<Double>) {
    edges.withUnsafeBufferPointer { edges in
      switch layout {
      case .uniform(let bins):
        add(values, within: edges) { bins.bin(of: $0, edges: edges) }
      case .explicit:
        add(values, within: edges) { bin(of: $0, edges: edges) }
      }
    }
  }

  @inline(__always)
  private mutating func add(
    _ values: UnsafeBufferPointer<Double>, within edges: UnsafeBufferPointer<Double>,
    bin: (Double) -> Int
  ) {
    let (lower, upper) = (edges[0], edges[edges.count - 1])
    var outside = 0
    counts.withUnsafeMutableBufferPointer { counts in
      for value in values {
        // Stated positively, so that a NaN is outside.
        if value >= lower && value <= upper {
          counts[bin(value)] &+= 1
        } else {
          outside &+= 1
        }
      }
    }
    outsideCount += outside
  }
}

/// The bin of a value that lies within the edges, by bisection.
private func bin(of value: Double, edges: UnsafeBufferPointer<Double>) -> Int {
  // The last edge belongs to the last bin, so it takes no part in the search.
  var low = 0
  var high = edges.count - 1
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if edges[middle] <= value { low = middle } else { high = middle }
  }
  return low
}
