import GaussianMixtures
import Testing

struct MixtureFitterTests {
  @Test("100 steps from a given start end where scikit-learn's do, for every type of covariance")
  func steps() throws {
    for expected in try FitSteps.load() {
      let fitter = try MixtureFitter(points: expected.points, dimension: expected.dimension)
      let fit = try fitter.fit(
        startingFrom: try expected.start.mixture(), settings: expected.settings)
      let name: Comment = "\(expected.covariances), \(expected.dimension) dimensions"
      #expect(fit.iterations == 100, name)
      #expect(fit.stop == .iterationLimit, name)
      #expect(expected.fit.difference(to: fit.mixture) < 1e-9, name)
      #expect(relativeDifference(fit.logLikelihood, expected.logLikelihood) < 1e-11, name)
      #expect(relativeDifference(fit.value(of: .bic), expected.bic) < 1e-11, name)
      #expect(relativeDifference(fit.value(of: .aic), expected.aic) < 1e-11, name)
      #expect(relativeDifference(fit.value(of: .softICL), expected.icl) < 1e-9, name)
      #expect((fit.entropy - expected.entropy).magnitude < 1e-8, name)
    }
  }

  @Test("a floor that does not act leaves the steps bit for bit as without one")
  func idleFloor() throws {
    for expected in try FitSteps.load() where expected.dimension == 2 {
      let fitter = try MixtureFitter(points: expected.points, dimension: expected.dimension)
      let start = try expected.start.mixture()
      var settings = expected.settings
      settings.maximumIterations = 20
      let without = try fitter.fit(startingFrom: start, settings: settings)
      settings.covarianceFloor = 1e-6
      let with = try fitter.fit(startingFrom: start, settings: settings)
      #expect(with.mixture == without.mixture)
      #expect(!with.runs[0].isAtFloor)
    }
  }

  @Test("no step lowers the log-likelihood, whatever the type and also at the floor")
  func monotone() throws {
    for expected in try FitSteps.load() {
      let fitter = try MixtureFitter(points: expected.points, dimension: expected.dimension)
      for floor in [0, 0.3] {
        var settings = expected.settings
        settings.covarianceFloor = floor
        settings.maximumIterations = 40
        let fit = try fitter.fit(startingFrom: try expected.start.mixture(), settings: settings)
        let trace = fit.runs[0].trace
        #expect(trace.count == 41)
        // The likelihood under one covariance for all is bounded, and needs no floor.
        #expect(fit.runs[0].isAtFloor == (floor > 0 && expected.covariances != .tied))
        for (before, after) in zip(trace, trace.dropFirst()) {
          #expect(after >= before - 1e-13 * before.magnitude)
        }
      }
    }
  }

  @Test("two threads give the same bits as one, from one start and from many")
  func threads() throws {
    let expected = try FitSteps.load()[4]
    // Several blocks of points, and a last one that is not whole lanes.
    let mixture = try expected.fit.mixture()
    let many = mixture.sample(size: 9_001, seed: 5).values
    var settings = expected.settings
    settings.maximumIterations = 3
    let fitter = try MixtureFitter(points: many, dimension: 2)
    let start = try expected.start.mixture()
    let one = try fitter.fit(startingFrom: start, settings: settings)
    let two = try fitter.fit(
      startingFrom: start, settings: settings, concurrently: onTwoThreads)
    #expect(one.mixture == two.mixture)
    #expect(one.runs == two.runs)

    settings.starts = 4
    let small = try MixtureFitter(points: expected.points, dimension: 2)
    let first = try small.fit(componentCount: 3, settings: settings)
    let second = try small.fit(
      componentCount: 3, settings: settings, concurrently: onTwoThreads)
    #expect(first.mixture == second.mixture)
    #expect(first.runs == second.runs)
    #expect(first.runs.count == 4)
  }

  @Test("the log-likelihood of a fit is that of its mixture, over more than one block")
  func logLikelihood() throws {
    for expected in try FitSteps.load() where expected.covariances != .spherical {
      let mixture = try expected.fit.mixture()
      let points = mixture.sample(size: 4_099, seed: 9).values
      var settings = expected.settings
      settings.maximumIterations = 1
      let fit = try MixtureFitter(points: points, dimension: expected.dimension)
        .fit(startingFrom: mixture, settings: settings)
      #expect(
        relativeDifference(fit.logLikelihood, fit.mixture.logLikelihood(of: points)) < 1e-12)
      #expect(relativeDifference(fit.runs[0].trace[0], mixture.logLikelihood(of: points)) < 1e-12)
    }
  }

  @Test("points thousands of deviations away, where every density underflows, keep their weights")
  func farPoints() throws {
    // Narrow components: the densities of each underflow at most points of the other, and the ratio
    // of the two overflows.
    let left = (0..<40).map { -1000 + Double($0 % 5) }
    let right = (0..<60).map { 1000 + Double($0 % 5) }
    let start = try MultivariateGaussianMixture(
      try GaussianMixture((0.5, -900, 0.5), (0.5, 900, 0.5)))
    let fit = try MixtureFitter(points: left + right, dimension: 1).fit(startingFrom: start)
    // 0 … 4 have the mean 2 and the variance 2.
    let expected = try GaussianMixture((0.4, -998, 2.0.squareRoot()), (0.6, 1002, 2.0.squareRoot()))
    for (found, component) in zip(fit.mixture.marginal(0).components, expected.components) {
      #expect((found.weight - component.weight).magnitude < 1e-12)
      #expect((found.mean - component.mean).magnitude < 1e-9)
      #expect((found.standardDeviation - component.standardDeviation).magnitude < 1e-9)
    }
    #expect(fit.stop == .converged)
    #expect(fit.entropy < 1e-9)
    #expect(fit.value(of: .icl) - fit.value(of: .bic) < 1e-8)
  }

  @Test("recorded steps begin with the start, end with the fit, and have its order")
  func recorded() throws {
    let expected = try FitSteps.load()[0]
    let fitter = try MixtureFitter(points: expected.points, dimension: 1)
    let start = try expected.start.mixture()
    var settings = expected.settings
    settings.maximumIterations = 10
    settings.recordedIterations = [0, 5, 10, 99]
    let fit = try fitter.fit(startingFrom: start, settings: settings)
    #expect(fit.steps.map(\.iteration) == [0, 5, 10])
    #expect(fit.steps[2].mixture == fit.mixture)
    let begun = fit.steps[0].mixture.components.sorted { $0.mean[0] < $1.mean[0] }
    let given = start.components.sorted { $0.mean[0] < $1.mean[0] }
    for (found, component) in zip(begun, given) {
      // Through the units of the fit and back.
      #expect(relativeDifference(found.weight, component.weight) < 1e-14)
      #expect(relativeDifference(found.mean[0], component.mean[0]) < 1e-14)
      #expect(relativeDifference(found.covariance[0], component.covariance[0]) < 1e-14)
    }
    #expect(fit.steps[1].logLikelihood == fit.runs[0].trace[5])
    settings.maximumIterations = 5
    #expect(
      try fitter.fit(startingFrom: start, settings: settings).mixture.components
        .map(\.mean) == fit.steps[1].mixture.components.map(\.mean))
  }

  @Test("components come in ascending order of their means")
  func order() throws {
    for expected in try FitSteps.load() where expected.dimension == 2 {
      var settings = FitSettings()
      settings.starts = 2
      settings.maximumIterations = 20
      settings.covarianceType = expected.covariances
      let fit = try MixtureFitter(points: expected.points, dimension: 2)
        .fit(componentCount: 3, settings: settings)
      let means = fit.mixture.components.map { $0.mean[0] }
      #expect(means == means.sorted())
    }
  }

  @Test("of many points a part decides between the starts, and all make the fit")
  func manyPoints() throws {
    let mixture = try GaussianMixture((0.3, -2, 1), (0.7, 3, 1.5))
    let points = mixture.sample(size: 17_000, generator: .xoshiro256PlusPlus(seed: 1)).values
    var settings = FitSettings()
    settings.starts = 20
    settings.maximumIterations = 60
    let fit = try MixtureFitter(points: points, dimension: 1)
      .fit(componentCount: 2, settings: settings)
    #expect(fit.runs[fit.bestRun].pointCount == 17_000)
    #expect(fit.runs.contains { $0.pointCount == 2_048 })
    for run in fit.runs where run.pointCount != 17_000 {
      #expect(run.pointCount == 2_048)
      #expect(run.stop == .setAside)
    }
    #expect(relativeDifference(fit.logLikelihood, fit.mixture.logLikelihood(of: points)) < 1e-12)
    for (found, component) in zip(fit.mixture.marginal(0).components, mixture.components) {
      #expect((found.weight - component.weight).magnitude < 0.03)
      #expect((found.mean - component.mean).magnitude < 0.15)
    }
  }
}
