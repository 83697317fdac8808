/// The keys of a component of the mixture.
enum ComponentKey: String, ObjectKey {
  case weight, mean, sd, covariance

  static let objectName = "a component"
  static var required: [Self] { [.weight, .mean] }
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .sd, .covariance)] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(
        names: ["sigma", "σ", "scale", "spread"], keys: [.sd, .covariance],
        reason: "nobody can tell a deviation from a variance by that name; write \"sd\" for the "
          + "standard deviation or \"covariance\" for the variance"),
      KeyAlias(
        names: ["std", "stddev", "stdev", "deviation", "standarddeviation"], keys: [.sd]),
      KeyAlias(names: ["variance", "var", "cov"], keys: [.covariance]),
      KeyAlias(names: ["mu", "μ", "loc", "location", "center", "centre"], keys: [.mean]),
      KeyAlias(names: ["w", "pi", "π", "proportion", "probability"], keys: [.weight]),
    ]
  }

  var entry: KeyEntry<ComponentContent> {
    switch self {
    case .weight:
      KeyEntry(
        "The share of the component in the mixture.", .number(NumberRule(above: 0, atMost: 1)),
        examples: "[0.25]"
      ) {
        switch $0 {
        case .line(let component): .number(component.weight)
        case .space(let component): .number(component.weight)
        }
      }
    case .mean:
      KeyEntry(
        "The mean, in data units: a number, or one for each coordinate of a point.", .mean,
        examples: "[5, [2, 54.5]]"
      ) {
        switch $0 {
        case .line(let component): .number(component.mean)
        case .space(let component): .numbers(component.mean)
        }
      }
    case .sd:
      KeyEntry(
        "The standard deviation, in data units, for points of one coordinate. Either this or "
          + "covariance.",
        .number(NumberRule(above: 0)), examples: "[1.5]"
      ) {
        if case .line(let component) = $0 { .number(component.standardDeviation) } else { nil }
      }
    case .covariance:
      KeyEntry(
        "The variance (the square of the standard deviation), or the covariance matrix with a row "
          + "and a column for each coordinate: symmetric and positive definite. Either this or sd.",
        .covariance(NumberRule(above: 0)), examples: "[2.25, [[0.07, 0.44], [0.44, 33.7]]]"
      ) {
        guard case .space(let component) = $0 else { return nil }
        return .rows(component.covarianceRows)
      }
    }
  }
}

/// A component as a file writes it.
enum ComponentContent {
  case line(GaussianMixture.Component)
  case space(MultivariateGaussianMixture.Component)
}

extension Mixture {
  /// The list of the components in a file.
  var written: JSONValue {
    let components: [ComponentContent] =
      switch self {
      case .line(let mixture): mixture.components.map { .line($0) }
      case .space(let mixture): mixture.components.map { .space($0) }
      }
    return .list(components.map { .object(ComponentKey.written($0)) })
  }
}

extension MultivariateGaussianMixture.Component {
  /// The covariance, row by row.
  package var covarianceRows: [[Double]] {
    mean.indices.map { row in
      Array(covariance[row * mean.count..<(row + 1) * mean.count])
    }
  }
}
