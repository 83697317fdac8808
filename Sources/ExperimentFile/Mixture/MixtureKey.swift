/// The keys of the mixture.
enum MixtureKey: String, ObjectKey {
  case components, normalizeWeights, fit

  static let objectName = "a mixture"
  static var furtherSchema: [JSONValue.Member] {
    [exactlyOne(of: .components, .fit)] + sharesUnlessNormalized
  }

  /// The schema keywords for the weights: shares, where nothing makes shares of them.
  private static var sharesUnlessNormalized: [JSONValue.Member] {
    typealias Member = JSONValue.Member
    func properties(_ key: String, _ value: [Member]) -> Member {
      Member("properties", .object([Member(key, .object(value))]))
    }
    let share: [Member] = [
      Member("required", .texts([ComponentKey.weight.rawValue])),
      properties(ComponentKey.weight.rawValue, [Member("maximum", .number(1))]),
    ]
    return [
      Member(
        "if",
        .object([
          Member("required", .texts([normalizeWeights.rawValue])),
          properties(normalizeWeights.rawValue, [Member("const", .boolean(true))]),
        ])),
      Member("then", Self.required([.components])),
      Member(
        "else", .object([properties(components.rawValue, [Member("items", .object(share))])])),
    ]
  }

  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(
        names: ["normalize", "normalise", "normalized", "normaliseweights", "normalizedweights"],
        keys: [.normalizeWeights]),
      KeyAlias(
        names: ["labels", "names", "colors", "colours"], keys: [],
        reason:
          "each component has a \"label\" and a \"color\" of its own, and a fit \"labels\" and "
          + "\"colors\" for all of its components"),
    ]
  }

  var entry: KeyEntry<MixtureContent> {
    switch self {
    case .components:
      KeyEntry(
        "The components of the mixture. Their weights sum to 1, to 1e-9 for each component, except "
          + "with normalizeWeights. Either these or fit.",
        .objects(ComponentKey.self, limit: GaussianMixture.maximumComponentCount),
        cost: .parts,
        examples: """
          [[{"weight": 0.25, "mean": 5, "sd": 1.5}, {"weight": 0.75, "mean": 10, "sd": 2}]]
          """, write: { $0.components.map { .list($0.map { .object(ComponentKey.written($0)) }) } })
    case .normalizeWeights:
      KeyEntry(
        "Whether the weights of the components are divided by their sum: they are then any positive "
          + "numbers, or are left out of all components, which are equally likely.",
        .boolean, cost: .nothing, standard: .boolean(false), examples: "[true]"
      ) { _ in
        // The weights are written as they are after it.
        nil
      }
    case .fit:
      KeyEntry(
        "The mixture is fitted to the data by EM. Either this or components.",
        .object(FitKey.self),
        cost: .parts, examples: #"[{"components": 2}, {"components": [1, 6], "criterion": "bic"}]"#,
        write: { $0.fit.map { .object(FitKey.written($0)) } })
    }
  }
}
