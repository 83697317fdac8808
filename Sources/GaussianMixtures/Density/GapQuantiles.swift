import ElementaryFunctions

/// The places of shares that end in a gap between components, where the distribution function is all but
/// constant.
///
/// There a share is, but for next to nothing, the weight of the components below the gap, and what is left of
/// it is lost in the rounding of the distribution function. So the weight is taken away first: with B what the
/// components below leave above a place, and A what those above have below it,
///
///     F(x) − p = (weight below − p) + A(x) − B(x),
///
/// in which both tails have a relative accuracy of their own. A weight and a share that differ by no more than
/// the rounding with which they are written are the same.
struct GapQuantiles {
  /// A share lies in a gap where both tails, and what it differs from the weight by, are at most this share
  /// of it.
  private static let mostInGap = 0x1p-20

  /// The components with a weight, in the order of their means.
  private let components: [GaussianMixture.Component]
  /// The weight of so many of the first components.
  private var weights = [CompensatedSum()]
  /// The rounding with which the weights of so many of the first components are written.
  private var roundings = [0.0]

  /// Takes the components of a mixture.
  ///
  /// - Complexity: O(*k* log *k*) for *k* components.
  init(of components: [GaussianMixture.Component]) {
    self.components = components.filter { $0.weight > 0 }.sorted { $0.mean < $1.mean }
    for component in self.components {
      var weight = weights[weights.count - 1]
      weight.add(component.weight)
      weights.append(weight)
      roundings.append(roundings[roundings.count - 1] + 0.5 * component.weight.ulp)
    }
  }

  /// Finds the place of a share.
  ///
  /// - Parameters:
  ///   - share: The share, above 0 and at most 1/2.
  ///   - rounding: The rounding with which it is written.
  /// - Returns: The place in data units, to the accuracy of the distances from the means; `nil` where the share
  ///   does not end in a gap.
  /// - Complexity: O(log *k*) for *k* components, and in a gap O(*k*).
  func place(of share: Double, rounding: Double) -> Double? {
    let slack = Self.mostInGap * share
    var (first, end) = (1, components.count)
    while first < end {
      let count = first + (end - first) / 2
      if weights[count].value < share - slack { first = count + 1 } else { end = count }
    }
    for count in first..<max(first, components.count) {
      guard weights[count].value <= share + slack else { return nil }
      var excess = weights[count]
      excess.add(-share)
      let isWritten = excess.value.magnitude <= rounding + roundings[count]
      if let place = place(above: count, excess: isWritten ? 0 : excess.value, slack: slack) {
        return place
      }
    }
    return nil
  }

  /// The place above so many components at which the tails make up for what the weight of these exceeds a
  /// share by; `nil` where there is no gap.
  private func place(above count: Int, excess: Double, slack: Double) -> Double? {
    var (lower, upper) = (components[count - 1].mean, components[count].mean)
    // Halved, the difference of the largest numbers is finite.
    let narrowest = (0.5 * upper - 0.5 * lower) * 0x1p-60
    while true {
      let half = 0.5 * upper - 0.5 * lower
      let middle = lower + half
      guard half > narrowest, lower < middle, middle < upper else { break }
      let difference = self.difference(at: middle, above: count, excess: excess)
      if difference < 0 {
        lower = middle
      } else if difference > 0 {
        upper = middle
      } else {
        (lower, upper) = (middle, middle)
      }
    }
    let place = lower + (0.5 * upper - 0.5 * lower)
    let (below, above) = tails(at: place, above: count)
    return below.mass <= slack && above.mass <= slack ? place : nil
  }

  /// The sign of the distribution function less a share at a place.
  private func difference(at place: Double, above count: Int, excess: Double) -> Double {
    let (below, above) = tails(at: place, above: count)
    guard excess == 0 else { return excess + above.mass - below.mass }
    // Far from all means the tails underflow, and their logarithms do not.
    return 0.5 * (below.distance - above.distance) * (below.distance + above.distance)
      + ElementaryFunctions.log(above.ratio) - ElementaryFunctions.log(below.ratio)
  }

  /// What the first components leave above a place between their means and those of the others, and what
  /// these have below it.
  private func tails(at place: Double, above count: Int) -> (below: Tail, above: Tail) {
    (
      Tail(components[..<count]) { $0.standardisedDistance(to: place) },
      Tail(components[count...]) { -$0.standardisedDistance(to: place) }
    )
  }
}

/// The sum of tails of components.
private struct Tail {
  /// The least distance from a mean, in deviations.
  let distance: Double
  /// The sum as a multiple of the standard normal density at that distance.
  let ratio: Double

  /// Sums the tails beyond distances that are not below 0.
  init(
    _ components: ArraySlice<GaussianMixture.Component>,
    _ distanceTo: (GaussianMixture.Component) -> Double
  ) {
    let distances = components.map(distanceTo)
    let least = distances.min() ?? 0
    distance = least
    ratio = zip(components, distances).reduce(0) { sum, part in
      let (component, distance) = part
      let fall = ElementaryFunctions.exp(-0.5 * (distance - least) * (distance + least))
      return sum + component.weight * millsRatio(distance) * fall
    }
  }

  /// The sum itself; 0 where it is less than the smallest double.
  var mass: Double {
    ratio * inverseSquareRootOfTwoPi * ElementaryFunctions.exp(-0.5 * (distance * distance))
  }
}
