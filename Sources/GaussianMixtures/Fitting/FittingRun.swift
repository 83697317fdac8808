import GMMSupport

/// One start on its way.
struct FittingRun: Sendable {
  private(set) var parameters: MixtureParameters
  /// The number of points of the steps so far.
  private(set) var pointCount = 0
  /// The log-likelihood of the start and after each step.
  private(set) var trace: [Double] = []
  /// The components that the last step raised to the floor.
  private(set) var raised: [Int] = []
  private(set) var recorded: [(iteration: Int, parameters: MixtureParameters)] = []
  var stop: FitStop?
  /// The sums that belong to the parameters.
  private(set) var sums: ExpectationSums?

  var iterations: Int { Swift.max(trace.count - 1, 0) }
  var logLikelihood: Double { trace.last ?? -.infinity }

  /// Steps on until a stop or a number of steps, where the run is left to be continued.
  mutating func advance(
    to limit: Int, over points: PointColumns, settings: FitSettings,
    maximization: Maximization, concurrently: ConcurrentLoop
  ) {
    if sums == nil { expect(points, settings, concurrently) }
    while stop == nil, let sums {
      if iterations >= settings.maximumIterations {
        stop = .iterationLimit
        return
      }
      if iterations >= limit { return }
      do throws(Degeneracy) {
        (parameters, raised) = try maximization(parameters, sums)
      } catch {
        stop = .degenerate(error)
        return
      }
      let previous = logLikelihood
      expect(points, settings, concurrently)
      let change = (logLikelihood - previous).magnitude
      if change < settings.tolerance * Double(points.count) { stop = .converged }
    }
  }

  /// Takes the sums for the parameters, and with them the log-likelihood.
  private mutating func expect(
    _ points: PointColumns, _ settings: FitSettings, _ concurrently: ConcurrentLoop
  ) {
    let sums = ExpectationSums(
      over: points, parameters, isDiagonal: settings.covarianceType.isDiagonal,
      concurrently: concurrently)
    self.sums = sums
    pointCount = points.count
    trace.append(sums.logLikelihood)
    if settings.recordedIterations.contains(iterations) {
      recorded.append((iterations, parameters))
    }
  }

  /// Whether the run is a better fit than another.
  ///
  /// A maximum of the likelihood that lies at the floor is one of the floor and not of the
  /// likelihood: it stands behind all others, and a degenerate run behind these.
  func isBetter(than other: FittingRun) -> Bool {
    (other.blemish, logLikelihood) > (blemish, other.logLikelihood)
  }

  /// Whether the run seems to be on the way to the same maximum as another: with nearly the same
  /// log-likelihood, and means that differ by less than a tenth of the standard deviations of the
  /// data.
  func resembles(_ other: FittingRun, deviations: [Double]) -> Bool {
    guard (logLikelihood - other.logLikelihood).magnitude < 0.1 else { return false }
    return zip(parameters.order, other.parameters.order).allSatisfy { a, b in
      zip(zip(parameters.mean(a), other.parameters.mean(b)), deviations).allSatisfy {
        ($0.0 - $0.1).magnitude < 0.1 * $1
      }
    }
  }

  private var blemish: Int {
    if case .degenerate = stop { return 2 }
    return raised.isEmpty ? 0 : 1
  }
}
