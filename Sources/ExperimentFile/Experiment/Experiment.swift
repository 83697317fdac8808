/// What an experiment file asks for, valid and complete.
///
/// Guarantees of a value that ``read(_:name:)`` returns: every number is finite and within its
/// documented range, every interval has its lower end first, every key that was left out has its
/// default, and the work asked for is limited (points, bins, pixels, layers). An optional that is
/// still `nil` is a choice of its own, named in its documentation.
///
/// A value that is made or changed in Swift has to keep to the same ranges, which nothing checks
/// before it is drawn: `ExperimentNumbers` of the module `MixtureFigures` then throws an
/// `ExperimentProblem` that names the value, as in `figure.size[1]`, and so does all that draws.
public struct Experiment: Hashable, Sendable {
  /// The title above the axes; `nil` for none.
  public var title: String?
  /// The text for those who cannot see the figure; `nil` to have it made from the experiment.
  public var description: String?
  /// The mixture that the sample is drawn from, or that is drawn over the data.
  public var mixture: MixtureSource
  /// The names and colors of the components in their order, those of a fit in the order of their means;
  /// as many as there are components, or none. Of a fit they need one number of components, and either
  /// every component has a name or none, as with colors.
  public var componentStyles: [ComponentStyle]
  /// Where the points come from.
  public var points: PointSource
  /// The figure to draw.
  public var figure: FigureSettings

  /// Creates an experiment; its values are checked when it is drawn.
  ///
  /// - Parameters:
  ///   - title: The title above the axes; `nil` for none.
  ///   - description: The alternative text; `nil` to have it made from the experiment.
  ///   - mixture: The mixture that the sample is drawn from, or that is drawn over the data.
  ///   - componentStyles: The names and colors of all components; empty for none.
  ///   - points: Where the points come from.
  ///   - figure: The figure to draw; `nil` for the one that ``FigureSettings/standard(of:points:)``
  ///     has for the mixture.
  public init(
    title: String? = nil, description: String? = nil, mixture: MixtureSource,
    componentStyles: [ComponentStyle] = [], points: PointSource = .sample(SampleSettings()),
    figure: FigureSettings? = nil
  ) {
    self.title = title
    self.description = description
    self.mixture = mixture
    self.componentStyles = componentStyles
    self.points = points
    self.figure = figure ?? .standard(of: mixture, points: points)
  }
}
