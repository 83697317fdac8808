import ElementaryFunctions

extension GaussianMixture {
  /// The density of the mixture at a point, in 1 / data unit.
  ///
  /// The relative error is at most about (z² + 4) · 2⁻⁵², where z is the distance in standard
  /// deviations from the mean of the component that contributes most.
  ///
  /// - Parameter x: The point, in data units.
  /// - Returns: The density: 0 where it underflows and at ±∞, ∞ where it overflows, NaN at NaN.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func density(at x: Double) -> Double {
    var sum = 0.0
    for component in components where component.weight > 0 {
      sum += component.weightedDensity(at: x)
    }
    return sum
  }

  /// The weighted densities πₖ N(x | μₖ, σₖ²) of all components, which sum to the density.
  ///
  /// - Parameter x: The point, in data units.
  /// - Returns: One value in 1 / data unit per component, in their order.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func componentDensities(at x: Double) -> [Double] {
    components.map { $0.weightedDensity(at: x) }
  }

  /// The natural logarithm of the density at a point, valid where the density underflows.
  ///
  /// The error is at most about (z² + l + 4) · 2⁻⁵², where z is the distance in standard deviations
  /// from the mean of the component that contributes most, and l is the magnitude of the logarithm
  /// of its weighted density there.
  ///
  /// - Parameter x: The point, in data units.
  /// - Returns: log p(x): −∞ where it is below the smallest double and at ±∞, NaN at NaN.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func logDensity(at x: Double) -> Double {
    var greatest = -Double.infinity
    var greatestIndex = 0
    for index in components.indices {
      let term = logWeightedDensity(ofComponent: index, at: x)
      if term > greatest {
        greatest = term
        greatestIndex = index
      }
    }
    // Infinitely far from every mean the differences below would be ∞ − ∞.
    guard greatest > -.infinity else { return x.isNaN ? .nan : greatest }
    // The greatest term itself is exp(0).
    var sum = 1.0
    for index in components.indices where index != greatestIndex && components[index].weight > 0 {
      sum += ElementaryFunctions.exp(logWeightedDensity(ofComponent: index, at: x) - greatest)
    }
    return greatest + ElementaryFunctions.log(sum)
  }

  /// The log-likelihood of the mixture, Σ log p(xᵢ), for independent points.
  ///
  /// - Parameter values: The points, in data units.
  /// - Returns: The sum of the logarithms of the densities; 0 for no points, −∞ if a point is
  ///   infinitely far away, NaN if a point is NaN.
  /// - Complexity: O(*n* · *k*), where *n* is the number of points and *k* that of components.
  public func logLikelihood(of values: [Double]) -> Double {
    Mixture.line(self).logLikelihood(of: values)
  }

  /// The logarithm of πₖ N(x | μₖ, σₖ²); −∞ for the weight 0.
  func logWeightedDensity(ofComponent index: Int, at x: Double) -> Double {
    let distance = components[index].standardisedDistance(to: x)
    return logPeaks[index] - 0.5 * (distance * distance)
  }
}

extension GaussianMixture.Component {
  /// The weight times the density of the Gaussian at a point, in 1 / data unit.
  ///
  /// - Parameter x: The point, in data units.
  /// - Returns: The weighted density: 0 where it underflows, at ±∞ and everywhere for the weight
  ///   0; ∞ where it overflows; NaN at NaN.
  public func weightedDensity(at x: Double) -> Double {
    guard weight > 0 else { return 0 }
    let distance = standardisedDistance(to: x)
    // Half of the exponential on either side of the division: where the deviation is tiny, the
    // density can be large although the whole exponential underflows.
    let halfway = ElementaryFunctions.exp(-0.25 * (distance * distance))
    return weight * inverseSquareRootOfTwoPi * halfway / standardDeviation * halfway
  }

  /// The distance of a point from the mean in standard deviations, with its sign.
  func standardisedDistance(to x: Double) -> Double {
    (x - mean) / standardDeviation
  }

  /// The logarithm of the weighted density at the mean; −∞ for the weight 0.
  var logPeak: Double {
    // One logarithm each: the quotient could overflow.
    ElementaryFunctions.log(weight) - ElementaryFunctions.log(standardDeviation) - halfLogOfTwoPi
  }
}
