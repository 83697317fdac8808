/// How a mixture is fitted to data.
public struct FitRequest: Hashable, Sendable {
  /// How the components are found. k-means takes one number of components, fits no groups by themselves, and
  /// of the settings has the starts, the seed and the iterations; of a start the means alone.
  public var method = FitMethod.em
  /// The numbers of components to try, from 1 to 100; one number means that many.
  public var componentCounts: ClosedRange<Int>
  /// Whether each group of the data is fitted by itself.
  public var isOfEachGroup: Bool
  /// Whether the groups of the data are those of the first components, in their order, wherever a row has
  /// one; a row without one may come from any component.
  public var takesKnownGroups = false
  /// What chooses among several numbers of components.
  public var criterion: InformationCriterion
  /// The starts (1 to 1000), their seed, when to stop (a tolerance from 0 to 1, 1 to 1,000,000
  /// iterations), the form of the covariances, the prior and the least ratio of deviations. The floor of the covariances is the default one, and
  /// the iterations to record follow from the figure.
  public var settings: FitSettings
  /// The mixture that the only start begins with; `nil` for starts that are drawn.
  public var start: MultivariateGaussianMixture?
  /// How well the parameters are to be known; `nil` where nobody asks.
  public var standardErrors: StandardErrorRequest?
  /// How the number of components is to be tested against one more; `nil` where nobody asks.
  public var ratioTest: RatioTestRequest?

  /// The numbers of components that are tried where nobody says which.
  public static let standardComponentCounts = 1...6

  /// Creates a request; it is checked when it is drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - componentCounts: The numbers of components to try, from 1 to 100.
  ///   - isOfEachGroup: Whether each group of the data is fitted by itself.
  ///   - criterion: What chooses among several numbers of components.
  ///   - settings: The settings of each fit.
  ///   - start: The mixture that the only start begins with, of as many components as are fitted and
  ///     as many dimensions as there are columns; `nil` for starts that are drawn.
  public init(
    componentCounts: ClosedRange<Int> = standardComponentCounts, isOfEachGroup: Bool = false,
    criterion: InformationCriterion = .bic,
    settings: FitSettings = FitSettings(), start: MultivariateGaussianMixture? = nil
  ) {
    self.componentCounts = componentCounts
    self.isOfEachGroup = isOfEachGroup
    self.criterion = criterion
    self.settings = settings
    self.start = start
  }
}
