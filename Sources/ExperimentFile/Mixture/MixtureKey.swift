/// The keys of the mixture.
enum MixtureKey: String, ObjectKey {
  case components, fit

  static let objectName = "a mixture"
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .components, .fit)] }

  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(
        names: ["labels", "names", "colors", "colours"], keys: [],
        reason:
          "each component has a \"label\" and a \"color\" of its own, and a fit \"labels\" and "
          + "\"colors\" for all of its components")
    ]
  }

  var entry: KeyEntry<MixtureContent> {
    switch self {
    case .components:
      KeyEntry(
        "The components of the mixture. Their weights sum to 1, to 1e-9 for each component. Either "
          + "these or fit.",
        .objects(ComponentKey.self, limit: GaussianMixture.maximumComponentCount),
        examples: """
          [[{"weight": 0.25, "mean": 5, "sd": 1.5}, {"weight": 0.75, "mean": 10, "sd": 2}]]
          """, write: { $0.components.map { .list($0.map { .object(ComponentKey.written($0)) }) } })
    case .fit:
      KeyEntry(
        "The mixture is fitted to the data by EM. Either this or components.",
        .object(FitKey.self),
        examples: #"[{"components": 2}, {"components": [1, 6], "criterion": "bic"}]"#,
        write: { $0.fit.map { .object(FitKey.written($0)) } })
    }
  }
}
