import GaussianMixtures

/// The log-likelihood of the points over two parameters of the mixture, as colors; all others are those of
/// the mixture.
package struct LikelihoodMark: MarkDefinition {
  /// The parameters on the x axis and on the y axis: two different ones.
  package var parameters = LikelihoodParameters()
  /// How far below the largest value the colors begin, above 0; `nil` for as much as suits the values.
  package var depth: Double?
  /// The number of lines of equal values, at equal steps between the ends of the colors.
  package var lines = Self.standardLines

  fileprivate static let standardLines = 8

  typealias Key = LikelihoodKey

  static let words = MarkWords(
    name: "likelihood",
    aliases: ["surface", "likelihoodsurface", "likelihood_surface", "likelihood surface"],
    summary: "the log-likelihood of the points, as colors", axes: .parameters,
    styleKeys: [.opacity, .label],
    phrase: .mixture("log-likelihood", after: " over two parameters"), colorsValues: true)

  var phrase: MarkPhrase { .mixture("log-likelihood", after: " over \(parameters.inWords)") }

  func problem(with points: PointSource) -> (message: String, key: Key)? {
    guard case .data(let data) = points, data.rounded != nil else { return nil }
    return (
      "likelihood is that of points, and rounded values stand for intervals; data without \"rounded\" "
        + "would fit",
      .parameters
    )
  }

  func problem(with mixture: MixtureSource) -> (message: String, key: Key)? {
    let count: Int
    switch mixture {
    case .given(let mixture): count = mixture.componentCount
    case .fit(let request) where request.isOfEachGroup: return nil
    case .fit(let request): count = request.componentCounts.upperBound
    }
    return parameters.problem(amongComponents: count).map { ($0, .parameters) }
  }
}

/// Two parameters of a mixture.
package struct LikelihoodParameters: Hashable, Sendable {
  /// That on the x axis.
  package var x = GaussianMixture.Parameter(.mean, ofComponent: 0)
  /// That on the y axis.
  package var y = GaussianMixture.Parameter(.standardDeviation, ofComponent: 0)

  /// Why a mixture of so many components does not have them; `nil` where it does.
  package func problem(amongComponents count: Int) -> String? {
    guard let missing = [x.component, y.component].first(where: { $0 >= count }) else { return nil }
    return "there is no component \(missing + 1); the mixture has \(counted(count, "component"))"
  }

  /// The parameters as a sentence names them.
  var inWords: String {
    if x.kind == y.kind {
      return "the \(x.kind.rawValue)s of components \(x.component + 1) and \(y.component + 1)"
    }
    return x.component == y.component
      ? "the \(x.kind.rawValue) and the \(y.kind.rawValue) of component \(x.component + 1)"
      : "\(x.inWords) and \(y.inWords)"
  }
}

extension GaussianMixture.Parameter {
  /// The parameter as messages and sentences name it.
  package var inWords: String { "the \(kind.rawValue) of component \(component + 1)" }
}

extension LikelihoodMark {
  init(_ fields: Fields<Key>) {
    self.init(
      parameters: fields.parameters ?? LikelihoodParameters(), depth: fields.number(.depth),
      lines: fields.wholeNumber(.lines).map { Int(clamping: $0) } ?? Self.standardLines)
  }
}

extension Mark {
  /// The log-likelihood of the points over two parameters of the mixture, as colors; for points of one
  /// coordinate. All other parameters are those of the mixture.
  ///
  /// - Parameters:
  ///   - x: The parameter on the x axis.
  ///   - y: That on the y axis, another one.
  ///   - depth: How far below the largest value the colors begin, above 0; `nil` for a quarter of the cells
  ///     with the first color.
  ///   - lines: The number of lines of equal values, from 0 to 100.
  /// - Returns: The mark.
  public static func likelihood(
    x: GaussianMixture.Parameter, y: GaussianMixture.Parameter, depth: Double? = nil,
    lines: Int = 8
  ) -> Mark {
    Mark(
      LikelihoodMark(
        parameters: LikelihoodParameters(x: x, y: y), depth: depth, lines: lines))
  }
}

/// The keys of a log-likelihood.
enum LikelihoodKey: String, ObjectKey {
  case parameters, depth, lines

  static let objectName = LayerKey.objectName
  static var required: [Self] { [.parameters] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["parameter", "params", "over"], keys: [.parameters]),
      KeyAlias(names: ["drop", "colordepth"], keys: [.depth]),
      KeyAlias(names: ["linecount", "contourlines"], keys: [.lines]),
    ]
  }

  var entry: KeyEntry<LikelihoodMark> {
    switch self {
    case .parameters:
      KeyEntry(
        "The parameters on the x axis and on the y axis: two different ones. All others are those of the "
          + "mixture. The limits of the axes are their values; left out: the range of the points for a "
          + "mean, up to twice the standard deviation of the points for an sd, on a log axis from a "
          + "thousandth of that.",
        .twoObjects(LikelihoodParameterKey.self), cost: .nothing,
        examples:
          #"[[{"parameter": "mean", "component": 1}, {"parameter": "mean", "component": 2}]]"#,
        write: { mark in
          .list(
            [mark.parameters.x, mark.parameters.y].map {
              .object(LikelihoodParameterKey.written($0))
            })
        })
    case .depth:
      KeyEntry(
        "How far below the largest log-likelihood the colors begin; what is lower has the first of them. "
          + "Left out: so far that a quarter of the axes does.", .number(NumberRule(above: 0)),
        cost: .nothing, examples: "[20]", write: { $0.depth.map { .number($0) } })
    case .lines:
      KeyEntry(
        "The number of lines of equal log-likelihood, at equal steps between the ends of the colors.",
        .wholeNumber(WholeNumberRule(from: 0, upTo: Limits.likelihoodLines)), cost: .shapes,
        standard: .number(LikelihoodMark.standardLines), examples: "[0, 20]",
        write: { .number($0.lines) })
    }
  }
}

/// The keys of a parameter of the mixture.
enum LikelihoodParameterKey: String, ObjectKey {
  case parameter, component

  static let objectName = "a parameter of the mixture"
  static var required: [Self] { [.parameter, .component] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["name", "kind", "type", "of"], keys: [.parameter]),
      KeyAlias(names: ["index", "number", "k"], keys: [.component]),
    ]
  }

  var entry: KeyEntry<GaussianMixture.Parameter> {
    switch self {
    case .parameter:
      KeyEntry(
        "Which parameter of the component: its mean, or its standard deviation sd.",
        .word(GaussianMixture.Parameter.Kind.self), cost: .nothing, examples: #"["mean"]"#,
        write: { .text($0.kind.rawValue) })
    case .component:
      KeyEntry(
        "The number of the component from 1, in the order of the mixture; of a fit in that of the means.",
        .wholeNumber(WholeNumberRule(upTo: GaussianMixture.maximumComponentCount)),
        cost: .nothing, examples: "[1]", write: { .number($0.component + 1) })
    }
  }
}

extension GaussianMixture.Parameter.Kind: Word {
  static let wordName = "parameter"
  static var aliases: [String: Self] {
    [
      "mu": .mean, "μ": .mean, "means": .mean, "center": .mean, "location": .mean,
      "sigma": .standardDeviation, "σ": .standardDeviation, "std": .standardDeviation,
      "deviation": .standardDeviation, "scale": .standardDeviation,
    ]
  }
}

extension Fields<LikelihoodKey> {
  fileprivate var parameters: LikelihoodParameters? {
    guard let node = self[.parameters],
      let (first, second) = twoObjects(.parameters, LikelihoodParameterKey.self),
      let x = GaussianMixture.Parameter(first), let y = GaussianMixture.Parameter(second)
    else { return nil }
    if x == y {
      return log.refuse(
        "parameters must be two different ones; both are \(x.inWords)", at: node.range)
    }
    return LikelihoodParameters(x: x, y: y)
  }
}

extension GaussianMixture.Parameter {
  fileprivate init?(_ fields: Fields<LikelihoodParameterKey>) {
    guard let kind = fields.word(.parameter, as: Kind.self),
      let number = fields.wholeNumber(.component)
    else { return nil }
    self.init(kind, ofComponent: Int(clamping: number) - 1)
  }
}
