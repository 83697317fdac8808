/// A mark that has no key of its own.
protocol MarkWithoutKeys: MarkDefinition where Key == NoKey {
  init()
}

extension MarkWithoutKeys {
  init(_ fields: Fields<NoKey>) { self.init() }

  var keyContent: Void { () }
}

/// The keys of a mark that has none of its own.
enum NoKey: ObjectKey {
  static let objectName = LayerKey.objectName
  static let allCases: [Self] = []

  init?(rawValue: String) { nil }

  var rawValue: String { switch self {} }
  var entry: KeyEntry<Void> { switch self {} }
}
