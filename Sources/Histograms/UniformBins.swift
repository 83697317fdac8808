/// Bins of equal width, with the edges and the assignment of values to bins of NumPy.
struct UniformBins {
  /// The edges, strictly increasing, one more than there are bins.
  let edges: [Double]
  private let lower: Double
  private let span: Double
  private let count: Double

  /// Cuts a range into the given number of bins, at least 1.
  ///
  /// - Throws: `HistogramError.rangeTooWide` and `.rangeTooNarrow`.
  init(count: Int, over range: ClosedRange<Double>) throws(HistogramError) {
    lower = range.lowerBound
    span = range.upperBound - range.lowerBound
    self.count = Double(count)
    guard span.isFinite else { throw .rangeTooWide(range) }
    edges = equallySpacedEdges(count: count, over: range)
    guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .rangeTooNarrow(range, bins: count)
    }
  }

  /// The bin of a value that lies within the edges.
  ///
  /// The index is estimated from the width, then corrected against the edges next to it, since
  /// the estimate and the edges round differently. It never falls as the value grows.
  ///
  /// - Parameters:
  ///   - value: A value within the edges.
  ///   - edges: The storage of the property, so that a loop does not ask for it each time.
  /// - Returns: The index of the bin, from 0.
  @inline(__always)
  func bin(of value: Double, edges: UnsafeBufferPointer<Double>) -> Int {
    let last = edges.count - 2
    // At most `count`: rounding keeps the order value - lower ≤ span.
    var bin = min(Int((value - lower) / span * count), last)
    if value < edges[bin] {
      bin -= 1
    } else if bin != last, value >= edges[bin + 1] {
      bin += 1
    }
    return bin
  }

  /// Counts sorted values, all of which lie within the edges.
  ///
  /// - Complexity: O(*k* log *n*) for *k* bins and *n* values.
  func counts(ofSorted values: [Double]) -> [Int] {
    edges.withUnsafeBufferPointer { edges in
      var start = 0
      return (1..<edges.count).map { nextBin in
        var end = start
        var high = values.count
        while end < high {
          let middle = end + (high - end) / 2
          if bin(of: values[middle], edges: edges) < nextBin {
            end = middle + 1
          } else {
            high = middle
          }
        }
        defer { start = end }
        return end - start
      }
    }
  }
}
