extension PanelSettings {
  /// Whether both axes show coordinates of the points.
  package var isPlane: Bool { layers.contains { MarkName($0.mark).isPlane } }
  /// Whether the x axis shows a coordinate of the points.
  package var hasCoordinates: Bool {
    layers.allSatisfy { MarkName($0.mark).horizontal == .coordinate }
  }
}

extension MarkName {
  /// What an axis shows, as messages name it.
  enum Horizontal: String {
    case coordinate = "a coordinate"
    case iterations
    case componentCounts = "numbers of components"
  }

  /// What the mark has on the x axis.
  var horizontal: Horizontal {
    switch self {
    case .convergence: .iterations
    case .selection: .componentCounts
    default: .coordinate
    }
  }

  /// Whether the mark has a coordinate on the y axis too.
  var isPlane: Bool { [.scatter, .contours, .ellipses, .heatmap].contains(self) }

  /// The mark by its name.
  init(_ mark: Mark) {
    switch mark {
    case .histogram: self = .histogram
    case .density: self = .density
    case .components: self = .components
    case .rug: self = .rug
    case .ecdf: self = .ecdf
    case .cdf: self = .cdf
    case .responsibilities: self = .responsibilities
    case .quantiles: self = .quantiles
    case .scatter: self = .scatter
    case .contours: self = .contours
    case .ellipses: self = .ellipses
    case .heatmap: self = .heatmap
    case .convergence: self = .convergence
    case .selection: self = .selection
    }
  }
}
