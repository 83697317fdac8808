import ElementaryFunctions

/// A rule of Gauss and Legendre on the interval from 0 to 1: an integral as a weighted sum of values at
/// a few places, exact for polynomials of a degree below twice their number.
///
/// The places are the zeros of a Legendre polynomial, found by Newton's method from
/// cos(π (i − ¼) / (n + ½)).
///
/// Source: M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions", 1964, 25.4.29 and
/// 22.16.6.
struct GaussLegendreRule {
  /// The places with their weights, whose sum is 1.
  let nodes: [(place: Double, weight: Double)]

  /// The rule with so many places, at least 1.
  init(count: Int) {
    nodes = (1...count).map { index in
      var x = ElementaryFunctions.cos(.pi * (Double(index) - 0.25) / (Double(count) + 0.5))
      var slope = 1.0
      for _ in 0..<5 {
        var (previous, value) = (0.0, 1.0)
        for degree in 1...count {
          let next =
            (Double(2 * degree - 1) * x * value - Double(degree - 1) * previous) / Double(degree)
          (previous, value) = (value, next)
        }
        slope = Double(count) * (x * value - previous) / (x * x - 1)
        x -= value / slope
      }
      return ((1 - x) / 2, 1 / ((1 - x * x) * slope * slope))
    }
  }

  /// The longest interval over which some rule integrates a normal density well enough, in standard
  /// deviations.
  static let longestInterval = 1.36

  /// The rule that integrates a normal density over an interval of so many standard deviations, at
  /// most ``longestInterval``, to 2 · 10⁻⁷ of the integral wherever the density is above 10⁻¹² of its
  /// peak.
  ///
  /// With z = 7.43 standard deviations the furthest of these places, the error of n places over a
  /// length a is about (za)²ⁿ (n!)⁴ / ((2n + 1) ((2n)!)³) of the integral: the 2n-th derivative of
  /// the density is at most about z²ⁿ times the density. Source: the same, 25.4.30.
  init(over interval: Double) {
    let counts = [(0.023, 2), (0.116, 3), (0.28, 4), (0.5, 5), (0.76, 6), (1.05, 7)]
    self.init(count: counts.first { interval <= $0.0 }?.1 ?? 8)
  }
}
