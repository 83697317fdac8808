/// The keys of a panel.
enum PanelKey: String, ObjectKey {
  case title, x, y, aspect, iteration, layers

  static let objectName = "a panel"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["marks"], keys: [.layers]),
      KeyAlias(names: ["aspectratio", "aspect ratio", "aspect_ratio"], keys: [.aspect]),
      KeyAlias(names: ["steps", "iterations"], keys: [.iteration]),
    ]
  }

  var entry: KeyEntry {
    switch self {
    case .title:
      KeyEntry(
        "The title above the panel. Left out: none.", .line(minimumLength: 0),
        examples: #"["Responsibilities"]"#)
    case .x: FigureKey.x.entry
    case .y: FigureKey.y.entry
    case .aspect: FigureKey.aspect.entry
    case .iteration:
      KeyEntry(
        "The number of iterations of the fit after which the mixture is drawn, 0 for the start. "
          + "Left out: the fitted mixture.", .wholeNumber(.iteration), examples: "[0, 5]")
    case .layers:
      KeyEntry(
        "What is drawn, in this order. Left out: the histogram and the density; for points of "
          + "several coordinates their scatter and the ellipses of the components.", .layers,
        examples: #"[[{"mark": "histogram", "bins": 50}, {"mark": "density", "color": "C3"}]]"#)
    }
  }
}

extension PanelGrid.SharedAxes: Word {
  static let wordName = "choice of shared axes"
  static var aliases: [String: Self] {
    [
      "pairs": .variables, "variable": .variables, "xy": .both, "all": .both, "true": .both,
      "false": .none, "sharex": .x, "sharey": .y,
    ]
  }
}
