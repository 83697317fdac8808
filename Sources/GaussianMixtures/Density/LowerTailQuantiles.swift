import ElementaryFunctions

/// The places below which shares of the probability lie that are at most a half, all at once.
///
/// An interval that holds all places is halved, and each half with the shares that belong to it,
/// until the interval is narrow enough for a ``TailSeries``, which tells all places in it, or no double
/// is left between its ends. Components leave the sum where they add less than its rounding: those
/// that begin above the interval, and, but for their weight, those that end below it. No interval
/// depends on the shares, so that no place depends on those of others.
struct LowerTailQuantiles {
  private let components: [GaussianMixture.Component]

  /// Takes the components of a mixture.
  init(of components: [GaussianMixture.Component]) {
    self.components = components.filter { $0.weight > 0 }
  }

  /// Finds the places.
  ///
  /// - Parameter shares: The shares, above 0 and at most 1/2, in ascending order.
  /// - Returns: The places, in data units.
  func places(of shares: [Double]) -> [Double] {
    var places = Array(repeating: 0.0, count: shares.count)
    var pending = [QuantileInterval(shares: shares.indices, components: components)]
    while var interval = pending.popLast() {
      if interval.shares.isEmpty { continue }
      let middle = interval.middle
      guard interval.lower < middle, middle < interval.upper else {
        for index in interval.shares { places[index] = interval.nearerEnd(for: shares[index]) }
        continue
      }
      interval.leaveFarComponents()
      let probability = interval.probability(below: middle)
      if let series = TailSeries(
        of: interval.near, around: middle, reach: interval.half, probability: probability)
      {
        series.find(shares, interval.shares, &places)
        continue
      }
      let (left, right) = interval.halves(at: middle, probability: probability, of: shares)
      pending += [right, left]
    }
    return places
  }
}

/// Shares whose places lie in an interval.
private struct QuantileInterval {
  /// So many deviations below its mean, less than the smallest double of a component is left.
  private static let reach = 39.0
  /// So many deviations above its mean, less than 2⁻⁶² of a component is left.
  private static let end = 9.0

  /// The indices of the shares.
  var shares: Range<Int>
  /// The ends, in data units.
  var lower, upper: Double
  /// The probabilities below the ends.
  var belowLower, belowUpper: Double
  /// The components whose part of the probability differs in the interval.
  var near: [GaussianMixture.Component]
  /// The weight of the components that end below the interval.
  var settled: Double

  /// Creates the interval in which all places of shares up to 1/2 lie.
  init(shares: Range<Int>, components: [GaussianMixture.Component]) {
    self.shares = shares
    let lowest = components.lazy.map { $0.mean - Self.reach * $0.standardDeviation }.min() ?? 0
    let highest = components.lazy.map { $0.mean + $0.standardDeviation }.max() ?? 0
    lower = max(lowest, -.greatestFiniteMagnitude)
    upper = min(highest, .greatestFiniteMagnitude)
    (belowLower, belowUpper) = (0, 1)
    near = components
    settled = 0
  }

  /// Half of the width; the width itself may be infinite.
  var half: Double { 0.5 * upper - 0.5 * lower }
  /// The middle; one of the ends where no double is left between them.
  var middle: Double { lower + half }

  /// The end whose probability is nearer to a share.
  func nearerEnd(for share: Double) -> Double {
    share - belowLower < belowUpper - share ? lower : upper
  }

  /// Leaves the components that add less than the rounding of the sum.
  mutating func leaveFarComponents() {
    // Φ(−z) < exp(−z²/2) / 2, which is here 2⁻⁵⁸ of the probability below the interval.
    let start =
      belowLower > 0
      ? min((2 * (39.6 - ElementaryFunctions.log(belowLower))).squareRoot(), Self.reach)
      : Self.reach
    let (lower, upper) = (lower, upper)
    var ended = 0.0
    near.removeAll { component in
      let isBelow = lower - component.mean >= Self.end * component.standardDeviation
      if isBelow { ended += component.weight }
      return isBelow || component.mean - upper >= start * component.standardDeviation
    }
    settled += ended
  }

  /// The probability below a place in the interval.
  func probability(below place: Double) -> Double {
    near.reduce(settled) { sum, component in
      sum + component.weight * 0.5
        * ElementaryFunctions.erfc(-component.standardisedDistance(to: place) * squareRootOfOneHalf)
    }
  }

  /// The parts of the interval with their shares.
  func halves(
    at middle: Double, probability: Double, of all: [Double]
  ) -> (left: Self, right: Self) {
    var (first, end) = (shares.lowerBound, shares.upperBound)
    while first < end {
      let index = first + (end - first) / 2
      if all[index] <= probability { first = index + 1 } else { end = index }
    }
    var (left, right) = (self, self)
    (left.shares, left.upper, left.belowUpper) = (shares.lowerBound..<first, middle, probability)
    (right.shares, right.lower, right.belowLower) = (first..<shares.upperBound, middle, probability)
    return (left, right)
  }
}
