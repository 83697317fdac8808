/// A place on the line where the most probable component changes.
public struct ComponentBoundary: Hashable, Sendable {
  /// The place, in data units; finite.
  public let position: Double
  /// The index of the component that is the most probable next below it, from 0.
  public let below: Int
  /// The index of the component that is the most probable next above it, from 0.
  public let above: Int
}

extension GaussianMixture {
  /// The places where the most probable component changes.
  ///
  /// The logarithms of the weighted densities are parabolas, of which two cross at the roots of a
  /// quadratic. From −∞ on, the next boundary is the next place where another parabola comes above the one
  /// that is the highest: no place is listed where two cross below a third. A component can be the most
  /// probable in several places, about a narrower one, and in none.
  ///
  /// Sources: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, section 1.5.1; that
  /// parabolas have at most 2 *k* − 1 highest pieces: M. Sharir, P. K. Agarwal, "Davenport–Schinzel
  /// Sequences and Their Geometric Applications", Cambridge 1995, section 1.2.
  ///
  /// - Returns: At most 2 *k* − 2 boundaries from left to right, each beginning with the component that the
  ///   one before ends with; those beyond the largest double are left out, and a component that is the most
  ///   probable in no more than one double.
  /// - Complexity: O(*k*²) for *k* components.
  public func componentBoundaries() -> [ComponentBoundary] {
    let positive = components.indices.filter { components[$0].weight > 0 }
    var boundaries: [ComponentBoundary] = []
    var (current, position) = (positive[0], -Double.infinity)
    // Those that were the highest at this very place; where three meet, rounding could lead in circles.
    var seen: Set = [current]
    while true {
      var (next, nextPosition) = (current, Double.infinity)
      for other in positive where other != current {
        guard let place = placeOfOvertaking(current, by: other, from: position),
          place < nextPosition, place > position || !seen.contains(other)
        else { continue }
        (next, nextPosition) = (other, place)
      }
      if next == current { return boundaries }
      if nextPosition > position { seen = [current] }
      seen.insert(next)
      if nextPosition.isFinite {
        // Of components between two boundaries at one place nothing is seen.
        var below = current
        if nextPosition == position { below = boundaries.popLast()?.below ?? current }
        boundaries.append(ComponentBoundary(position: nextPosition, below: below, above: next))
      }
      (current, position) = (next, nextPosition)
    }
  }

  /// The first place from a position on beyond which a component is greater than the current one.
  private func placeOfOvertaking(
    _ current: Int, by other: Int, from position: Double
  ) -> Double? {
    // The same for both orders, so that both find the same roots. Of equal deviations the first counts as
    // the narrower, to win where both are the same.
    let (a, b) = (components[current].standardDeviation, components[other].standardDeviation)
    let isOtherNarrow = b < a || (b == a && other < current)
    let (narrow, broad) = isOtherNarrow ? (other, current) : (current, other)
    let range = rangeOfNarrow(narrow, in: broad)
    if isOtherNarrow {
      return position < range.upper && range.lower < range.upper
        ? Swift.max(position, range.lower) : nil
    }
    if position < range.lower || range.lower >= range.upper { return position }
    let place = Swift.max(position, range.upper)
    return place < .infinity ? place : nil
  }

  /// Where a component is greater than one that is not narrower: between two places, below or above one,
  /// or, with a lower end that is not below the upper, nowhere.
  ///
  /// With t = (x − μ) / σ of the narrower one, r ≤ 1 the ratio of the deviations, e the distance of the
  /// means in the broader deviation, and L the difference of the logarithms of the peaks, the broader less
  /// the narrower is ½ (1 − r²) t² + r e t + L − ½ e². The discriminant is e² − 2 (1 − r²) L, without
  /// cancellation where the components are far apart.
  private func rangeOfNarrow(_ narrow: Int, in broad: Int) -> (lower: Double, upper: Double) {
    let (n, b) = (components[narrow], components[broad])
    let ratio = n.standardDeviation / b.standardDeviation
    let curvature =
      (b.standardDeviation - n.standardDeviation) / b.standardDeviation * (1 + ratio)
    let distance = b.mean - n.mean
    let e = distance / b.standardDeviation
    let peak = logPeaks[broad] - logPeaks[narrow]
    let nowhere = (lower: Double.infinity, upper: -Double.infinity)
    if curvature == 0, e == 0 { return peak > 0 ? nowhere : (-.infinity, .infinity) }
    // The places relative to the mean, the one that is the farther where there are two first.
    let (far, near): (Double, Double)
    if e.magnitude >= 1 {
      // In t / e, so that no square overflows.
      let g = 2 * (peak / e) / e
      let square = 1 - curvature * g
      guard square > 0 else { return nowhere }
      let sum = ratio + square.squareRoot()
      let unit = e.isFinite ? n.standardDeviation * e : ratio * distance
      far = -unit * (sum / curvature)
      near = unit * ((1 - g) / sum)
    } else {
      let square = e * e - 2 * curvature * peak
      guard square > 0 else { return nowhere }
      let middle = ratio * e
      let sum = -(middle + (middle < 0 ? -square.squareRoot() : square.squareRoot()))
      far = n.standardDeviation * (sum / curvature)
      near = n.standardDeviation * ((2 * peak - e * e) / sum)
    }
    if curvature == 0 { return e > 0 ? (-.infinity, n.mean + near) : (n.mean + near, .infinity) }
    return (n.mean + Swift.min(far, near), n.mean + Swift.max(far, near))
  }
}
