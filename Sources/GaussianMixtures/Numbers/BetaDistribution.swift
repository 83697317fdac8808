import ElementaryFunctions

/// The beta distribution of whole parameters: that of an order statistic of uniform numbers.
package struct BetaDistribution {
  private let a, b: Double
  /// The logarithm of what Stirling's formula leaves out of the inverse of the beta function.
  private let stirlingError: Double

  /// Takes the parameters, each at least 1.
  package init(_ a: Int, _ b: Int) {
    precondition(a >= 1 && b >= 1, "no beta distribution has the parameters \(a) and \(b)")
    (self.a, self.b) = (Double(a), Double(b))
    stirlingError =
      Self.stirlingError(Double(a) + Double(b)) - Self.stirlingError(Double(a))
      - Self.stirlingError(Double(b))
  }

  /// The place below which a share of the probability lies.
  ///
  /// Newton's method, and halves of the interval where it would leave it.
  ///
  /// - Parameter probability: The share, in (0, 1).
  /// - Returns: The place in [0, 1], with a relative error of about 10⁻¹³.
  /// - Complexity: O(√(*a* + *b*)).
  package func quantile(of probability: Double) -> Double {
    var (lower, upper) = (0.0, 1.0)
    var x = a / (a + b)
    for _ in 0..<200 {
      let (below, density) = value(at: x)
      if below < probability { lower = x } else { upper = x }
      var next = x - (below - probability) / density
      if !(next > lower && next < upper) { next = lower + (upper - lower) / 2 }
      let step = abs(next - x)
      x = next
      if step <= 1e-15 * x { break }
    }
    return x
  }

  /// The probability below a place in (0, 1), and the density there.
  ///
  /// The continued fraction of the tail that is farther from the mean converges fast (NIST Digital Library
  /// of Mathematical Functions, 8.17.22).
  func value(at x: Double) -> (below: Double, density: Double) {
    let peak = scaledDensity(x)
    let density = peak / (x * (1 - x))
    let isBelow = x < (a + 1) / (a + b + 2)
    let share =
      isBelow
      ? peak / a * Self.fraction(a, b, x) : peak / b * Self.fraction(b, a, 1 - x)
    return (isBelow ? share : 1 - share, density)
  }

  /// x^a (1 − x)^b / B(a, b).
  ///
  /// As a binomial probability, whose parts that nearly cancel are taken together. Source: C. Loader, "Fast
  /// and accurate computation of binomial probabilities", 2000.
  private func scaledDensity(_ x: Double) -> Double {
    let n = a + b
    let logarithm =
      stirlingError - Self.deviance(a, n * x) - Self.deviance(b, n * (1 - x))
    return (a * b / n / (2 * Double.pi)).squareRoot() * ElementaryFunctions.exp(logarithm)
  }

  /// a log(a / m) + m − a.
  private static func deviance(_ a: Double, _ m: Double) -> Double {
    guard abs(a - m) < 0.1 * (a + m) else { return a * ElementaryFunctions.log(a / m) + m - a }
    let ratio = (a - m) / (a + m)
    var sum = (a - m) * ratio
    var term = 2 * a * ratio
    for index in 1..<1000 {
      term *= ratio * ratio
      let next = sum + term / Double(2 * index + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// log n! less Stirling's √(2πn) (n / e)ⁿ.
  private static func stirlingError(_ n: Double) -> Double {
    guard n <= 15 else {
      let square = n * n
      // The series of Stirling, in powers of 1 / n².
      let series = [1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12]
      return series.reduce(0) { $0 / square + $1 } / n
    }
    var factorial = 1.0
    for factor in stride(from: 2, through: n, by: 1) { factorial *= factor }
    return ElementaryFunctions.log(factorial) - (n + 0.5) * ElementaryFunctions.log(n) + n
      - 0.5 * ElementaryFunctions.log(2 * Double.pi)
  }

  /// The continued fraction of the incomplete beta function, by the method of Lentz.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    func kept(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var product = d
    func takeAlong(_ numerator: Double) {
      d = 1 / kept(1 + numerator * d)
      c = kept(1 + numerator / c)
      product *= d * c
    }
    for index in 1..<100_000 {
      let m = Double(index)
      takeAlong(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)))
      takeAlong(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)))
      if abs(d * c - 1) < 1e-16 { break }
    }
    return product
  }
}
