import GaussianMixtures
import Testing

struct StandingTests {
  /// Two normals of deviation 1, rounded to whole numbers.
  private var rounded: [Double] {
    get throws {
      try GaussianMixture((0.5, 2, 0.8), (0.5, 6, 1))
        .sample(size: 300, generator: .xoshiro256PlusPlus(seed: 4)).values.map { $0.rounded() }
    }
  }

  @Test("a number of components whose best fit is no proper maximum does not win by its likelihood")
  func improper() throws {
    let selection = try MixtureFitter(points: try rounded, dimension: 1)
      .select(componentCounts: 1...6, by: .bic, concurrently: onTwoThreads)
    #expect(selection.best.componentCount == 2)
    #expect(selection.best.fit.standing == .proper)
    let last = try #require(selection.candidates.last)
    #expect(last.fit.standing != .proper)
    #expect(!last.isNearTie)
  }

  @Test("where no number of components has a proper maximum, the best of those at the floor wins")
  func noProper() throws {
    var points = [Double](repeating: 1, count: 20) + [Double](repeating: 5, count: 30)
    points += [Double](repeating: 9, count: 10)
    let selection = try MixtureFitter(points: points, dimension: 1)
      .select(componentCounts: 3...3, by: .bic)
    #expect(!selection.best.fit.standing.isProper)
    #expect(
      selection.best.fit.warnings.contains { warning in
        if case .covarianceAtFloor = warning { true } else { false }
      })
  }

  @Test("a narrow component of a few points within others is spurious, and named")
  func spurious() throws {
    // 40 points a unit apart, and four within a fifth of one.
    let points = (0..<40).map { Double($0) } + [20.2, 20.26, 20.3, 20.37]
    let start = try MultivariateGaussianMixture(
      try GaussianMixture((0.9, 20, 10), (0.1, 20.3, 0.06)))
    let fit = try MixtureFitter(points: points, dimension: 1).fit(startingFrom: start)
    let narrow = try #require(
      fit.mixture.components.firstIndex { $0.covariance[0] < 0.1 })
    #expect(fit.standing == .spurious(components: [narrow]))
    #expect(
      fit.warnings.contains { warning in
        if case .narrow(component: narrow, _, _) = warning { true } else { false }
      })
  }

  @Test("a small component that lies apart is not spurious")
  func apart() throws {
    let points = (0..<40).map { Double($0) } + [90.1, 90.4, 90.6, 90.9, 91.2]
    let fit = try MixtureFitter(points: points, dimension: 1).fit(componentCount: 2)
    #expect(fit.standing == .proper)
    #expect(fit.warnings == [])
  }

  @Test("points far out make a wide component, which is not spurious, whatever the starts draw")
  func outliers() throws {
    let points = try GaussianMixture((0.4, 0, 1), (0.6, 5, 1))
      .sample(size: 300, generator: .xoshiro256PlusPlus(seed: 0)).values
    for seed in 0..<UInt64(3) {
      var settings = FitSettings()
      settings.seed = seed
      let fit = try MixtureFitter(points: points + [1000, -500, 333.3], dimension: 1)
        .fit(componentCount: 3, settings: settings)
      #expect(fit.standing == .proper)
      let deviations = fit.mixture.marginal(0).components.map(\.standardDeviation)
      #expect(deviations.filter { $0 < 1.5 }.count == 2)
      #expect(deviations.contains { $0 > 300 })
    }
  }

  @Test("with more than two parameters for three points a fit is overfitted")
  func overfitted() throws {
    let points = [0, 1, 2.2, 3.1, 4.5, 5.2, 6.4, 7, 8.3]
    var settings = FitSettings()
    settings.covarianceType = .tied
    let fit = try MixtureFitter(points: points, dimension: 1)
      .fit(componentCount: 4, settings: settings)
    #expect(fit.standing != .proper)
    let selection = try MixtureFitter(points: points, dimension: 1)
      .select(componentCounts: 1...4, by: .bic, settings: settings)
    #expect(selection.best.componentCount == 1)
  }

  @Test("with two parameters for three points a fit is proper, with a point less overfitted")
  func leastPoints() throws {
    let points = [0, 1, 2.2, 3.1, 100, 101.3, 102, 103.7, 200, 201, 202.6, 203.1]
    for (count, standing) in [(12, .proper), (11, .overfitted(parameters: 8))]
      as [(Int, MixtureFit.Standing)]
    {
      let fit = try MixtureFitter(points: Array(points.prefix(count)), dimension: 1)
        .fit(componentCount: 3, settings: FitSettings())
      #expect(fit.standing == standing)
    }
  }

  @Test("among proper maxima more components never have a smaller log-likelihood")
  func nested() throws {
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    var settings = FitSettings()
    settings.starts = 20
    let selection = try MixtureFitter(points: points, dimension: 2)
      .select(componentCounts: 1...4, by: .bic, settings: settings, concurrently: onTwoThreads)
    let proper = selection.candidates.filter(\.fit.standing.isProper)
    for (fewer, more) in zip(proper, proper.dropFirst()) {
      #expect(more.fit.logLikelihood >= fewer.fit.logLikelihood - 1e-3)
    }
  }
}
