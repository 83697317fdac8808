import ExperimentFile
import GaussianMixtures
import Histograms

/// The bars of a histogram, and what a curve over them has to know.
struct Bars {
  let histogram: Histogram
  let heights: [Double]
  private let normalization: Normalization
  private let sampleSize: Int

  /// Counts a sample; `nil` for a mark without bars.
  ///
  /// - Throws: `CommandFailure` with status 65 if the bins cannot be made.
  init?(_ mark: Mark, of sample: Sample, name: String) throws(CommandFailure) {
    guard case .histogram(let bins, let range, let normalization) = mark else { return nil }
    do {
      histogram = try Histogram(of: sample.values, bins: bins, range: range)
    } catch {
      throw CommandFailure(.badData, file: name, "\(error)")
    }
    heights = histogram.heights(normalization)
    self.normalization = normalization
    sampleSize = sample.values.count
  }

  /// The factor that brings the mixture's density to the scale of the bars.
  ///
  /// A bar shows how many of all points lie in its bin, so points outside the bins count too; only
  /// densities stay NumPy's, whose bars have the area 1 whatever lies outside.
  var curveScale: Double {
    let counted = sampleSize - histogram.outsideCount
    return switch normalization {
    case .density: 1
    case .count: meanWidth * Double(sampleSize)
    case .probability: counted == 0 ? 1 : meanWidth * Double(sampleSize) / Double(counted)
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
