import GaussianMixtures
import Testing

struct FitErrorTests {
  @Test("points that no mixture fits are refused, with row, column and value")
  func points() {
    let cases: [(points: [Double], dimension: Int, failure: FitError)] = [
      ([], 1, .tooFewDistinctPoints(count: 0, needed: 2)),
      ([5], 1, .tooFewDistinctPoints(count: 1, needed: 2)),
      ([1, 2], 2, .tooFewDistinctPoints(count: 1, needed: 2)),
      ([3, 3, 3], 1, .tooFewDistinctPoints(count: 1, needed: 2)),
      ([1, 7, 2, 7, 3, 7], 2, .constantColumn(column: 1, value: 7)),
      ([1, 2, .infinity], 1, .invalidValue(row: 2, column: 0, .infinity)),
      ([1, 2, 3, 1e200], 2, .invalidValue(row: 1, column: 1, 1e200)),
    ]
    for (points, dimension, failure) in cases {
      #expect(throws: failure) { try MixtureFitter(points: points, dimension: dimension) }
    }
    #expect(throws: FitError.self) { try MixtureFitter(points: [1, .nan], dimension: 1) }
    // The spacing of doubles there: not a spread, but rounding.
    #expect(throws: FitError.self) {
      try MixtureFitter(points: [1e15, 1e15 + 0.125], dimension: 1)
    }
  }

  @Test("a number of components is refused if there are fewer different points, or none is asked")
  func componentCounts() throws {
    let fitter = try MixtureFitter(points: [1, 2, 2, 1, 3, 3], dimension: 1)
    #expect(throws: FitError.tooFewDistinctPoints(count: 3, needed: 4)) {
      try fitter.fit(componentCount: 4)
    }
    #expect(throws: FitError.invalidComponentCount(0, limit: 1000)) {
      try fitter.fit(componentCount: 0)
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 3, needed: 4)) {
      try fitter.select(componentCounts: 4...5, by: .bic)
    }
    // Of a range, what can be fitted is.
    let selection = try fitter.select(componentCounts: 1...4, by: .bic)
    #expect(selection.candidates.map(\.componentCount) == [1, 2, 3])
  }

  @Test("a start of another dimension is refused")
  func startDimension() throws {
    let fitter = try MixtureFitter(points: [1, 2, 3, 5], dimension: 2)
    let start = try MultivariateGaussianMixture(try GaussianMixture((1, 0, 1)))
    #expect(throws: FitError.dimension(1, expected: 2)) {
      try fitter.fit(startingFrom: start)
    }
  }

  @Test("one component has the mean and the covariance of the points, divided by their number")
  func oneComponent() throws {
    let points: [Double] = [0, 0, 2, 0, 0, 4, 2, 4, 1, 7]
    let fit = try MixtureFitter(points: points, dimension: 2).fit(componentCount: 1)
    let component = fit.mixture.components[0]
    #expect(component.weight == 1)
    // x: 0 2 0 2 1, y: 0 0 4 4 7.
    let expected = (mean: [1.0, 3.0], covariance: [0.8, 0.0, 0.0, 7.2])
    for (found, value) in zip(component.mean, expected.mean) {
      #expect((found - value).magnitude < 1e-14)
    }
    for (found, value) in zip(component.covariance, expected.covariance) {
      #expect((found - value).magnitude < 1e-14)
    }
    #expect(fit.runs.count == 1)
    #expect(fit.stop == .converged)
    #expect(fit.warnings == [])
    #expect(fit.entropy < 1e-12)
  }

  @Test("as many components as different points end at the floor, with a warning")
  func asManyComponentsAsPoints() throws {
    let points: [Double] = [0, 0, 1, 1, 1, 5]
    let fit = try MixtureFitter(points: points, dimension: 1).fit(componentCount: 3)
    #expect(
      fit.warnings.contains { warning in
        if case .covarianceAtFloor = warning { true } else { false }
      })
    // The variance of the points is 26/9.
    for component in fit.mixture.components {
      #expect(component.covariance[0] >= 0.999_999 * 1e-6 * 26 / 9)
    }
  }

  @Test("points on a line end at the floor across it, with a warning")
  func collinear() throws {
    let points = (0..<20).flatMap { [Double($0), 2 * Double($0)] }
    let fit = try MixtureFitter(points: points, dimension: 2).fit(componentCount: 1)
    #expect(fit.warnings == [.dependentColumn(1), .covarianceAtFloor(components: [0])])
    let covariance = fit.mixture.components[0].covariance
    #expect(relativeDifference(covariance[1], 66.5) < 1e-5)
    #expect(covariance[0] * covariance[3] > covariance[1] * covariance[1])
  }

  @Test("without a floor a covariance that collapses stops the steps, and says which component")
  func singular() throws {
    var settings = FitSettings()
    settings.covarianceFloor = 0
    let fitter = try MixtureFitter(points: [0, 0, 0, 5, 6, 7, 8, 9], dimension: 1)
    let start = try MultivariateGaussianMixture(
      try GaussianMixture((0.5, 7, 1), (0.5, 0, 0.1)))
    let fit = try fitter.fit(startingFrom: start, settings: settings)
    guard case .degenerate(.singularCovariance(component: 0, let eigenvalue)) = fit.stop else {
      Issue.record("\(fit.stop)")
      return
    }
    #expect(eigenvalue.magnitude < 1e-20)
    #expect(fit.warnings.count == 1)
    #expect(fit.mixture.components[0].mean[0].magnitude < 1)
  }

  @Test("a component far from all points vanishes, and says so")
  func vanishing() throws {
    let fitter = try MixtureFitter(points: [0, 1, 2, 3, 4, 5, 6], dimension: 1)
    let start = try MultivariateGaussianMixture(
      try GaussianMixture((0.5, 3, 2), (0.5, 1000, 1)))
    let fit = try fitter.fit(startingFrom: start)
    guard case .degenerate(.vanishingWeight(component: 1, let expected)) = fit.stop else {
      Issue.record("\(fit.stop)")
      return
    }
    #expect(expected < 1e-9)
    #expect(fit.iterations == 0)
  }

  @Test("iterations that are used up are reported with the last change")
  func iterationLimit() throws {
    var settings = FitSettings()
    settings.maximumIterations = 3
    settings.starts = 1
    let points = try columns(["waiting"], of: "faithful.csv")
    let fit = try MixtureFitter(points: points, dimension: 1)
      .fit(componentCount: 3, settings: settings)
    #expect(fit.stop == .iterationLimit)
    let trace = fit.runs[0].trace
    #expect(trace.count == 4)
    guard case .notConverged(iterations: 3, let change)? = fit.warnings.first else {
      Issue.record("\(fit.warnings)")
      return
    }
    #expect((change - (trace[3] - trace[2])).magnitude < 1e-10)
  }
}
