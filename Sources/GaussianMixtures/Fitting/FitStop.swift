/// How the steps of a start ended.
public enum FitStop: Hashable, Sendable {
  /// The log-likelihood changed by less than the tolerance.
  case converged
  /// All iterations were used.
  case iterationLimit
  /// A component degenerated; the parameters are those before the step that failed.
  case degenerate(Degeneracy)
  /// Other starts were better after their first steps.
  case setAside
}
