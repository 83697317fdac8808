import ElementaryFunctions

/// The ellipse about the mean of a Gaussian in two dimensions that holds a given probability.
///
/// Source: R. A. Johnson, D. W. Wichern, "Applied Multivariate Statistical Analysis", 6th edition,
/// Pearson 2007, result 4.7.
public struct GaussianEllipse: Hashable, Sendable {
  /// The two coordinates of the centre.
  public let center: [Double]
  /// The longer half axis: half the length of the ellipse.
  public let majorHalfAxis: Double
  /// The shorter half axis.
  public let minorHalfAxis: Double
  /// The direction of the longer half axis, a vector of length 1 that does not point to the left.
  ///
  /// The shorter half axis has the direction (−y, x). For a circle it is any direction.
  public let majorDirection: [Double]

  /// The squared distance in standard deviations within which a probability lies.
  ///
  /// For two degrees of freedom the quantile of the χ² distribution is −2 log(1 − p).
  ///
  /// - Parameter mass: The probability, in [0, 1).
  /// - Returns: The quantile.
  public static func chiSquaredQuantile(mass: Double) -> Double {
    precondition(mass >= 0 && mass < 1, "no ellipse holds the probability \(mass)")
    return -2 * ElementaryFunctions.log1p(-mass)
  }
}

extension GaussianEllipse {
  /// Places on the ellipse, evenly spaced on the circle that it is an image of.
  ///
  /// - Parameter count: The number of places, at least 1.
  /// - Returns: The first and the second coordinates, counterclockwise from the end of the longer half
  ///   axis.
  /// - Complexity: O(*n*), where *n* is the number of places.
  public func places(count: Int) -> (x: [Double], y: [Double]) {
    precondition(count > 0, "an outline of \(count) places")
    let places = (0..<count).map { index in
      let angle = 2 * Double.pi * (Double(index) / Double(count))
      let major = majorHalfAxis * ElementaryFunctions.cos(angle)
      let minor = minorHalfAxis * ElementaryFunctions.sin(angle)
      return (
        center[0] + (major * majorDirection[0] - minor * majorDirection[1]),
        center[1] + (major * majorDirection[1] + minor * majorDirection[0])
      )
    }
    return (places.map(\.0), places.map(\.1))
  }
}

extension MultivariateGaussianMixture.Component {
  /// The ellipse about the mean that holds a probability of this component; for two dimensions.
  ///
  /// - Parameter mass: The probability, in [0, 1).
  /// - Returns: The ellipse, in the units of the coordinates.
  public func ellipse(mass: Double) -> GaussianEllipse {
    precondition(mean.count == 2, "an ellipse of a Gaussian in \(mean.count) dimensions")
    let eigensystem = SymmetricEigensystem(covariance, dimension: 2)
    let quantile = GaussianEllipse.chiSquaredQuantile(mass: mass)
    let direction = eigensystem.vectors[1]
    return GaussianEllipse(
      center: mean,
      majorHalfAxis: (quantile * eigensystem.values[1]).squareRoot(),
      // Of a covariance that is hardly positive definite, the eigenvalue may round below 0.
      minorHalfAxis: (quantile * Swift.max(eigensystem.values[0], 0)).squareRoot(),
      majorDirection: direction[0] < 0 ? direction.map { -$0 } : direction)
  }
}
