/// The key of curves with areas under them.
enum FilledKey: String, ObjectKey {
  case filled

  static let objectName = LayerKey.objectName

  var entry: KeyEntry<Bool> {
    KeyEntry(
      "Whether the areas under the curves are filled.", .boolean,
      cost: .nothing, standard: .boolean(false), examples: "[true]",
      write: { $0 ? .boolean(true) : nil }
    )
  }
}
