import ElementaryFunctions

extension GaussianMixture {
  /// The log-likelihood of points, Σ log p(xᵢ), on a grid of values of two parameters; all others are those
  /// of the mixture.
  ///
  /// Where a standard deviation is one of the parameters, it has no maximum for two components or more: it
  /// grows without bound where the mean of the component is at a point and the deviation goes to 0 (C. M.
  /// Bishop, Pattern Recognition and Machine Learning, Springer, 2006, section 9.2.1).
  ///
  /// The relative error of what each point adds is some 2⁻⁵², as that of ``logDensity(at:)``.
  ///
  /// - Parameters:
  ///   - points: The points, in data units.
  ///   - x: The first parameter, and its values: one for each column.
  ///   - y: The second parameter, another one, and its values: one for each row.
  /// - Returns: The values row by row: that of a column and a row is the one at `row * x.count + column`. −∞
  ///   where a density is below all numbers.
  /// - Precondition: The parameters are different ones of components that there are, and deviations are above
  ///   0.
  /// - Complexity: O(*n* · *c*) for *n* points and *c* values, and O(*n*) numbers in memory besides these.
  public func logLikelihoods(
    of points: [Double], x: (parameter: Parameter, values: [Double]),
    y: (parameter: Parameter, values: [Double])
  ) -> [Double] {
    precondition(x.parameter != y.parameter, "one parameter on both axes")
    let (first, second) = (components[x.parameter.component], components[y.parameter.component])
    let isOne = x.parameter.component == y.parameter.component
    let held = components.indices.filter {
      $0 != x.parameter.component && $0 != y.parameter.component
    }
    let ofHeld = points.map { point in
      held.reduce(-Double.infinity) {
        logSum($0, logWeightedDensity(ofComponent: $1, at: point))
      }
    }
    var rest = ofHeld
    var values: [Double] = []
    values.reserveCapacity(x.values.count * y.values.count)
    for value in y.values {
      let changed = second.with(y.parameter.kind, value)
      if !isOne {
        let peak = changed.logPeak
        for index in points.indices {
          let distance = changed.standardisedDistance(to: points[index])
          rest[index] = logSum(ofHeld[index], peak - 0.5 * (distance * distance))
        }
      }
      let base = isOne ? changed : first
      for other in x.values {
        values.append(
          base.with(x.parameter.kind, other).logLikelihood(of: points, besides: rest))
      }
    }
    return values
  }
}

extension GaussianMixture.Component {
  /// From here on, the exponential of a difference is lost beside 1.
  private static let lostDifference = -37.0
  /// The product of so many numbers from 1 to 2 is far from the largest double.
  private static let factorsOfLogarithm = 512

  /// The sum over points of the logarithm of this component's weighted density and the rest of the density,
  /// of which the logarithms are given.
  fileprivate func logLikelihood(of points: [Double], besides rest: [Double]) -> Double {
    let peak = logPeak
    // Of each point the greater term, and the logarithm of what the other one adds to it: a product of some
    // takes one logarithm.
    var sum = 0.0
    var product = 1.0
    var factors = 0
    for index in points.indices {
      let distance = standardisedDistance(to: points[index])
      let term = peak - 0.5 * (distance * distance)
      let other = rest[index]
      let greater = max(term, other)
      let difference = min(term, other) - greater
      sum += greater
      // Of two terms of −∞ the difference is no number, and the sum is −∞ already.
      guard difference > Self.lostDifference else { continue }
      product *= 1 + ElementaryFunctions.exp(difference)
      factors += 1
      if factors == Self.factorsOfLogarithm {
        sum += ElementaryFunctions.log(product)
        (product, factors) = (1, 0)
      }
    }
    return sum + ElementaryFunctions.log(product)
  }
}

/// The logarithm of the sum of two numbers, of which the logarithms are given.
private func logSum(_ a: Double, _ b: Double) -> Double {
  let greater = max(a, b)
  guard greater > -.infinity else { return greater }
  return greater + ElementaryFunctions.log(1 + ElementaryFunctions.exp(min(a, b) - greater))
}
