/// What an experiment file asks for, valid and complete.
///
/// Guarantees of a value that ``read(_:name:)`` returns: every number is finite and within its
/// documented range, every interval has its lower end first, every key that was left out has its
/// default, and the work asked for is limited (points, bins, pixels, layers). An optional that is
/// still `nil` is a choice of its own, named in its documentation.
public struct Experiment: Hashable, Sendable {
  /// The title above the axes; `nil` for none.
  public var title: String?
  /// The text for those who cannot see the figure; `nil` to have it made from the experiment.
  public var description: String?
  /// The mixture that the sample is drawn from, or that is drawn over the data.
  public var mixture: MixtureSource
  /// Where the points come from.
  public var points: PointSource
  /// The figure to draw.
  public var figure: FigureSettings

  /// Creates an experiment.
  ///
  /// - Parameters:
  ///   - title: The title above the axes; `nil` for none.
  ///   - description: The alternative text; `nil` to have it made from the experiment.
  ///   - mixture: The mixture that the sample is drawn from, or that is drawn over the data.
  ///   - points: Where the points come from.
  ///   - figure: The figure to draw.
  public init(
    title: String? = nil, description: String? = nil, mixture: MixtureSource,
    points: PointSource = .sample(SampleSettings()), figure: FigureSettings = FigureSettings()
  ) {
    self.title = title
    self.description = description
    self.mixture = mixture
    self.points = points
    self.figure = figure
  }
}
