/// Which points a bootstrap replicate has.
public enum BootstrapKind: String, CaseIterable, Hashable, Sendable {
  /// As many of the points as there are, drawn with replacement.
  case nonparametric
  /// A sample of the fitted mixture, of as many points.
  case parametric
}

/// The points of bootstrap replicates.
///
/// Replicate b has the stream of block b of a seed (``Xoshiro256PlusPlus/init(seed:block:)``), so that its
/// points depend neither on the other replicates nor on the number of threads. With replacement the point
/// ⌊n u⌋ is taken for the next uniform number u; a sample is drawn as ``MultivariateBlockSampler`` does.
struct BootstrapDraws: Sendable {
  let kind: BootstrapKind
  /// The points, in the units of the mixture.
  let points: PointColumns
  /// The mixture that samples are drawn from.
  let mixture: MultivariateGaussianMixture
  let seed: UInt64

  /// Draws the points of a replicate.
  ///
  /// - Parameter replicate: Its number, from 0.
  /// - Returns: The points row by row, as many as there are, rounded where these are.
  /// - Complexity: O(*n* · *d*), of samples O(*n* · *d*²).
  func rows(ofReplicate replicate: Int) -> [Double] {
    var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(replicate))
    switch kind {
    case .nonparametric:
      var rows: [Double] = []
      rows.reserveCapacity(points.count * points.dimension)
      for _ in 0..<points.count {
        let point = Int(clamping: generator.nextUniform() * Double(points.count))
        for column in 0..<points.dimension { rows.append(points[point, column]) }
      }
      return rows
    case .parametric:
      let rows = mixture.sample(size: points.count, using: &generator).values
      guard let halfWidth = points.intervals?.roundedHalfWidth else { return rows }
      // A sample is rounded as the points are.
      let (first, step) = (points[0, 0], 2 * halfWidth)
      return rows.map { first + step * (($0 - first) / step).rounded() }
    }
  }

  /// The points of a replicate as steps take them.
  func points(ofReplicate replicate: Int) -> PointColumns {
    let rows = rows(ofReplicate: replicate)
    var drawn = PointColumns(
      rows: rows, dimension: points.dimension,
      intervals: points.intervals?.roundedHalfWidth.map { IntervalPoints(rows, halfWidth: $0) })
    drawn.meter = points.meter
    return drawn
  }
}
