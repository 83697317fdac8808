/// A mixture fitted to points by maximum likelihood, and how it was found.
public struct MixtureFit: Sendable {
  /// One start of the fit.
  public struct Run: Hashable, Sendable {
    /// The log-likelihood of the start, then after each step.
    public let trace: [Double]
    /// The number of points that the log-likelihood is of.
    ///
    /// All, or for a start that was set aside, of more than 2,048 points so many drawn at random. A
    /// start that went on with all points then has the trace of these alone.
    public let pointCount: Int
    /// The sum of the weights of these points: their number, where they have none. Of weighted points
    /// that were drawn at random each counts as often as it was drawn.
    public let totalWeight: Double
    /// How the steps ended.
    public let stop: FitStop
    /// Whether a covariance lies at the floor at the end.
    public let isAtFloor: Bool
    /// The index of the start in whose end it ended: itself, or of a start that was left on the way to
    /// the end of another, that one; `nil` for a start that was set aside before.
    public let end: Int?

    /// The number of steps.
    public var iterations: Int { trace.count - 1 }
    /// The log-likelihood at the end.
    public var logLikelihood: Double { trace[trace.count - 1] }
  }

  /// The mixture on the way to the fitted one.
  public struct Step: Hashable, Sendable {
    /// After how many steps; 0 is the start.
    public let iteration: Int
    /// The mixture, its components in the order of the fitted one.
    public let mixture: MultivariateGaussianMixture
    /// Its log-likelihood.
    public let logLikelihood: Double
  }

  /// Whether the end of a fit is a maximum of the likelihood that says something about the data.
  public enum Standing: Hashable, Sendable {
    /// It is, as far as the steps were made.
    case proper
    /// It is, but rests on components that points close to each other by chance may have made.
    case spurious(components: [Int])
    /// It is, but these components are narrower than half a step of rounded values that were taken for
    /// points: they are made by the rounding.
    case withinStep(components: [Int])
    /// It is, with more than two parameters for three points.
    case overfitted(parameters: Int)
    /// It is one at the floor of these components: the likelihood has no maximum there.
    case atFloor(components: [Int])
    /// A component degenerated.
    case degenerate(Degeneracy)
  }

  /// What should be known about a fit; components are those of ``mixture``, from 0.
  public enum Warning: Hashable, Sendable {
    /// The covariances of components lie at the floor: another floor gives another fit.
    case covarianceAtFloor(components: [Int])
    /// A column, from 0, is a combination of those before it to within rounding: no Gaussian has a
    /// greatest likelihood.
    case dependentColumn(Int)
    /// A component rests on so few points that its covariance is hardly determined.
    case fewPoints(component: Int, expectedPoints: Double, needed: Int)
    /// A component is so much narrower than the rest, in some direction, that the points in it may lie
    /// close by chance: this is its standard deviation as a share of theirs.
    case narrow(component: Int, expectedPoints: Double, deviationShare: Double)
    /// All values are multiples of a step, but for a constant, and this component, the narrowest, has
    /// so small a deviation that the rounding shows: the likelihood of the intervals is wanted.
    case roundedValues(step: Double, component: Int, deviationInSteps: Double)
    /// A component rests on one interval of rounded values, or on two neighbours: these do not
    /// determine its deviation.
    case withinInterval(component: Int)
    /// Of so many starts one alone ended here.
    case foundOnce(starts: Int)
    /// All iterations were used; the last step changed the log-likelihood by this.
    case notConverged(iterations: Int, lastChange: Double)
    /// Every start degenerated, the best one for this reason.
    case degenerate(Degeneracy)
  }

  /// The fitted mixture, its components in ascending order of their means: of the first coordinates,
  /// and where these are equal of the next. Those with known points keep their numbers, and the others have
  /// the places that are left.
  public let mixture: MultivariateGaussianMixture
  /// What the covariances may be.
  public let covarianceType: CovarianceType
  /// Whether the components have a prior: the likelihood is then not the greatest.
  package let hasPrior: Bool
  /// The number of points, of weighted ones of those with a weight above 0, of bins of those with points.
  public let pointCount: Int
  /// The sum of the weights of the points, which is the number of points that criteria and checks know;
  /// without weights that of the points.
  public let totalWeight: Double
  /// Σ wᵢ log p(xᵢ) with the weights wᵢ of the points, or 1, the natural logarithm of the likelihood; for
  /// rounded values and bins that of the probabilities of their intervals.
  public let logLikelihood: Double
  /// −Σ wᵢ rᵢₖ log rᵢₖ over points and components, at least 0: how uncertain the components of the points
  /// are.
  public let entropy: Double
  /// −Σ wᵢ log maxₖ rᵢₖ over points, at least 0: how uncertain the most probable components are.
  public let classificationUncertainty: Double
  /// All starts in their order.
  public let runs: [Run]
  /// The index of the start that gave the mixture.
  public let bestRun: Int
  /// How many starts ended at this log-likelihood, to 10⁻³, or were left on the way there.
  public let foundBy: Int
  /// Whether this is a maximum of the likelihood.
  public let standing: Standing
  /// The mixtures after the recorded iterations of that start.
  public let steps: [Step]
  /// What should be known.
  public let warnings: [Warning]
  /// The step of which all values of a single column are multiples, but for a constant; `nil` if there is
  /// none, if few values are equal, and for values that were said to be rounded.
  public let valueStep: Double?
  /// The width of the intervals that rounded values stand for; `nil` for points, and for intervals that
  /// were given one by one.
  public let interval: Double?

  /// The number of steps to the mixture.
  public var iterations: Int { runs[bestRun].iterations }
  /// How the steps to the mixture ended.
  public var stop: FitStop { runs[bestRun].stop }

  /// The difference of the best and the worst log-likelihood of the starts that were not set aside.
  public var spread: Double {
    let ends = runs.filter { $0.stop != .setAside }.map(\.logLikelihood)
    return (ends.max() ?? 0) - (ends.min() ?? 0)
  }
}
