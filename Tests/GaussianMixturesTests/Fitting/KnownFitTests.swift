import GMMSupport
import GaussianMixtures
import Testing

/// Fits to points of which some have known components.
struct KnownFitTests {
  private struct Case: Decodable {
    let covariances: CovarianceType
    let dimension: Int
    let points: [Double]
    let known: [Int?]
    let pointWeights: [Double]?
    let start, steps, fit: FixtureMixture
    let logLikelihood, bic, entropy, uncertainty: Double

    var name: Comment { "\(covariances), \(dimension) dimensions, \(fit.weights.count) components" }
    var hasFurther: Bool { fit.weights.count > 2 }

    func fitter() throws -> MixtureFitter {
      try MixtureFitter(
        points: points, dimension: dimension, weights: pointWeights, knownComponents: known)
    }

    var settings: FitSettings {
      var settings = FitSettings()
      settings.covarianceType = covariances
      settings.tolerance = 1e-15
      settings.starts = 40
      return settings
    }
  }

  private static func cases() throws -> [Case] {
    try fixture("fit-known", as: [String: [Case]].self)["cases"] ?? []
  }

  /// The greatest difference of components in their places: nothing is ordered.
  private func difference(_ expected: FixtureMixture, _ found: MultivariateGaussianMixture)
    -> Double
  {
    guard found.components.count == expected.weights.count else { return .infinity }
    return found.components.enumerated().map { index, component in
      expected.difference(ofComponent: index, to: component)
    }.max() ?? 0
  }

  @Test(
    "Steps from a given start, and the maximum that they lead to, are those of a second implementation"
  )
  func givenStart() throws {
    for expected in try Self.cases() {
      var settings = expected.settings
      settings.recordedIterations = [3]
      let fit = try expected.fitter().fit(
        startingFrom: expected.start.mixture(), settings: settings, concurrently: onTwoThreads)
      let name = expected.name
      let step = fit.steps.first { $0.iteration == 3 }?.mixture ?? fit.mixture
      #expect(difference(expected.steps, step) < 1e-11, name)
      #expect(difference(expected.fit, fit.mixture) < 1e-6, name)
      #expect(relativeDifference(fit.logLikelihood, expected.logLikelihood) < 1e-12, name)
      #expect(relativeDifference(fit.value(of: .bic), expected.bic) < 1e-12, name)
      #expect((fit.entropy - expected.entropy).magnitude < 1e-5, name)
      #expect((fit.classificationUncertainty - expected.uncertainty).magnitude < 1e-5, name)
      #expect(
        fit.pointCount == expected.points.count / expected.dimension
          - (expected.pointWeights?.count { $0 == 0 } ?? 0), name)
    }
  }

  @Test(
    "Starts of its own lead to that maximum, with as many components as are known and with more")
  func ownStarts() throws {
    for expected in try Self.cases() {
      let fit = try expected.fitter().fit(
        componentCount: expected.fit.weights.count, settings: expected.settings,
        concurrently: onTwoThreads)
      let name = expected.name
      #expect(fit.logLikelihood >= expected.logLikelihood - 1e-6, name)
      if fit.logLikelihood < expected.logLikelihood + 1e-6 {
        #expect(difference(expected.fit, fit.mixture) < 1e-5, name)
      }
      #expect((fit.runs.count == 1) == !expected.hasFurther, name)
    }
  }

  @Test("No result depends on the number of threads")
  func threads() throws {
    for expected in try Self.cases() where expected.hasFurther {
      func fit(_ loop: @escaping ConcurrentLoop) throws -> MixtureFit {
        try expected.fitter().fit(
          componentCount: 3, settings: expected.settings, concurrently: loop)
      }
      let (one, two) = (try fit(serially), try fit(onTwoThreads))
      #expect(one.mixture == two.mixture && one.runs == two.runs)
    }
  }

  @Test(
    "Components keep the numbers that points are known by, whatever their means; others follow by mean"
  )
  func order() throws {
    // Component 0 lies right of component 1, and the two others left of both and between them.
    let points: [Double] = [
      30, 31, 32, 33, 20, 21, 22, 23, 0, 1, 2, 3, 10, 11, 12, 13, 30.5, 31.5, 20.5, 21.5,
    ]
    let known: [Int?] =
      [0, 0, 0, nil, 1, 1, 1, nil] + [Int?](repeating: nil, count: 12)
    let fit = try MixtureFitter(points: points, dimension: 1, knownComponents: known)
      .fit(componentCount: 4)
    let means = fit.mixture.components.map { $0.mean[0] }
    for (found, expected) in zip(means, [31.4, 21.4, 1.5, 11.5]) {
      #expect(abs(found - expected) < 0.5)
    }
  }

  @Test("Where all components are known a fit is the mean and the covariance of each group")
  func allKnown() throws {
    let points: [Double] = [1, 3, 2, 10, 14, 12, 12]
    let fit = try MixtureFitter(
      points: points, dimension: 1, knownComponents: [1, 1, 1, 0, 0, 0, 0]
    ).fit(componentCount: 2)
    let (first, second) = (fit.mixture.components[0], fit.mixture.components[1])
    #expect(abs(first.mean[0] - 12) < 1e-12 && abs(second.mean[0] - 2) < 1e-12)
    #expect(abs(first.covariance[0] - 2) < 1e-12 && abs(second.covariance[0] - 2.0 / 3) < 1e-12)
    #expect(abs(first.weight - 4.0 / 7) < 1e-15)
    #expect(fit.entropy < 1e-9 && fit.classificationUncertainty == 0)
  }

  @Test("Where no component is known a fit is an ordinary one")
  func noneKnown() throws {
    let points = try columns(["waiting"], of: "faithful.csv")
    let ordinary = try MixtureFitter(points: points, dimension: 1).fit(componentCount: 2)
    let fit = try MixtureFitter(
      points: points, dimension: 1, knownComponents: points.map { _ in nil }
    ).fit(componentCount: 2)
    #expect(fit.mixture == ordinary.mixture && fit.runs == ordinary.runs)
  }

  @Test(
    "A point with a weight counts as often as its weight says, and one of weight 0 is not known")
  func weights() throws {
    let points: [Double] = [0, 1, 2, 2.5, 8, 9, 10, 11]
    let known: [Int?] = [0, 0, nil, nil, nil, 1, 1, 2]
    let weights: [Double] = [2, 1, 3, 1, 1, 2, 1, 0]
    let repeated = zip(points, weights).flatMap {
      [Double](repeating: $0, count: Int(clamping: $1))
    }
    let repeatedKnown = zip(known, weights).flatMap {
      [Int?](repeating: $0, count: Int(clamping: $1))
    }
    let a = try MixtureFitter(
      points: points, dimension: 1, weights: weights, knownComponents: known
    )
    .fit(componentCount: 2)
    let b = try MixtureFitter(points: repeated, dimension: 1, knownComponents: repeatedKnown)
      .fit(componentCount: 2)
    #expect(FixtureMixture(b.mixture).difference(to: a.mixture) < 1e-9)
    #expect(relativeDifference(a.logLikelihood, b.logLikelihood) < 1e-12)
  }

  @Test("A criterion chooses among numbers of components from the known ones on")
  func selection() throws {
    for expected in try Self.cases()
    where expected.hasFurther && expected.dimension == 2 && expected.covariances == .full {
      let selection = try expected.fitter().select(
        componentCounts: 2...4, by: .bic, settings: expected.settings)
      #expect(selection.candidates.map(\.componentCount) == [2, 3, 4])
      #expect(selection.best.componentCount == 3)
      #expect(relativeDifference(selection.best.value, expected.bic) < 1e-9)
    }
  }

  @Test("Fewer components than known ones, too few other points, and rounded points are refused")
  func refused() throws {
    let fitter = try MixtureFitter(
      points: [0, 1, 2, 10, 11, 12, 20], dimension: 1, knownComponents: [0, 0, 1, 1, 2, 2, nil])
    #expect(throws: FitError.tooFewComponents(2, known: 3)) { try fitter.fit(componentCount: 2) }
    #expect(throws: FitError.tooFewComponents(2, known: 3)) {
      try fitter.fit(
        startingFrom: MultivariateGaussianMixture(
          components: [0.0, 10].map { .init(weight: 0.5, mean: [$0], covariance: [1]) }))
    }
    #expect(throws: FitError.tooFewOtherPoints(count: 1, needed: 2)) {
      try fitter.fit(componentCount: 5)
    }
    #expect(try fitter.select(componentCounts: 3...6, by: .bic).candidates.count == 2)
    #expect(throws: FitError.roundedKnownPoints) {
      try MixtureFitter(
        points: [0, 1, 2], dimension: 1, roundedTo: 1, knownComponents: [0, nil, nil])
    }
    let mixture = try fitter.fit(componentCount: 3).mixture
    #expect(throws: UncertaintyError.knownComponents) {
      try fitter.bootstrap(.nonparametric, of: mixture, replicates: 2)
    }
    #expect(throws: UncertaintyError.knownComponents) { try fitter.information(of: mixture) }
  }
}
