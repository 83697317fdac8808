/// The keys of a component that a fit starts with: those of a component of a mixture without its looks,
/// which belong to the fitted components, whose order may be another one.
enum StartKey: String, ObjectKey {
  case weight, mean, sd, covariance

  static let objectName = "a component of a start"
  static var required: [Self] { [.weight, .mean] }
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .sd, .covariance)] }
  static var aliases: [KeyAlias<Self>] {
    ComponentKey.aliasesOfParameters.map { alias in
      KeyAlias(
        names: alias.names, keys: alias.keys.compactMap { Self(rawValue: $0.rawValue) },
        reason: alias.reason)
    } + [
      KeyAlias(
        names: ["label", "name"], keys: [],
        reason: "\"labels\" of the fit names the fitted components, in the order of their means"),
      KeyAlias(
        names: ["color", "colour"], keys: [],
        reason: "\"colors\" of the fit has those of the fitted components, in the order of their "
          + "means"),
    ]
  }

  var entry: KeyEntry<ComponentContent> {
    switch self {
    case .weight:
      KeyEntry(
        "The share of the component in the mixture.", .number(WeightRule.share),
        cost: .nothing, examples: "[0.25]", write: ComponentKey.weight.entry.write)
    case .mean: ComponentKey.mean.entry.costing(.nothing)
    case .sd: ComponentKey.sd.entry.costing(.nothing)
    case .covariance: ComponentKey.covariance.entry.costing(.nothing)
    }
  }
}
