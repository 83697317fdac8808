import GMMSupport

/// Fits Gaussian mixtures to points by the EM algorithm.
///
/// A fit begins with several starts (``FitSettings/starts``). Each makes a few steps; then the best of
/// them go on, fewer after more steps, until they converge, and the best one is the fit. No result
/// depends on the number of threads.
///
/// Sources: A. P. Dempster, N. M. Laird, D. B. Rubin, "Maximum likelihood from incomplete data via
/// the EM algorithm", Journal of the Royal Statistical Society B 39(1), 1977; for short runs before
/// long ones C. Biernacki, G. Celeux, G. Govaert, "Choosing starting values for the EM algorithm",
/// Computational Statistics & Data Analysis 41, 2003, https://doi.org/10.1016/S0167-9473(02)00163-9.
///
/// The components of some points may be known. The likelihood is then that of partly labelled data:
/// πₖ Nₖ(xᵢ) for a point that is known to belong to component k, and p(xᵢ) for the others; known points have
/// the responsibilities 1 and 0 at every step. All points count in criteria. Components with known points keep
/// their numbers; the others have the places that are left, in the order of their means. There may be more
/// components than known ones: these are found among the points that are not known.
///
/// Sources: G. J. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, section 2.19; S. Ganesalingam,
/// G. J. McLachlan, "The efficiency of a linear discriminant function based on unclassified initial samples",
/// Biometrika 65, 1978, https://doi.org/10.1093/biomet/65.3.658; as mclust's `MclustSSC`.
public struct MixtureFitter: Sendable {
  private(set) var points: PointColumns

  /// Counts the work of fits where that is limited. A fit that exceeds the limit ends early, and is to be
  /// thrown away.
  package var meter: WorkMeter? {
    get { points.meter }
    set { points.meter = newValue }
  }

  /// The number of points, of weighted ones of those with a weight above 0.
  public var pointCount: Int { points.count }
  /// The sum of the weights of the points; without weights their number.
  public var totalWeight: Double { points.totalWeight }
  /// The number of coordinates of a point.
  public var dimension: Int { points.dimension }

  /// Prepares points.
  ///
  /// - Parameters:
  ///   - points: The points, row by row.
  ///   - dimension: The number of coordinates of a point, at least 1.
  ///   - weights: How often each point counts, one weight per point, in [0, 10¹⁵]; `nil` for once. They
  ///     need not be whole numbers. Those that are give what as many equal points give, but for
  ///     what is drawn at random; a point of weight 0 is as good as none. As the sum of the weights is
  ///     the number of points for all criteria and checks, weights that sum to 1 are refused.
  ///   - step: For points of one coordinate that were rounded, the step, above 0: each stands for the
  ///     interval of this width about it, and fits maximise the likelihood of the intervals.
  ///   - components: Per point the component that it is known to belong to, from 0 to 999; `nil` where that is
  ///     not known. Fits take the known ones as given, as ``MixtureFitter`` says.
  /// - Throws: ``FitError``: `.invalidValue`, `.constantColumn`, or `.tooFewDistinctPoints` for fewer
  ///   than two; with weights also `.invalidWeight` and `.tooSmallWeights`, with a step also `.offStep`
  ///   and `.roundedDimension`, and with known components `.roundedKnownPoints`.
  /// - Complexity: O(*n* · *d*), where *n* is the number of points; with a step O(*n* log *n*).
  public init(
    points: [Double], dimension: Int, weights: [Double]? = nil, roundedTo step: Double? = nil,
    knownComponents components: [Int?]? = nil
  ) throws(FitError) {
    precondition(dimension > 0, "points have no \(dimension) coordinates")
    precondition(points.count % dimension == 0, "\(points.count) numbers are not whole points")
    if let components {
      precondition(
        components.count == points.count / dimension,
        "\(components.count) known components of \(points.count / dimension) points")
      precondition(
        components.allSatisfy {
          $0.map { 0 <= $0 && $0 < MultivariateGaussianMixture.maximumComponentCount } ?? true
        }, "known components are counted from 0")
      if step != nil, components.contains(where: { $0 != nil }) { throw .roundedKnownPoints }
    }
    let rows = try weights.map { weights throws(FitError) in
      try WeightedRows(weights, pointCount: points.count / dimension)
    }
    for (index, value) in points.enumerated()
    where !(value.magnitude <= 1e140) && rows?.weights[index / dimension] != 0 {
      throw .invalidValue(row: index / dimension, column: index % dimension, value)
    }
    if let step {
      precondition(step > 0 && step.isFinite, "the step cannot be \(step)")
      guard dimension == 1 else { throw .roundedDimension(dimension) }
      let values = rows?.chosen(of: points, dimension: 1) ?? points
      if let index = ValueStep.firstOffGrid(values, step: step) {
        throw .offStep(row: rows?.counted[index] ?? index, values[index], step: step)
      }
    }
    let (chosen, counted) = (
      rows?.chosen(of: points, dimension: dimension) ?? points, rows?.countedWeights
    )
    var columns = PointColumns(
      rows: chosen, dimension: dimension, weights: counted,
      intervals: step.map { IntervalPoints(chosen, weights: counted, halfWidth: $0 / 2) })
    if let components {
      let known = rows.map { $0.counted.map { components[$0] } } ?? components
      // Where none is known, the fit is an ordinary one.
      if known.contains(where: { $0 != nil }) { columns.known = KnownPoints(known, of: columns) }
    }
    try self.init(columns)
  }

  /// Checks that points differ, and that they count enough.
  init(_ points: PointColumns) throws(FitError) {
    self.points = points
    let distinct = points.distinctCount(limit: 2)
    guard distinct == 2 else { throw .tooFewDistinctPoints(count: distinct, needed: 2) }
    guard points.totalWeight >= 2 else { throw .tooSmallWeights(sum: points.totalWeight) }
    let weights = points.weights.map { Array($0.prefix(points.count)) }
    for column in 0..<dimension {
      let values = points.column(column)
      let moments = weights.map { SampleMoments(values, weights: $0) } ?? SampleMoments(values)
      let greatest = Swift.max(moments.minimum.magnitude, moments.maximum.magnitude)
      let rounding = Swift.max(greatest * PointColumns.roundingShare, 1e-140)
      guard moments.standardDeviation > rounding else {
        throw .constantColumn(column: column, value: moments.mean)
      }
    }
  }

  /// Fits a mixture from starts of its own.
  ///
  /// - Parameters:
  ///   - componentCount: The number of components.
  ///   - settings: How to fit.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`.
  /// - Returns: The fit.
  /// - Throws: ``FitError``: `.invalidComponentCount`, or `.tooFewDistinctPoints` for fewer than
  ///   components; with known components also `.tooFewComponents` for fewer than these, and
  ///   `.tooFewOtherPoints` for fewer different points that are not known than further components.
  /// - Complexity: O(*n* · *k* · *d*²) per start and step, where *n* is the number of points and *k*
  ///   that of components.
  public func fit(
    componentCount: Int, settings: FitSettings = FitSettings(),
    concurrently: ConcurrentLoop = serially
  ) throws(FitError) -> MixtureFit {
    return try select(
      componentCounts: componentCount...componentCount, by: .bic, settings: settings,
      concurrently: concurrently
    ).best.fit
  }

  /// Fits a mixture from one start that is given.
  ///
  /// - Parameters:
  ///   - start: The mixture to start from. Covariances are first made to be of the type of the
  ///     settings and raised to the floor.
  ///   - settings: How to fit; the number of starts and the seed have no effect.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`.
  /// - Returns: The fit.
  /// - Throws: ``FitError``: `.dimension`, and `.tooFewComponents` for fewer than known ones.
  /// - Complexity: O(*n* · *k* · *d*²) per step, where *n* is the number of points and *k* that of
  ///   components.
  public func fit(
    startingFrom start: MultivariateGaussianMixture, settings: FitSettings = FitSettings(),
    concurrently: ConcurrentLoop = serially
  ) throws(FitError) -> MixtureFit {
    settings.check()
    guard start.dimension == dimension else {
      throw .dimension(start.dimension, expected: dimension)
    }
    if let known = points.known, start.components.count < known.componentCount {
      throw .tooFewComponents(start.components.count, known: known.componentCount)
    }
    let (units, points) = FitUnits.standardise(points, for: settings.covarianceType)
    return FittingSearch(points: points, units: units, settings: settings)
      .fit(startingFrom: start, concurrently: concurrently)
  }
}
