/// The bars of a histogram, and what a curve over them has to know.
struct Bars {
  /// The edges in data units, strictly increasing, one more than there are bars.
  let edges: [Double]
  /// How many points are in each bar, or how much they weigh.
  let counts: [Double]
  /// How many points are in none, or how much they weigh.
  let outside: Double
  /// How much is in all bars.
  private let total: Double
  /// How many points of each part are in each bar, or how much they weigh; `nil` for bars without parts.
  let partCounts: [[Double]]?
  let normalization: Normalization
  /// The number of points, some of which may be outside the bars; of weighted ones the sum of their
  /// weights.
  let pointCount: Double
  /// The share of all points that these are, which bars other than counts are relative to: that of a
  /// group beside others; 1 for all.
  let share: Double
  /// The heights of all bars; layers of the same bars have them in common.
  let heights: [Double]

  /// Takes over what was counted.
  init(
    _ histogram: Histogram, normalization: Normalization, pointCount: Int, share: Double = 1
  ) {
    self.init(
      histogram.edges, histogram.counts.map(Double.init), outside: Double(histogram.outsideCount),
      parts: nil, normalization: normalization, pointCount: Double(pointCount), share: share)
  }

  /// Takes over what was counted of each part.
  init(_ stack: StackedHistogram, normalization: Normalization, pointCount: Int) {
    let histogram = stack.histogram
    self.init(
      histogram.edges, histogram.counts.map(Double.init), outside: Double(histogram.outsideCount),
      parts: stack.partCounts.map { $0.map(Double.init) }, normalization: normalization,
      pointCount: Double(pointCount), share: 1)
  }

  /// The memory of the bars and their parts as long as they are kept.
  var bytes: Double { Double(counts.count) * (25 + 8 * Double(partCounts?.count ?? 0)) }

  /// Takes counts, or sums of weights.
  ///
  /// - Parameters:
  ///   - edges: The edges.
  ///   - counts: How much is in each bar.
  ///   - outside: How much is in none.
  ///   - parts: How much of each part is in each bar; `nil` for bars without.
  ///   - normalization: What a height says.
  ///   - pointCount: The number of points, or the sum of their weights.
  ///   - share: The share of all points that these are.
  init(
    _ edges: [Double], _ counts: [Double], outside: Double, parts: [[Double]]?,
    normalization: Normalization, pointCount: Double, share: Double = 1
  ) {
    (self.edges, self.counts, self.outside, partCounts) = (edges, counts, outside, parts)
    (self.normalization, self.pointCount, self.share) = (normalization, pointCount, share)
    total = counts.reduce(0, +)
    let heights = normalization.heights(
      of: counts, between: edges, total: total, outside: outside)
    self.heights =
      share == 1 || normalization == .count ? heights : heights.map { $0 * share }
  }

  /// The same counts with other heights.
  func normalized(_ normalization: Normalization) -> Bars {
    guard normalization != self.normalization else { return self }
    return Bars(
      edges, counts, outside: outside, parts: partCounts, normalization: normalization,
      pointCount: pointCount, share: share)
  }

  /// The heights up to which each part reaches, where parts stand on each other in their order; none for bars
  /// without parts.
  var tops: [[Double]] {
    normalization.tops(of: partCounts ?? [], between: edges, outside: outside)
  }

  /// The factor that brings the mixture's density to the scale of the bars.
  ///
  /// A bar shows how many of all points lie in its bin, so points outside the bins count too; only
  /// densities stay NumPy's, whose bars have the area 1 whatever lies outside.
  var curveScale: Double {
    switch normalization {
    case .density, .densityOfAll: share
    case .count: meanWidth * pointCount
    case .probability: share * (total > 0 ? meanWidth * pointCount / total : 1)
    }
  }

  /// The heights that the bars of a mixture would have on average, of as many points.
  func expectedHeights(of mixture: GaussianMixture) -> [Double] {
    counts.indices.map { bin in
      let probability = mixture.probability(from: edges[bin], to: edges[bin + 1])
      return switch normalization {
      case .density, .densityOfAll: share * probability / (edges[bin + 1] - edges[bin])
      case .count: probability * pointCount
      case .probability:
        share * (total > 0 ? probability * pointCount / total : probability)
      }
    }
  }

  /// Why a density fits none of the bars, with what would help; `nil` where it fits.
  var problemOfCurve: String? {
    if hasUnequalBins, normalization == .count || normalization == .probability {
      return "the curve is scaled by the mean width of bins of different widths and fits none of "
        + "them; \"normalize\": \"density\" would fit"
    }
    let share = pointCount > 0 ? outside / pointCount : 0
    guard normalization == .density, share > Self.shareOutside else { return nil }
    return
      "\(numberText(100 * share, significantDigits: 2)) % of the points lie outside the bins, and "
      + "the bars have the area 1 without them: the curve is lower than they are; \"normalize\": "
      + "\"densityOfAll\" would fit"
  }

  /// Up to this share of points outside the bins nobody sees that bars and curve differ.
  private static let shareOutside = 0.01

  private var hasUnequalBins: Bool {
    let widths = zip(edges.dropFirst(), edges).map { $0 - $1 }
    return widths.contains { abs($0 - meanWidth) > 1e-6 * meanWidth }
  }

  private var meanWidth: Double {
    guard let first = edges.first, let last = edges.last else { return 1 }
    return (last - first) / Double(counts.count)
  }
}
