import GMMSupport

/// Why a fit cannot go on.
///
/// Components are counted from 0 here, and from 1 in the ``description``.
public enum Degeneracy: Error, Hashable, Sendable {
  /// No points are left to a component: it expects this number.
  case vanishingWeight(component: Int, expectedPoints: Double)
  /// The covariance of a component is not positive definite to within rounding: it has this smallest
  /// eigenvalue. With a floor above 10⁻¹⁴ this does not happen.
  case singularCovariance(component: Int, smallestEigenvalue: Double)
}

extension Degeneracy: CustomStringConvertible {
  /// What was found and what is needed, in a sentence without a full stop.
  public var description: String {
    switch self {
    case .vanishingWeight(let component, let expectedPoints):
      "component \(component + 1) expects \(numberText(expectedPoints)) points; it must expect at "
        + "least \(numberText(Maximization.leastExpectedPoints))"
    case .singularCovariance(let component, let smallestEigenvalue):
      "the covariance of component \(component + 1) has the smallest eigenvalue "
        + "\(numberText(smallestEigenvalue)); it must be positive definite"
    }
  }
}
