/// A mark that is lines around shares of the probability and nothing else.
protocol MassesMark: MarkDefinition where Key == MassesKey {
  /// The shares, in (0, 1) and increasing.
  var masses: [Double] { get }

  init(masses: [Double])
}

extension MassesMark {
  init(_ fields: Fields<MassesKey>) { self.init(masses: fields.masses ?? [0.5, 0.95]) }

  var keyContent: [Double] { masses }
}

/// The key of a mark that is lines around shares of the probability.
enum MassesKey: String, ObjectKey {
  case masses

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(
        names: ["levels", "n_std", "nstd", "confidence", "quantile", "thresh"], keys: [.masses])
    ]
  }

  var entry: KeyEntry<[Double]> {
    KeyEntry(
      "The probabilities inside the lines, increasing.",
      .increasing(NumberRule(above: 0, below: 1), limit: Limits.masses),
      cost: .shapes, standard: .numbers([0.5, 0.95]), examples: "[[0.5, 0.9, 0.99]]",
      write: { .numbers($0) })
  }
}

extension Fields<MassesKey> {
  /// The shares that a file gives.
  var masses: [Double]? {
    guard let node = self[.masses] else { return nil }
    guard case .increasing(let rule, let limit) = Key.masses.entry.rule else { mismatch(.masses) }
    guard case .list(let items) = node.value, !items.isEmpty, items.count <= limit else {
      return log.refuse(
        "masses", must: "be a list of 1 to \(limit) increasing numbers between 0 and 1", node)
    }
    return log.increasing(
      log.numbers(items, rule, name: "each of masses"), items, name: "masses")
  }
}
