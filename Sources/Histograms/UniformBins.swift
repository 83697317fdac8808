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

  /// Makes bins of a given width that start at the lower end of a range and cover it.
  ///
  /// Where the range holds a whole number of widths, the last edge is its upper end; otherwise
  /// the last bin ends above it. Decimal fractions are not doubles: 0.6 / 0.2 and
  /// (1000.6 - 1000.3) / 0.1 are not 3. So a quotient that is whole within the rounding of its
  /// operands counts as whole, and no empty bin is added for the sake of a last bit.
  ///
  /// - Throws: `HistogramError.binWidthNotPositive`, `.tooManyBins`, `.rangeTooNarrow`, and
  ///   `.rangeTooWide` where the last edge overflows.
  init(width: Double, over range: ClosedRange<Double>) throws(HistogramError) {
    guard width > 0, width.isFinite else { throw .binWidthNotPositive(width) }
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let quotient = (upper - lower) / width
    let whole = quotient.rounded()
    let rounding = (lower.ulp + upper.ulp) / width + 4 * quotient.ulp
    let divides = whole >= 1 && (quotient - whole).magnitude <= rounding

    let requested = max(1, divides ? whole : quotient.rounded(.up))
    guard requested <= Double(Histogram.maximumBinCount) else {
      throw .tooManyBins(
        .width(width), requested: requested, limit: Histogram.maximumBinCount)
    }
    let end = divides ? upper : max(upper, lower + requested * width)
    try self.init(count: Int(clamping: requested), over: lower...end)
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
    var bin = min(Int(clamping: (value - lower) / span * count), last)
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
