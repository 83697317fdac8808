import GMMSupport

/// The numbers of values that fall into adjacent bins.
///
/// Edges and counts equal those of NumPy 2.4's `np.histogram` to the last bit, for every rule, of
/// arrays of doubles and of integers.
public struct Histogram: Hashable, Sendable {
  /// The largest number of bins that a histogram may have: 1,000,000.
  ///
  /// A picture shows a thousand; the rules `fd` and `scott` ask for billions where outliers are
  /// far, and files come from strangers.
  public static let maximumBinCount = Limits.bins

  /// The largest number of points of a stream for the rule `stone`: 10,000,000.
  ///
  /// It tries thousands of histograms, for which it sorts the points in memory.
  public static let maximumStonePointCount = 10_000_000

  /// The bin edges in data units, strictly increasing, one more than there are bins.
  public let edges: [Double]
  /// The number of values in each bin; a bin holds its lower edge, the last one also its upper.
  public let counts: [Int]
  /// The number of values that lie outside the edges or are not a number.
  public let outsideCount: Int

  /// Counts values into bins.
  ///
  /// Without values and without a range, the bins cut 0...1. A range, or data, whose ends are
  /// equal is widened by 0.5 on both sides, except for bins of a given width, which reach as far
  /// as their width. Where the given width does not divide the range, the last bin ends above the
  /// range, and values up to its end are counted.
  ///
  /// - Parameters:
  ///   - values: The values, in any order. With a range or with explicit edges, infinities and
  ///     NaN are values outside.
  ///   - bins: How the range is cut into bins.
  ///   - range: The lower and upper end of the bins, in data units, or `nil` for those of the
  ///     data. Rules look only at the values within. Explicit edges take its place.
  ///   - areIntegers: Whether the values are the elements of an array of integers: whole numbers of at
  ///     most 2⁵³ in magnitude. Rules make no bins narrower than 1 of them.
  /// - Throws: `HistogramError.valueNotFinite` where the values must give the range and one of
  ///   them is infinite or NaN; `.rangeNotFinite`, `.rangeTooWide` and `.rangeTooNarrow` for a
  ///   range that doubles cannot cut; `.tooManyBins` beyond `maximumBinCount`;
  ///   `.binWidthOverflows` where a rule needs squares that overflow; `.binCountNotPositive`,
  ///   `.binWidthNotPositive`, `.tooFewEdges`, `.edgeNotFinite` and `.edgesNotIncreasing` for
  ///   bins that are none.
  /// - Complexity: O(*n*) for *n* values and equal bins, O(*n* log *k*) for *k* explicit bins;
  ///   O(*n* log *n*) for the rule `stone`.
  public init(
    of values: [Double], bins: Bins, range: ClosedRange<Double>? = nil, areIntegers: Bool = false
  ) throws(HistogramError) {
    let binning = StreamBinning(
      stream: PointArray(values, areIntegers: areIntegers), concurrently: serially,
      areInMemory: true)
    do throws(HistogramStreamError<Never>) {
      var (counter, _) = try binning.counter(for: bins, range: range)
      values.withUnsafeBufferPointer { counter.add($0) }
      self.init(counter)
    } catch {
      switch error {
      case .histogram(let error): throw error
      case .streamChanged: preconditionFailure("an array is the same every time")
      }
    }
  }

  /// Takes over counts between edges.
  init(edges: [Double], counts: [Int], outsideCount: Int) {
    (self.edges, self.counts, self.outsideCount) = (edges, counts, outsideCount)
  }

  /// Takes over what was counted.
  init(_ counter: BinCounter) {
    edges = counter.edges
    counts = counter.counts
    outsideCount = counter.outsideCount
  }
}
