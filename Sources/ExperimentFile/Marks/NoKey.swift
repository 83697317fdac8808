/// The keys of a mark that has none of its own.
enum NoKey: ObjectKey {
  static let objectName = LayerKey.objectName
  static let allCases: [Self] = []

  init?(rawValue: String) { nil }

  var rawValue: String { switch self {} }
  var entry: KeyEntry<Void> { switch self {} }
}
