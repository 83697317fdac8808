import GMMSupport

/// A function of a place that a mixture in one dimension has.
public enum MixtureCurve: Hashable, Sendable {
  /// The density.
  case density
  /// The weighted density of a component, from 0.
  case component(Int)
  /// The distribution function.
  case cumulativeProbability

  /// The value at a place, in data units.
  func value(of mixture: GaussianMixture, at place: Double) -> Double {
    switch self {
    case .density: mixture.density(at: place)
    case .component(let index): mixture.components[index].weightedDensity(at: place)
    case .cumulativeProbability: mixture.cumulativeProbability(at: place)
    }
  }
}

extension MixtureBootstrap {
  /// The percentile intervals of a curve at places.
  public struct Band: Hashable, Sendable {
    /// The lower ends, one per place.
    public let lower: [Double]
    /// The upper ends.
    public let upper: [Double]
  }

  /// Finds between which values a curve of the mixture lies, at each place by itself: the percentile
  /// interval of the curves of the replicates there. All places at once it holds with less probability.
  ///
  /// - Parameters:
  ///   - curve: Which curve, of a mixture in one dimension.
  ///   - coordinate: The coordinate whose distribution alone is that mixture, from 0.
  ///   - places: The places, in data units.
  ///   - level: The probability of the intervals, in (0, 1).
  ///   - concurrently: How to go through independent pieces of work.
  /// - Returns: The ends of the intervals, in 1 / data unit; of the distribution function probabilities.
  /// - Complexity: O(*m* · *b* · (*k* + log *b*)), with *m* places and *b* replicates of *k* components.
  public func band(
    of curve: MixtureCurve, ofCoordinate coordinate: Int = 0, at places: [Double], level: Double,
    concurrently: ConcurrentLoop = serially
  ) -> Band {
    precondition(level > 0 && level < 1, "the level of an interval cannot be \(level)")
    precondition(
      (0..<mixture.dimension).contains(coordinate),
      "there is no coordinate \(coordinate) of \(mixture.dimension)")
    let mixtures = replicates.map { $0.marginal(coordinate) }
    var intervals = [(lower: Double, upper: Double)](repeating: (0, 0), count: places.count)
    intervals.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work writes an element of its own.
      nonisolated(unsafe) let buffer = buffer
      concurrently(places.count) { index in
        buffer[index] = mixtures.map { curve.value(of: $0, at: places[index]) }
          .percentileInterval(level: level)
      }
    }
    return Band(lower: intervals.map(\.lower), upper: intervals.map(\.upper))
  }
}
