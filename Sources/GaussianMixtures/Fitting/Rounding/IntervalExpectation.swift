import ElementaryFunctions
import GMMSupport

/// The expectation step for points of one coordinate of which each stands for an interval, as rounded
/// values do, and bins.
///
/// A point counts with the probability of its interval, and each component expects the moments that its
/// normal distribution has there. So the steps climb the likelihood of the intervals. They go through the
/// different intervals, not through the points.
///
/// Source: G. J. McLachlan, P. N. Jones, "Fitting mixture models to grouped and truncated data via the
/// EM algorithm", Biometrics 44, 1988, https://doi.org/10.2307/2531869.
struct IntervalExpectation {
  /// How many intervals are gone through in one piece of work.
  static let blockSize = 256

  private let layout: ExpectationSums.Layout
  private let intervals: IntervalPoints
  private let logWeights: [Double]
  private let means: [Double]
  private let deviations: [Double]

  init(
    _ parameters: MixtureParameters, _ intervals: IntervalPoints, layout: ExpectationSums.Layout
  ) {
    self.layout = layout
    self.intervals = intervals
    logWeights = parameters.weights.map { ElementaryFunctions.log($0) }
    means = parameters.means
    deviations = parameters.factors.map { $0.diagonal(0) }
  }

  var blockCount: Int { (intervals.counts.count + Self.blockSize - 1) / Self.blockSize }

  /// Takes the sums over a block of intervals.
  ///
  /// - Parameters:
  ///   - block: The number of the block.
  ///   - sums: The place for the sums, which are 0.
  func addBlock(_ block: Int, to sums: UnsafeMutableBufferPointer<Double>) {
    forEachInterval(ofBlock: block) { count, logProbability, shares, moments in
      sums[0] += count * logProbability
      for component in shares.indices {
        let expected = count * shares[component]
        guard expected > 0 else { continue }
        let start = 1 + component * layout.componentStride
        let deviation = deviations[component]
        sums[start] += expected
        sums[start + 1] += expected * deviation * moments[component].mean
        sums[start + 2] += expected * deviation * deviation * moments[component].square
      }
    }
  }

  /// How uncertain the components of the points are.
  ///
  /// - Returns: −Σ rᵢₖ log rᵢₖ and −Σ log maxₖ rᵢₖ over the points.
  func uncertainties() -> (entropy: Double, classification: Double) {
    var (entropy, classification) = (CompensatedSum(), CompensatedSum())
    for block in 0..<blockCount {
      forEachInterval(ofBlock: block) { count, _, shares, _ in
        for share in shares where share > 0 {
          entropy.add(-count * share * ElementaryFunctions.log(share))
        }
        classification.add(-count * ElementaryFunctions.log(shares.max() ?? 1))
      }
    }
    return (Swift.max(entropy.value, 0), Swift.max(classification.value, 0))
  }

  /// Per interval, how many of its points a component expects.
  func expectedCounts(of component: Int) -> [Double] {
    var counts: [Double] = []
    counts.reserveCapacity(intervals.counts.count)
    for block in 0..<blockCount {
      forEachInterval(ofBlock: block) { count, _, shares, _ in
        counts.append(count * shares[component])
      }
    }
    return counts
  }

  /// Goes through the intervals of a block.
  ///
  /// - Parameters:
  ///   - block: The number of the block.
  ///   - body: Receives the number of points with an interval, the logarithm of its probability, and per
  ///     component the responsibility and the moments, in standard deviations from its mean.
  private func forEachInterval(
    ofBlock block: Int,
    _ body: (Double, _ logProbability: Double, [Double], [NormalInterval]) -> Void
  ) {
    var shares = [Double](repeating: 0, count: means.count)
    var moments: [NormalInterval] = []
    moments.reserveCapacity(means.count)
    let start = block * Self.blockSize
    for index in start..<Swift.min(start + Self.blockSize, intervals.counts.count) {
      moments.removeAll(keepingCapacity: true)
      var greatest = -Double.infinity
      for component in means.indices {
        let interval = NormalInterval(
          intervals.intervals[index], mean: means[component], deviation: deviations[component])
        moments.append(interval)
        shares[component] = logWeights[component] + interval.logProbability
        greatest = Swift.max(greatest, shares[component])
      }
      var total = 0.0
      for component in shares.indices {
        shares[component] = ElementaryFunctions.exp(shares[component] - greatest)
        total += shares[component]
      }
      for component in shares.indices { shares[component] /= total }
      body(
        intervals.counts[index], greatest + ElementaryFunctions.log(total), shares, moments)
    }
  }
}
