import ElementaryFunctions

/// What a standard normal variable Z does in an interval: its probability there, and its first two
/// moments under the condition that it is there.
///
/// In short intervals all three are series in Hermite polynomials about the middle; the difference of
/// two nearly equal distribution functions would have few digits. Elsewhere they come from the tail
/// probabilities at the ends, divided by the density at the end that is nearer to 0, so that nothing
/// underflows.
///
/// Source: N. L. Johnson, S. Kotz, N. Balakrishnan, "Continuous Univariate Distributions", volume 1,
/// 2nd edition, Wiley 1994, section 13.10.1.
struct NormalInterval {
  /// log P(|Z − m| < h).
  private(set) var logProbability: Double
  /// E(Z).
  private(set) var mean: Double
  /// E(Z²).
  private(set) var square: Double

  /// Takes the interval about a middle.
  ///
  /// - Parameters:
  ///   - middle: The middle m.
  ///   - halfWidth: Half of the width, h > 0.
  /// - Complexity: O(1).
  init(middle: Double, halfWidth: Double) {
    // The interval with its middle at or above 0.
    let m = middle.magnitude
    if halfWidth * Swift.max(m, 1) < Self.shortest {
      self.init(shortAbout: m, halfWidth)
    } else if m >= halfWidth {
      self.init(above: m - halfWidth, width: 2 * halfWidth)
    } else {
      self.init(across: m, halfWidth)
    }
    if middle < 0 { mean = -mean }
  }

  /// Takes the interval of a point for a normal variable with a mean and a standard deviation; the
  /// moments are in standard deviations from the mean.
  init(_ interval: PointInterval, mean: Double, deviation: Double) {
    let place = (interval.place - mean) / deviation
    switch interval.ends {
    case .both: self.init(middle: place, halfWidth: interval.halfWidth / deviation)
    case .lower: self.init(above: place)
    case .upper:
      self.init(above: -place)
      self.mean = -self.mean
    }
  }

  /// Below this half width the series are taken, whose terms fall at least as fast as its powers over
  /// double factorials.
  private static let shortest = 0.25
  private static let termCount = 17

  private init(shortAbout m: Double, _ h: Double) {
    // exp(−mt − t²/2) = Σ (−1)ⁿ Heₙ(m) tⁿ / n!; the terms are Heₙ(m) hⁿ / n!.
    var (previous, term) = (0.0, 1.0)
    var (zeroth, first, second) = (0.0, 0.0, 0.0)
    for n in 0..<Self.termCount {
      if n.isMultiple(of: 2) {
        zeroth += term / Double(n + 1)
        second += term / Double(n + 3)
      } else {
        first -= term / Double(n + 2)
      }
      (previous, term) = (term, (h * m * term - h * h * previous) / Double(n + 1))
    }
    let shift = h * first / zeroth
    logProbability =
      ElementaryFunctions.log(2 * h * zeroth) - 0.5 * m * m - halfLogOfTwoPi
    mean = m + shift
    square = m * m + 2 * m * shift + h * h * second / zeroth
  }

  /// All numbers above one.
  private init(above a: Double) {
    if a >= 0 {
      let ratio = millsRatio(a)
      logProbability = ElementaryFunctions.log(ratio) - 0.5 * a * a - halfLogOfTwoPi
      mean = 1 / ratio
      square = 1 + a / ratio
    } else {
      let mass = 1 - 0.5 * ElementaryFunctions.erfc(-a * squareRootOfOneHalf)
      let atA = density(a)
      logProbability = ElementaryFunctions.log(mass)
      mean = atA / mass
      square = 1 + a * atA / mass
    }
  }

  /// The interval from a number that is not below 0.
  private init(above a: Double, width: Double) {
    let b = a + width
    // The density at the upper end as a share of that at the lower one.
    let fall = ElementaryFunctions.exp(-0.5 * width * (a + b))
    let mass = millsRatio(a) - fall * millsRatio(b)
    logProbability = ElementaryFunctions.log(mass) - 0.5 * a * a - halfLogOfTwoPi
    mean = (1 - fall) / mass
    square = 1 + (a - b * fall) / mass
  }

  /// An interval with 0 within it.
  private init(across m: Double, _ h: Double) {
    let (a, b) = (h - m, h + m)
    let mass =
      1
      - 0.5
      * (ElementaryFunctions.erfc(a * squareRootOfOneHalf)
        + ElementaryFunctions.erfc(b * squareRootOfOneHalf))
    let (atA, atB) = (density(a), density(b))
    logProbability = ElementaryFunctions.log(mass)
    mean = (atA - atB) / mass
    square = 1 - (a * atA + b * atB) / mass
  }
}

/// The probability of a standard normal variable above a number that is not below 0, divided by the
/// density there.
func millsRatio(_ x: Double) -> Double {
  squareRootOfHalfPi * ElementaryFunctions.scaledErfc(x * squareRootOfOneHalf)
}

/// The standard normal density.
private func density(_ x: Double) -> Double {
  0.39894228040143267794 * ElementaryFunctions.exp(-0.5 * x * x)
}

private let squareRootOfHalfPi = 1.25331413731550025121
