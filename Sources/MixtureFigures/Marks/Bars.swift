/// The bars of a histogram, and what a curve over them has to know.
struct Bars {
  let histogram: Histogram
  let normalization: Normalization
  /// The number of points, some of which may be outside the bins.
  let pointCount: Int

  var heights: [Double] { histogram.heights(normalization) }

  /// The factor that brings the mixture's density to the scale of the bars.
  ///
  /// A bar shows how many of all points lie in its bin, so points outside the bins count too; only
  /// densities stay NumPy's, whose bars have the area 1 whatever lies outside.
  var curveScale: Double {
    let counted = pointCount - histogram.outsideCount
    return switch normalization {
    case .density: 1
    case .count: meanWidth * Double(pointCount)
    case .probability: counted == 0 ? 1 : meanWidth * Double(pointCount) / Double(counted)
    }
  }

  /// Whether the bins are so different in width that no factor brings a density to their bars.
  var curveFitsNoBar: Bool {
    guard normalization != .density else { return false }
    let widths = zip(histogram.edges.dropFirst(), histogram.edges).map { $0 - $1 }
    return widths.contains { abs($0 - meanWidth) > 1e-6 * meanWidth }
  }

  private var meanWidth: Double {
    let edges = histogram.edges
    guard let first = edges.first, let last = edges.last else { return 1 }
    return (last - first) / Double(histogram.counts.count)
  }
}
