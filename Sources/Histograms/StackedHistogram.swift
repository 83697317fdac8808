import GMMSupport

/// A histogram of values that belong to different parts, such as the components of a mixture.
///
/// Edges and counts of all values together are those of ``Histogram``, to the last bit.
public struct StackedHistogram: Hashable, Sendable {
  /// All values together.
  public let histogram: Histogram
  /// The numbers of values in each bin, by their parts: for each part as many as there are bins.
  public let partCounts: [[Int]]

  /// Counts values into bins.
  ///
  /// - Parameters:
  ///   - values: The values, in any order.
  ///   - parts: The part of each value, in 0 ..< `partCount`.
  ///   - partCount: The number of parts, at least 1.
  ///   - bins: How the range is cut into bins, as in ``Histogram/init(of:bins:range:areIntegers:)``.
  ///   - range: The lower and upper end of the bins, in data units, or `nil` for those of the data.
  ///   - areIntegers: Whether the values are the elements of an array of integers.
  /// - Throws: What ``Histogram/init(of:bins:range:areIntegers:)`` throws, and
  ///   `HistogramError.tooManyParts` if there are more than 5,000,000 parts of all bars together.
  /// - Complexity: That of ``Histogram/init(of:bins:range:areIntegers:)``, and O(*b* *k*) for *b* bins and
  ///   *k* parts.
  public init(
    of values: [Double], parts: [UInt16], partCount: Int, bins: Bins,
    range: ClosedRange<Double>? = nil, areIntegers: Bool = false
  ) throws(HistogramError) {
    let binning = StreamBinning(
      stream: PointArray(values, areIntegers: areIntegers), concurrently: serially,
      areInMemory: true)
    do throws(HistogramStreamError<Never>) {
      let (empty, _) = try binning.counter(for: bins, range: range)
      var counter = try binning.histogramErrors { () throws(HistogramError) in
        try PartCounter(empty, partCount: partCount)
      }
      values.withUnsafeBufferPointer { values in
        parts.withUnsafeBufferPointer { counter.add(values, parts: $0) }
      }
      self.init(counter)
    } catch {
      switch error {
      case .histogram(let error): throw error
      case .streamChanged: preconditionFailure("an array is the same every time")
      }
    }
  }

  /// Takes over counts.
  init(histogram: Histogram, partCounts: [[Int]]) {
    (self.histogram, self.partCounts) = (histogram, partCounts)
  }

  /// Takes over what was counted.
  init(_ counter: PartCounter) {
    histogram = Histogram(counter.whole)
    partCounts = counter.counts
  }

  /// The heights of the tops of the parts, stacked in their order from zero.
  ///
  /// - Parameter normalization: What a height says.
  /// - Returns: For each part as many heights as there are bins, each at or above that of the part before.
  ///   Those of the last part are the heights of the whole bars, to the last bit.
  /// - Complexity: O(*b* *k*) for *b* bins and *k* parts.
  public func tops(_ normalization: Normalization) -> [[Double]] {
    normalization.tops(
      of: partCounts.map { $0.map(Double.init) }, between: histogram.edges,
      outside: Double(histogram.outsideCount))
  }
}
