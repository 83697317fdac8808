/// The bars of a histogram, and what a curve over them has to know.
struct Bars {
  let histogram: Histogram
  /// The same histogram with its parts; `nil` for bars without.
  let stack: StackedHistogram?
  let normalization: Normalization
  /// The number of points, some of which may be outside the bins.
  let pointCount: Int
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
      histogram, nil, normalization: normalization, pointCount: pointCount, share: share)
  }

  /// Takes over what was counted of each part.
  init(_ stack: StackedHistogram, normalization: Normalization, pointCount: Int) {
    self.init(
      stack.histogram, stack, normalization: normalization, pointCount: pointCount, share: 1)
  }

  /// The memory of the bars and their parts as long as they are kept.
  var bytes: Double {
    Double(histogram.counts.count) * (25 + 8 * Double(stack?.partCounts.count ?? 0))
  }

  private init(
    _ histogram: Histogram, _ stack: StackedHistogram?, normalization: Normalization,
    pointCount: Int, share: Double
  ) {
    (self.histogram, self.stack) = (histogram, stack)
    (self.normalization, self.pointCount, self.share) = (normalization, pointCount, share)
    let heights = histogram.heights(normalization)
    self.heights =
      share == 1 || normalization == .count ? heights : heights.map { $0 * share }
  }

  /// The same counts with other heights.
  func normalized(_ normalization: Normalization) -> Bars {
    guard normalization != self.normalization else { return self }
    return Bars(
      histogram, stack, normalization: normalization, pointCount: pointCount, share: share)
  }

  /// The factor that brings the mixture's density to the scale of the bars.
  ///
  /// A bar shows how many of all points lie in its bin, so points outside the bins count too; only
  /// densities stay NumPy's, whose bars have the area 1 whatever lies outside.
  var curveScale: Double {
    let counted = pointCount - histogram.outsideCount
    return switch normalization {
    case .density, .densityOfAll: share
    case .count: meanWidth * Double(pointCount)
    case .probability:
      share * (counted == 0 ? 1 : meanWidth * Double(pointCount) / Double(counted))
    }
  }

  /// The heights that the bars of a mixture would have on average, of as many points.
  func expectedHeights(of mixture: GaussianMixture) -> [Double] {
    let edges = histogram.edges
    let counted = Double(pointCount - histogram.outsideCount)
    return histogram.counts.indices.map { bin in
      let probability = mixture.probability(from: edges[bin], to: edges[bin + 1])
      return switch normalization {
      case .density, .densityOfAll: share * probability / (edges[bin + 1] - edges[bin])
      case .count: probability * Double(pointCount)
      case .probability:
        share * (counted == 0 ? probability : probability * Double(pointCount) / counted)
      }
    }
  }

  /// Why a density fits none of the bars, with what would help; `nil` where it fits.
  var problemOfCurve: String? {
    if hasUnequalBins, normalization == .count || normalization == .probability {
      return "the curve is scaled by the mean width of bins of different widths and fits none of "
        + "them; \"normalize\": \"density\" would fit"
    }
    let share = pointCount == 0 ? 0 : Double(histogram.outsideCount) / Double(pointCount)
    guard normalization == .density, share > Self.shareOutside else { return nil }
    return
      "\(numberText(100 * share, significantDigits: 2)) % of the points lie outside the bins, and "
      + "the bars have the area 1 without them: the curve is lower than they are; \"normalize\": "
      + "\"densityOfAll\" would fit"
  }

  /// Up to this share of points outside the bins nobody sees that bars and curve differ.
  private static let shareOutside = 0.01

  private var hasUnequalBins: Bool {
    let widths = zip(histogram.edges.dropFirst(), histogram.edges).map { $0 - $1 }
    return widths.contains { abs($0 - meanWidth) > 1e-6 * meanWidth }
  }

  private var meanWidth: Double {
    let edges = histogram.edges
    guard let first = edges.first, let last = edges.last else { return 1 }
    return (last - first) / Double(histogram.counts.count)
  }
}
