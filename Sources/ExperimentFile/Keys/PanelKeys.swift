/// The keys of a panel.
enum PanelKey: String, ObjectKey {
  case title, x, y, layers

  static let objectName = "a panel"
  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["marks"], keys: [.layers])]
  }

  var entry: KeyEntry {
    switch self {
    case .title:
      KeyEntry(
        "The title above the panel. Left out: none.", .line(minimumLength: 0),
        examples: #"["Responsibilities"]"#)
    case .x: FigureKey.x.entry
    case .y: FigureKey.y.entry
    case .layers: FigureKey.layers.entry
    }
  }
}

extension PanelGrid.SharedAxes: Word {
  static let wordName = "choice of shared axes"
  static var aliases: [String: Self] {
    ["xy": .both, "all": .both, "true": .both, "false": .none, "sharex": .x, "sharey": .y]
  }
}
