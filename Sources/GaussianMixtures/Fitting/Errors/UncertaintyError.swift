import GMMSupport

/// Why it cannot be said how well the parameters of a mixture are known.
public enum UncertaintyError: Error, Hashable, Sendable {
  /// The mixture does not have the dimension of the points.
  case dimension(Int, expected: Int)
  /// Of so many replicates so few gave a mixture; two are needed.
  case tooFewReplicates(used: Int, drawn: Int)
  /// The points have weights, or intervals of their own: what replicates of them are is not settled.
  case weightedPoints
  /// The components of some points are known: what replicates of them are is not settled.
  case knownComponents
  /// The points stand for intervals, whose likelihood has another information.
  case roundedPoints
  /// The log-likelihood would still rise by about this much: the mixture is no maximum of it. That of a
  /// fit at the floor of covariances, or under a prior, need not be.
  case notAtMaximum(rise: Double)
  /// The observed information is singular to within rounding, or the mixture a saddle: with parameters
  /// in units of their own errors it has this smallest eigenvalue. The points do not determine the
  /// parameters.
  case singularInformation(smallestEigenvalue: Double)
}

extension UncertaintyError: CustomStringConvertible {
  /// What was found and what is needed, in a sentence without a full stop.
  public var description: String {
    switch self {
    case .dimension(let found, let expected):
      "the mixture has the dimension \(found); it must have that of the points, \(expected)"
    case .tooFewReplicates(let used, let drawn):
      "of \(drawn) replicates \(used) gave a mixture; two are needed"
    case .weightedPoints:
      "the points have weights or stand for bins; errors are found for points that count once"
    case .knownComponents:
      "the components of some points are known; errors are found for points of which none is"
    case .roundedPoints:
      "the points stand for intervals; the observed information is that of points alone"
    case .notAtMaximum(let rise):
      "the log-likelihood would still rise by \(numberText(rise)); standard errors hold at its "
        + "maximum alone"
    case .singularInformation(let eigenvalue):
      "the observed information has the smallest eigenvalue \(numberText(eigenvalue)); it must be "
        + "positive definite"
    }
  }
}
