import ElementaryFunctions

/// The probability below the places of an interval that is narrow for all its components, as a
/// Taylor series around its middle.
///
/// With z the distance of the middle from the mean of a component in deviations, s the reach of the
/// interval in deviations, and t in [−1, 1] the place in it,
///
///     Φ(z + s t) = Φ(z) + φ(z) Σ aₙ tⁿ,    a₁ = s,    a₂ = −z s² / 2,
///     aₙ₊₁ = −(z s aₙ + s² aₙ₋₁ (n − 1) / n) / (n + 1),
///
/// by the recurrence of the Hermite polynomials: NIST Digital Library of Mathematical Functions,
/// https://dlmf.nist.gov/18.9.
struct TailSeries {
  /// The reach in deviations up to which a series is tried.
  private static let greatestReach = 0.5
  private static let degree = 18

  /// The sums of the coefficients of t, t² and so on over all components.
  private var coefficients = ContiguousArray(repeating: 0.0, count: degree + 1)
  private let middle: Double
  private let reach: Double
  private let probability: Double

  /// Sums the series of components; `nil` where the interval is too wide for it.
  ///
  /// - Parameters:
  ///   - components: The components whose part of the probability differs in the interval.
  ///   - middle: The middle of the interval.
  ///   - reach: Half of its width.
  ///   - probability: The probability below the middle.
  init?(
    of components: [GaussianMixture.Component], around middle: Double, reach: Double,
    probability: Double
  ) {
    guard
      components.allSatisfy({ reach <= Self.greatestReach * $0.standardDeviation })
    else { return nil }
    (self.middle, self.reach, self.probability) = (middle, reach, probability)
    var rest = 0.0
    for component in components {
      let z = component.standardisedDistance(to: middle)
      let s = reach / component.standardDeviation
      var last = 0.0
      var next =
        component.weight * inverseSquareRootOfTwoPi * ElementaryFunctions.exp(-0.5 * (z * z)) * s
      for n in 1...Self.degree {
        coefficients[n] += next
        let m = Double(n)
        (last, next) = (next, -(z * s * next + s * s * last * ((m - 1) / m)) / (m + 1))
      }
      rest += last.magnitude + next.magnitude
    }
    let first = coefficients[1]
    var others = 0.0
    for n in 2...Self.degree { others += Double(n) * coefficients[n].magnitude }
    // What is left out is less than the rounding of the probability; the slope changes little, so
    // that Newton's method converges from everywhere; no coefficient is too small for its bits.
    guard rest <= 0x1p-56 * probability, others <= 0.25 * first, first > 0x1p-900 else {
      return nil
    }
  }

  /// Finds the places of shares in the interval by Newton's method.
  ///
  /// - Parameters:
  ///   - shares: The shares.
  ///   - range: The indices of those that lie in the interval.
  ///   - places: Receives the places at the same indices.
  func find(_ shares: [Double], _ range: Range<Int>, _ places: inout [Double]) {
    var ends = Lanes(repeating: 1)
    ends[0] = -1
    let chord = sum(ends).value
    let inverseSlope = 2 / (chord[1] - chord[0])
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Lanes.scalarCount) {
      let end = min(start + Lanes.scalarCount, range.upperBound)
      var wanted = Lanes()
      for index in start..<end { wanted[index - start] = shares[index] - probability }
      // From the chord, four steps gain all bits.
      var t = ((wanted - chord[0]) * inverseSlope - 1).withinOne
      for _ in 0..<4 {
        let (value, slope) = sum(t)
        t = (t - (value - wanted) / slope).withinOne
      }
      let found = middle + reach * t
      for index in start..<end { places[index] = found[index - start] }
    }
  }

  /// The series without its constant term, and its derivative.
  @inline(__always)
  private func sum(_ t: Lanes) -> (value: Lanes, slope: Lanes) {
    var sum = Lanes(repeating: coefficients[Self.degree])
    var slope = Lanes()
    for n in (1..<Self.degree).reversed() {
      slope = slope * t + sum
      sum = sum * t + coefficients[n]
    }
    return (sum * t, slope * t + sum)
  }
}

extension Lanes {
  /// Each lane, or the end of [−1, 1] that it lies beyond.
  fileprivate var withinOne: Self {
    atLeast(Self(repeating: -1)).replacing(with: Self(repeating: 1), where: self .> 1)
  }
}
