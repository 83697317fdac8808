import ElementaryFunctions

/// The probability that a standard normal variable is between two numbers.
///
/// Between numbers that are close the density is integrated: the difference of two nearly equal
/// distribution functions would have few digits. Elsewhere that is taken from the tail that is
/// nearer, as the other one is nearly 1. Source of the tail: M. Abramowitz, I. A. Stegun, "Handbook
/// of Mathematical Functions", 1964, 26.2.29.
///
/// - Parameters:
///   - lower: The lower number; −∞ is allowed.
///   - upper: The upper number, not below the lower one; ∞ is allowed.
/// - Returns: The probability, within 10⁻⁷ of itself up to 7.5 from zero; 0 beyond 12.
/// - Complexity: O(1).
func normalMass(from lower: Double, to upper: Double) -> Double {
  guard lower < 12, upper > -12 else { return 0 }
  let width = upper - lower
  if width <= 0.1 {
    // The three places of Gauss and Legendre.
    let middle = lower + width / 2
    let distance = 0.5 * 0.77459666924148337704 * width
    let sum =
      8 * density(middle) + 5 * (density(middle - distance) + density(middle + distance))
    return width * sum / 18
  }
  return NormalEdge(upper).mass(from: NormalEdge(lower))
}

/// A number with the probability of a standard normal variable beyond it, away from zero.
struct NormalEdge {
  private let isBelowZero: Bool
  private let tail: Double

  init(_ x: Double) {
    isBelowZero = x < 0
    // Further out it is no probability that anything is left of.
    tail =
      x.magnitude < 12 ? 0.5 * ElementaryFunctions.erfc(x.magnitude * squareRootOfOneHalf) : 0
  }

  /// The probability between a lower number, which is not close, and this one.
  func mass(from lower: NormalEdge) -> Double {
    if isBelowZero { return tail - lower.tail }
    return lower.isBelowZero ? 1 - (lower.tail + tail) : lower.tail - tail
  }
}

/// The standard normal density.
private func density(_ x: Double) -> Double {
  0.39894228040143267794 * ElementaryFunctions.exp(-0.5 * x * x)
}
