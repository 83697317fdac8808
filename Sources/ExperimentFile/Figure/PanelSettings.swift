/// One of a figure's pairs of axes, and what is drawn in it.
public struct PanelSettings: Hashable, Sendable {
  /// The title above the panel; `nil` for none, and for what is drawn of a fit where there is an
  /// ``iteration``. A figure of one panel has its own in its place.
  public var title: String?
  /// The legend of the panel; `nil` for that of the figure.
  public var legend: LegendOptions?
  /// The horizontal axis.
  public var x: AxisSettings
  /// The vertical axis.
  public var y: AxisSettings
  /// Where the panel stands.
  public var place = PanelPlace.grid
  /// How long a unit of y is beside one of x.
  public var aspect: Aspect
  /// The number of iterations of the fit after which the mixture is drawn; `nil` for the last.
  public var iteration: Int?
  /// The points of the panel; `nil` for those of the experiment.
  public var points: PointSource?
  /// The mixture of the panel, with the names and colors of its components; `nil` for that of the
  /// experiment. A fit is one to the points of the panel.
  public var mixture: PanelMixture?
  /// The layers, drawn in this order; from 1 to 100, whose axes show the same.
  public var layers: [LayerSettings]

  /// Creates a panel; it is checked when it is drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - title: The title above the panel; `nil` for none, or for that of the iteration.
  ///   - legend: The legend of the panel; `nil` for that of the figure.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - aspect: How long a unit of y is beside one of x.
  ///   - iteration: The number of iterations of the fit after which the mixture is drawn; `nil` for
  ///     the last.
  ///   - points: The points of the panel; `nil` for those of the experiment.
  ///   - mixture: The mixture of the panel; `nil` for that of the experiment.
  ///   - layers: The layers in the order of drawing, from 1 to 100; a histogram under the density by
  ///     default.
  public init(
    title: String? = nil, legend: LegendOptions? = nil, x: AxisSettings = AxisSettings(),
    y: AxisSettings = AxisSettings(),
    aspect: Aspect = .auto, iteration: Int? = nil, points: PointSource? = nil,
    mixture: PanelMixture? = nil,
    layers: [LayerSettings] = [LayerSettings(mark: .histogram()), LayerSettings(mark: .density())]
  ) {
    self.title = title
    self.legend = legend
    self.x = x
    self.y = y
    self.aspect = aspect
    self.iteration = iteration
    self.points = points
    self.mixture = mixture
    self.layers = layers
  }
}

/// The mixture that a panel has for its own.
public struct PanelMixture: Hashable, Sendable {
  /// Where it comes from.
  public var source: MixtureSource
  /// The names and colors of its components, as ``Experiment/componentStyles`` has them.
  public var componentStyles: [ComponentStyle]

  /// Creates the mixture of a panel; it is checked when it is drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - source: Where it comes from.
  ///   - componentStyles: The names and colors of all components; empty for none.
  public init(_ source: MixtureSource, componentStyles: [ComponentStyle] = []) {
    self.source = source
    self.componentStyles = componentStyles
  }
}

/// How long a unit of y is beside one of x.
public enum Aspect: String, CaseIterable, Sendable {
  /// As the room for the axes and their limits ask for.
  case auto
  /// As long as one of x.
  case equal
}
