/// The keys of a layer, of whatever mark: the mark, the keys of each mark in the order of the marks,
/// and those of the looks.
struct LayerKey: KeySet {
  let rawValue: String

  fileprivate init(_ name: String) {
    rawValue = name
  }

  init?(rawValue: String) {
    // A list of all names would take longer to make than a file has keys to look up.
    guard
      rawValue == Self.mark.rawValue || StyleKey(rawValue: rawValue) != nil
        || Mark.definitions.contains(where: { $0.hasKey(rawValue) })
    else { return nil }
    self.init(rawValue)
  }

  static let mark = LayerKey("mark")
  static let objectName = "a layer"
  static var required: [Self] { [.mark] }
  static var allCases: [LayerKey] { names.map(LayerKey.init) }

  private static let names: [String] = {
    var names = [mark.rawValue]
    for name in Mark.definitions.flatMap({ $0.keyNames }) where !names.contains(name) {
      names.append(name)
    }
    return names + StyleKey.allCases.map(\.rawValue)
  }()

  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["type", "kind"], keys: [.mark])]
      + Mark.definitions.flatMap { $0.keyAliases }
      + StyleKey.aliases.map { $0.map { LayerKey($0.rawValue) } }
      // The color of the layer, or what the colors of dots mean.
      + [KeyAlias(names: ["c"], keys: [LayerKey("color"), LayerKey("colorBy")])]
  }

  /// What is known about the key "mark".
  static var markEntry: KeyEntry<LayerSettings> {
    // Made where the text is, and not for every layer that is written.
    func list(_ isListed: (MarkAxes) -> Bool) -> String {
      Mark.definitions.filter { isListed($0.axes) }.map { "\($0.name) (\($0.words.summary))" }
        .joined(separator: ", ")
    }
    return KeyEntry(
      "What the layer draws: \(list { $0.hasCoordinate && !$0.isPlane }). In the plane of two "
        + "coordinates: \(list(\.isPlane)). Of a fit: \(list(\.showsFit)). Over two parameters of the "
        + "mixture: \(list { $0 == .parameters }).",
      .word(MarkName.self), cost: .parts, examples: #"["histogram"]"#,
      write: { .text($0.mark.name) })
  }
}

extension KeyAlias {
  /// The alias for keys that stand for these.
  fileprivate func map<Other>(_ other: (Key) -> Other) -> KeyAlias<Other> {
    KeyAlias<Other>(names: names, keys: keys.map(other), reason: reason)
  }
}

extension MarkDefinition {
  /// The names of the mark's own keys.
  fileprivate static var keyNames: [String] {
    // A key path would be made anew for every mark, while the program runs.
    Key.allCases.map { $0.rawValue }
  }

  fileprivate static func hasKey(_ name: String) -> Bool { Key(rawValue: name) != nil }

  fileprivate static var keyAliases: [KeyAlias<LayerKey>] {
    Key.aliases.map { $0.map { LayerKey($0.rawValue) } }
  }

  /// All keys of a layer with the mark.
  static var layerKeys: [String] {
    [LayerKey.mark.rawValue] + keyNames + words.styleKeys.map(\.rawValue)
  }
}
