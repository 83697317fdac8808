/// A panel as it is drawn.
struct DrawnPanel {
  /// The panel with the layers that are drawn.
  let settings: PanelSettings
  /// The index of the panel in the experiment.
  let source: Int
  /// The points that the panel is about: those of all groups, or of the group that it is drawn for.
  let counted: CountedPoints
  /// For each layer what it shows.
  let layers: [DrawnLayer]
  /// The numbers of the colors of the groups of ``counted``.
  var groupColors: [Int] = []
  /// How many colors of the theme's belong to groups.
  var groupColorCount = 0
  /// What has no effect where groups are told apart.
  var warnings: [ExperimentProblem] = []
}

/// What a layer shows, and which layer of the experiment it is.
struct DrawnLayer {
  /// The index of the layer in its panel of the experiment.
  let source: Int
  /// The points and the mixture.
  let counted: CountedPoints
  /// The number of these among those of the figure: layers of one have the same.
  let subject: Int
  /// How the layer looks if it is that of a group; `nil` for one of all points.
  var look: GroupLook?
}

extension DrawnPanel {
  /// A panel of an experiment as it stands there.
  init(_ settings: PanelSettings, source: Int, _ counted: CountedPoints, subject: Int) {
    self.settings = settings
    self.source = source
    self.counted = counted
    layers = settings.layers.indices.map {
      DrawnLayer(source: $0, counted: counted, subject: subject)
    }
  }
}
