/// How a mixture is fitted to data.
public struct FitRequest: Hashable, Sendable {
  /// The numbers of components to try, from 1 to 1000; one number means that many.
  public var componentCounts: ClosedRange<Int>
  /// What chooses among several numbers of components.
  public var criterion: InformationCriterion
  /// The starts, their seed, when to stop, and the form of the covariances.
  public var settings: FitSettings
  /// The mixture that the only start begins with; `nil` for starts that are drawn.
  public var start: MultivariateGaussianMixture?

  /// Creates a request.
  ///
  /// - Parameters:
  ///   - componentCounts: The numbers of components to try.
  ///   - criterion: What chooses among several numbers of components.
  ///   - settings: The settings of each fit.
  ///   - start: The mixture that the only start begins with; `nil` for starts that are drawn.
  public init(
    componentCounts: ClosedRange<Int>, criterion: InformationCriterion = .bic,
    settings: FitSettings = FitSettings(), start: MultivariateGaussianMixture? = nil
  ) {
    self.componentCounts = componentCounts
    self.criterion = criterion
    self.settings = settings
    self.start = start
  }
}
