import GaussianMixtures
import TestSupport
import Testing

/// Fits of rounded values, each of which stands for an interval.
struct RoundedFitTests {
  private struct Case: Decodable {
    struct Given: Decodable {
      let weights: [Double]
      let means: [Double]
      let deviations: [Double]
      let logLikelihood: Double
      let entropy: Double
      let uncertainty: Double

      func mixture() throws -> GaussianMixture {
        try GaussianMixture(
          components: weights.indices.map {
            .init(weight: weights[$0], mean: means[$0], standardDeviation: deviations[$0])
          })
      }
    }

    let step: Double
    let values: [Double]
    let components: Int
    let logLikelihoods: [Double]
    let given: Given
  }

  private static func cases() throws -> [(name: String, Case)] {
    try fixture("fit-rounded", as: [String: Case].self).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  @Test("the fits of rounded values reach the maxima that SciPy finds without EM")
  func maxima() throws {
    for (name, expected) in try Self.cases() {
      let fitter = try MixtureFitter(
        points: expected.values, dimension: 1, roundedTo: expected.step)
      var settings = FitSettings()
      settings.starts = 20
      settings.tolerance = 1e-12
      for (index, logLikelihood) in expected.logLikelihoods.enumerated() {
        let fit = try fitter.fit(
          componentCount: index + 1, settings: settings, concurrently: onTwoThreads)
        #expect(
          (fit.logLikelihood - logLikelihood).magnitude < 1e-6, "\(name), \(index + 1)")
        #expect(fit.interval == expected.step)
        #expect(fit.valueStep == nil)
      }
    }
  }

  @Test("no step lowers the likelihood of intervals")
  func monotone() throws {
    for (name, expected) in try Self.cases() {
      let fitter = try MixtureFitter(
        points: expected.values, dimension: 1, roundedTo: expected.step)
      var settings = FitSettings()
      settings.starts = 6
      for count in 1...3 {
        let fit = try fitter.fit(
          componentCount: count, settings: settings, concurrently: onTwoThreads)
        for run in fit.runs {
          for (value, next) in zip(run.trace, run.trace.dropFirst()) {
            #expect(next >= value - 1e-9, "\(name), \(count)")
          }
          #expect(run.logLikelihood <= 0)
          #expect(!run.isAtFloor)
        }
      }
    }
  }

  @Test("likelihood, entropy and uncertainty of a given mixture are those of the intervals")
  func given() throws {
    for (name, expected) in try Self.cases() {
      let given = expected.given
      let mixture = try given.mixture()
      #expect(
        relativeDifference(
          mixture.logLikelihood(of: expected.values, roundedTo: expected.step),
          given.logLikelihood) < 1e-11, "\(name)")
      var settings = FitSettings()
      settings.maximumIterations = 0
      let fit = try MixtureFitter(
        points: expected.values, dimension: 1, roundedTo: expected.step
      ).fit(startingFrom: try MultivariateGaussianMixture(mixture), settings: settings)
      #expect(relativeDifference(fit.logLikelihood, given.logLikelihood) < 1e-11, "\(name)")
      #expect((fit.entropy - given.entropy).magnitude < 1e-10, "\(name)")
      #expect(
        (fit.classificationUncertainty - given.uncertainty).magnitude < 1e-10, "\(name)")
    }
  }

  @Test(
    "the number of components chosen for rounded values is the number of normals they are drawn from",
    arguments: [InformationCriterion.bic, .icl])
  func selection(criterion: InformationCriterion) throws {
    for (name, expected) in try Self.cases() where !name.contains("heaped") {
      var settings = FitSettings()
      settings.starts = 20
      let selection = try MixtureFitter(
        points: expected.values, dimension: 1, roundedTo: expected.step
      ).select(
        componentCounts: 1...3, by: criterion, settings: settings, concurrently: onTwoThreads)
      #expect(selection.best.componentCount == expected.components, "\(name)")
      #expect(selection.best.fit.standing == .proper, "\(name)")
    }
  }

  @Test(
    "a value that half of the points have makes a component within its interval, with a warning")
  func withinInterval() throws {
    var points = (0..<60).flatMap { [Double]($0 < 30 ? [0, 3] : [7, 9]) }
    points += [Double](repeating: 40, count: 80) + (0..<40).map { Double($0) }
    let fitter = try MixtureFitter(points: points, dimension: 1, roundedTo: 1)
    let fit = try fitter.fit(componentCount: 3, concurrently: onTwoThreads)
    let places = fit.mixture.components.indices.filter {
      fit.warnings.contains(.withinInterval(component: $0))
    }
    #expect(places.contains { (fit.mixture.components[$0].mean[0] - 40).magnitude < 0.5 })
    for component in fit.mixture.components {
      // A tenth of the step.
      #expect(component.covariance[0].squareRoot() > 0.099_999)
    }
    #expect(fit.standing == .proper)
    // As points the same values have no maximum, or one that the rounding made.
    let asPoints = try MixtureFitter(points: points, dimension: 1)
      .fit(componentCount: 3, concurrently: onTwoThreads)
    #expect(asPoints.valueStep == 1)
    #expect(asPoints.standing != .proper)
  }

  @Test("many points cost no more than few, and twice all points double the likelihood")
  func repeated() throws {
    let expected = try #require(Self.cases().first { $0.name == "two normals, multiples of 5" }).1
    let start = try MultivariateGaussianMixture(try expected.given.mixture())
    let many = (0..<20).flatMap { _ in expected.values }
    let few = try MixtureFitter(points: expected.values, dimension: 1, roundedTo: 5)
      .fit(startingFrom: start)
    let fit = try MixtureFitter(points: many, dimension: 1, roundedTo: 5).fit(startingFrom: start)
    #expect(relativeDifference(fit.logLikelihood, 20 * few.logLikelihood) < 1e-9)
  }

  @Test("values that are no whole steps apart, and points of a plane, are refused")
  func errors() {
    #expect(throws: FitError.offStep(row: 2, 3.5, step: 1)) {
      try MixtureFitter(points: [1, 2, 3.5, 4.2], dimension: 1, roundedTo: 1)
    }
    #expect(throws: FitError.roundedDimension(2)) {
      try MixtureFitter(points: [1, 2, 3, 4], dimension: 2, roundedTo: 1)
    }
    #expect(throws: Never.self) {
      try MixtureFitter(points: [0.1, 0.2, 0.3, 0.7, 1.1], dimension: 1, roundedTo: 0.1)
    }
    #expect(throws: Never.self) {
      try MixtureFitter(points: [0.25, 1.25, 4.25], dimension: 1, roundedTo: 1)
    }
  }
}
