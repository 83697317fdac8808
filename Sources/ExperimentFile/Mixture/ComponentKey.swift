/// The keys of a component of the mixture.
enum ComponentKey: String, ObjectKey {
  case weight, mean, sd, covariance, label, color

  static let objectName = "a component"
  static var required: [Self] { [.mean] }
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .sd, .covariance)] }
  static var aliases: [KeyAlias<Self>] {
    aliasesOfParameters + [
      KeyAlias(names: ["name", "title", "legend"], keys: [.label]),
      KeyAlias(names: ["colour", "c", "fill", "stroke"], keys: [.color]),
    ]
  }

  /// The aliases of the keys that say which distribution the component has.
  static var aliasesOfParameters: [KeyAlias<Self>] {
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
        "The share of the component in the mixture, at most 1 and required; with normalizeWeights any "
          + "positive number, of which the share is made, or left out.",
        .number(NumberRule(above: 0)), cost: .nothing, examples: "[0.25]"
      ) {
        .number($0.weight)
      }
    case .mean:
      KeyEntry(
        "The mean, in data units: a number, or one for each coordinate of a point.", .mean,
        cost: .places, examples: "[5, [2, 54.5]]"
      ) {
        $0.mean
      }
    case .sd:
      KeyEntry(
        "The standard deviation, in data units, for points of one coordinate. Either this or "
          + "covariance.",
        .number(NumberRule(above: 0)), cost: .places, examples: "[1.5]"
      ) {
        $0.standardDeviation.map { .number($0) }
      }
    case .covariance:
      KeyEntry(
        "The variance (the square of the standard deviation), or the covariance matrix with a row "
          + "and a column for each coordinate: symmetric and positive definite. Either this or sd.",
        .covariance(NumberRule(above: 0)), cost: .places,
        examples: "[2.25, [[0.07, 0.44], [0.44, 33.7]]]"
      ) {
        $0.covarianceRows.map { .rows($0) }
      }
    case .label:
      KeyEntry(
        "What the component is called: in legends, in place of the label of the layer with a number, in "
          + "reports and in the text for those who cannot see the figure. {weight}, {mean}, {sd}, "
          + "{covariance} and {index} in it are numbers of the component, {mean:3} in three significant "
          + "digits; {{ and }} are braces. Left out: the label of the layer with a number.",
        .shownLine, cost: .text, examples: #"["short eruptions"]"#
      ) {
        $0.style.label.map { .text($0) }
      }
    case .color:
      KeyEntry(
        "The color of the component in every layer that tells components apart and has no color of "
          + "its own, as a layer names it. Left out: the theme's.",
        .color, cost: .nothing, examples: ##"["C3", "steelblue", "#1f77b4"]"##
      ) {
        $0.style.color.map { .text($0.resolvedText) }
      }
    }
  }
}

/// A component as a file writes it.
struct ComponentContent {
  let weight: Double
  /// A number, or a list of them.
  let mean: JSONValue
  var standardDeviation: Double?
  var covarianceRows: [[Double]]?
  var style = ComponentStyle()
}

extension Mixture {
  /// The components as a file writes them, without looks.
  var componentContents: [ComponentContent] {
    switch self {
    case .line(let mixture):
      mixture.components.map {
        .init(weight: $0.weight, mean: .number($0.mean), standardDeviation: $0.standardDeviation)
      }
    case .space(let mixture):
      mixture.components.map {
        .init(weight: $0.weight, mean: .numbers($0.mean), covarianceRows: $0.covarianceRows)
      }
    }
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
