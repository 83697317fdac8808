/// How a figure shows the groups of its data.
public enum GroupDisplay: String, CaseIterable, Hashable, Sendable {
  /// All points are one.
  case none
  /// A layer for each group, one over the other in the panel.
  case overlay
  /// Histograms have bars that are stacked by group; other layers show all points.
  case stack
  /// A panel for each group.
  case panels
}

extension GroupDisplay: Word {
  static let wordName = "way to show groups"
  static var aliases: [String: Self] {
    [
      "layer": .overlay, "layers": .overlay, "overlaid": .overlay, "hue": .overlay,
      "stacked": .stack, "panel": .panels, "facet": .panels, "facets": .panels, "col": .panels,
      "row": .panels, "false": .none,
    ]
  }
}

extension PointSource {
  /// The column that tells the groups of the points; `nil` for points without groups.
  package var groups: ColumnReference? {
    if case .data(let data) = self { data.options.groups } else { nil }
  }
}

extension Experiment {
  /// Whether some points are data with groups.
  var hasGroups: Bool {
    points.groups != nil || figure.panels.contains { $0.points?.groups != nil }
  }
}
