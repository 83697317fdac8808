extension ExperimentSetting {
  /// The way to the key that an option of some program is named as: `dpi` and `ppi` stand for
  /// `figure.dpi`.
  ///
  /// - Parameter option: The name, without its hyphens in front.
  /// - Returns: The way as an argument has it; `nil` if there is no such key.
  package static func key(named option: String) -> String? {
    let name = option.lowercased().filter { $0 != "-" }
    func find<Key: KeySet>(_ way: String, _ keys: Key.Type) -> String? {
      let key =
        Key.allCases.first { $0.rawValue.lowercased() == name }
        ?? Key.aliases.first { $0.reason == nil && $0.keys.count == 1 && $0.names.contains(name) }?
        .keys.first
      return key.map { way + $0.rawValue }
    }
    return find("", ExperimentKey.self) ?? find("figure.", FigureKey.self)
      ?? find("figure.margins.", MarginsKey.self) ?? find("sample.", SampleKey.self)
      ?? find("mixture.fit.", FitKey.self) ?? find("data.", DataKey.self)
      ?? find("figure.layers[0].", HistogramKey.self)
  }
}
