extension GaussianMixture {
  /// A parameter of one component of a mixture.
  public struct Parameter: Hashable, Sendable {
    /// Which of the parameters of a component.
    public enum Kind: String, CaseIterable, Sendable {
      /// The mean, in data units.
      case mean
      /// The standard deviation, in data units, above 0.
      case standardDeviation = "sd"
    }

    /// Which of its parameters.
    public var kind: Kind
    /// The index of the component, from 0.
    public var component: Int

    /// Creates a parameter of the component with an index.
    public init(_ kind: Kind, ofComponent component: Int) {
      (self.kind, self.component) = (kind, component)
    }
  }
}

extension GaussianMixture.Component {
  /// The component with another value of one parameter.
  func with(_ kind: GaussianMixture.Parameter.Kind, _ value: Double) -> Self {
    switch kind {
    case .mean: Self(weight: weight, mean: value, standardDeviation: standardDeviation)
    case .standardDeviation: Self(weight: weight, mean: mean, standardDeviation: value)
    }
  }
}
