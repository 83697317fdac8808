/// How well a parameter of a fitted mixture is known, in the units of the parameter.
public struct ParameterUncertainty: Hashable, Sendable {
  /// The parameter.
  public let parameter: FittedParameter
  /// Its value in the fitted mixture.
  public let estimate: Double
  /// Its standard error.
  public let standardError: Double
  /// The interval that holds its true value with about the probability that was asked for.
  public let interval: ClosedRange<Double>
  /// By how much the estimate is expected to lie above the true value: the mean of the replicates less
  /// the estimate; `nil` where there are no replicates.
  public let bias: Double?
}
