import GMMSupport

/// One start on its way, in the units of the fit.
struct FittingRun: Sendable {
  private(set) var parameters: MixtureParameters
  /// The number of points of the steps so far.
  private(set) var pointCount = 0
  /// The sum of their weights.
  private(set) var totalWeight = 0.0
  /// The log-likelihood of the start and after each step.
  private(set) var trace: [Double] = []
  /// The components that the last step raised to the floor.
  private(set) var raised: [Int] = []
  private(set) var recorded: [(iteration: Int, parameters: MixtureParameters)] = []
  var stop: FitStop?
  /// The sums that belong to the parameters.
  private(set) var sums: ExpectationSums?
  private var acceleration = Acceleration()

  var iterations: Int { Swift.max(trace.count - 1, 0) }
  var logLikelihood: Double { trace.last ?? -.infinity }

  init(parameters: MixtureParameters) { self.parameters = parameters }

  /// Steps on until a stop or a number of steps, where the run is left to be continued.
  mutating func advance(
    to limit: Int, over points: PointColumns, settings: FitSettings,
    maximization: Maximization, concurrently: ConcurrentLoop
  ) {
    if sums == nil { expect(points, settings, concurrently) }
    while stop == nil, let sums {
      if points.meter?.isExceeded == true {
        // Nobody will see this run.
        stop = .setAside
        return
      }
      if iterations >= settings.maximumIterations {
        stop = .iterationLimit
        return
      }
      if iterations >= limit { return }
      if iterations >= Acceleration.firstIteration { acceleration.note(parameters) }
      let before = parameters
      do throws(Degeneracy) {
        (parameters, raised) = try maximization(
          parameters, sums, pointCount: points.totalWeight)
        // The likelihood of rounded values does not grow below their floor.
        if maximization.floor.isOfIntervals { raised = [] }
      } catch {
        stop = .degenerate(error)
        return
      }
      let previous = logLikelihood
      expect(points, settings, concurrently)
      var change = logLikelihood - previous
      if let prior = maximization.prior {
        // What the steps raise is the posterior density.
        change += prior.logDensity(of: parameters) - prior.logDensity(of: before)
      }
      if change.magnitude < settings.tolerance * points.totalWeight {
        stop = .converged
      } else if iterations > Acceleration.firstIteration, iterations < settings.maximumIterations {
        leap(points, settings, maximization, concurrently)
      }
    }
  }

  /// Takes the sums for the parameters, and with them the log-likelihood.
  private mutating func expect(
    _ points: PointColumns, _ settings: FitSettings, _ concurrently: ConcurrentLoop
  ) {
    append(sums(points, parameters, settings, concurrently), points, settings)
  }

  private func sums(
    _ points: PointColumns, _ parameters: MixtureParameters, _ settings: FitSettings,
    _ concurrently: ConcurrentLoop
  ) -> ExpectationSums {
    points.meter?.add(
      steps: MixtureFitter.steps(
        pointCount: Double(points.count), dimension: Double(points.dimension),
        componentCount: Double(parameters.componentCount)))
    return ExpectationSums(
      over: points, parameters, isDiagonal: settings.covarianceType.isDiagonal,
      concurrently: concurrently)
  }

  private mutating func append(
    _ sums: ExpectationSums, _ points: PointColumns, _ settings: FitSettings
  ) {
    self.sums = sums
    (pointCount, totalWeight) = (points.count, points.totalWeight)
    trace.append(sums.logLikelihood)
    if settings.recordedIterations.contains(iterations) {
      recorded.append((iterations, parameters))
    }
  }

  /// Leaps on from three steps, if that raises the likelihood.
  private mutating func leap(
    _ points: PointColumns, _ settings: FitSettings, _ maximization: Maximization,
    _ concurrently: ConcurrentLoop
  ) {
    // A prior has a say in what is better; a covariance that is kept in its bounds does not follow the
    // steps.
    guard maximization.prior == nil, maximization.ratio == nil, raised.isEmpty else { return }
    var ahead = acceleration
    ahead.note(parameters)
    guard let target = ahead.leap(maximization) else { return }
    acceleration.reset()
    let there = sums(points, target, settings, concurrently)
    guard there.logLikelihood > logLikelihood else { return }
    parameters = target
    append(there, points, settings)
  }
}

extension FittingRun {
  /// The log-likelihood that the steps seem to lead to.
  ///
  /// Near a maximum each step gains the same share of what the last one gained.
  ///
  /// Source: D. Böhning, E. Dietz, R. Schaub, P. Schlattmann, B. G. Lindsay, "The distribution of the
  /// likelihood ratio for mixtures of densities from the one-parameter exponential family", Annals of
  /// the Institute of Statistical Mathematics 46, 1994, https://doi.org/10.1007/BF01720593.
  var promise: Double {
    guard stop == nil, trace.count >= 3 else { return logLikelihood }
    let last = trace[trace.count - 1] - trace[trace.count - 2]
    let before = trace[trace.count - 2] - trace[trace.count - 3]
    guard last > 0, before > last else { return logLikelihood }
    return logLikelihood + last * Swift.min(last / (before - last), 200)
  }
}
