import GMMSupport
import GaussianMixtures
import Testing

/// Fits of points of which each counts as often as its weight says.
struct WeightedFitTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let covariances: CovarianceType
      let dimension: Int
      /// Whether the weights are whole numbers.
      let isCount: Bool
      let points: [Double]
      let pointWeights: [Double]
      let start: FixtureMixture
      let fit: FixtureMixture
      let logLikelihood: Double
      let bic: Double
      let entropy: Double
      let uncertainty: Double
      let scikitLearn: Double?

      var name: Comment { "\(covariances), \(dimension) dimensions, counts: \(isCount)" }

      /// The points, each as often as its weight says.
      var repeated: [Double] {
        pointWeights.enumerated().flatMap { point, weight in
          repeatElement(points[(point * dimension)..<((point + 1) * dimension)], count: Int(clamping: weight))
            .joined()
        }
      }

      /// Settings for so many steps as in the fixture, without a floor.
      var settings: FitSettings {
        var settings = FitSettings()
        settings.covarianceType = covariances
        settings.tolerance = 0
        settings.maximumIterations = 60
        settings.covarianceFloor = 0
        return settings
      }
    }

    let cases: [Case]
  }

  private static func cases() throws -> [Fixture.Case] {
    try fixture("fit-weights", as: Fixture.self).cases
  }

  @Test(
    "60 weighted steps from a given start end where those in extended precision do, for every type of covariance"
  )
  func steps() throws {
    for expected in try Self.cases() {
      let fit = try MixtureFitter(
        points: expected.points, dimension: expected.dimension, weights: expected.pointWeights
      ).fit(startingFrom: try expected.start.mixture(), settings: expected.settings)
      let name = expected.name
      #expect(fit.iterations == 60, name)
      #expect(expected.fit.difference(to: fit.mixture) < 1e-12, name)
      #expect(relativeDifference(fit.logLikelihood, expected.logLikelihood) < 1e-13, name)
      #expect(relativeDifference(fit.value(of: .bic), expected.bic) < 1e-13, name)
      #expect((fit.entropy - expected.entropy).magnitude < 1e-10, name)
      #expect((fit.classificationUncertainty - expected.uncertainty).magnitude < 1e-10, name)
      #expect(
        relativeDifference(
          fit.mixture.logLikelihood(of: expected.points, weights: expected.pointWeights),
          expected.logLikelihood) < 1e-13, name)
      if let scikitLearn = expected.scikitLearn {
        #expect(relativeDifference(fit.logLikelihood, scikitLearn) < 1e-10, name)
      }
      let sum = expected.pointWeights.reduce(0, +)
      #expect(relativeDifference(fit.totalWeight, sum) < 1e-15, name)
      #expect(fit.pointCount == expected.pointWeights.count { $0 > 0 }, name)
    }
  }

  @Test("whole weights give what as many equal points give: parameters, criteria and every step")
  func repeatedPoints() throws {
    for expected in try Self.cases() where expected.isCount {
      for hasPrior in [false, true] {
        var settings = expected.settings
        settings.hasPrior = hasPrior
        let start = try expected.start.mixture()
        let weighted = try MixtureFitter(
          points: expected.points, dimension: expected.dimension, weights: expected.pointWeights
        ).fit(startingFrom: start, settings: settings)
        let repeated = try MixtureFitter(
          points: expected.repeated, dimension: expected.dimension
        ).fit(startingFrom: start, settings: settings)
        let name = expected.name
        #expect(FixtureMixture(repeated.mixture).difference(to: weighted.mixture) < 1e-12, name)
        for (a, b) in zip(weighted.runs[0].trace, repeated.runs[0].trace) {
          #expect(relativeDifference(a, b) < 1e-12, name)
        }
        for criterion in InformationCriterion.allCases {
          #expect(
            relativeDifference(weighted.value(of: criterion), repeated.value(of: criterion))
              < 1e-12, name)
        }
        #expect(weighted.totalWeight == Double(repeated.pointCount), name)
        #expect(weighted.standing == repeated.standing, name)
      }
    }
  }

  @Test("the best fits of starts of their own are those of as many equal points, and so is the choice")
  func starts() throws {
    for expected in try Self.cases() where expected.isCount && expected.dimension < 3 {
      var settings = FitSettings()
      settings.covarianceType = expected.covariances
      settings.starts = 60
      let weighted = try MixtureFitter(
        points: expected.points, dimension: expected.dimension, weights: expected.pointWeights
      ).select(
        componentCounts: 1...3, by: .bic, settings: settings, concurrently: onTwoThreads)
      let repeated = try MixtureFitter(points: expected.repeated, dimension: expected.dimension)
        .select(
          componentCounts: 1...3, by: .bic, settings: settings, concurrently: onTwoThreads)
      let name = expected.name
      #expect(weighted.best.componentCount == repeated.best.componentCount, name)
      for (a, b) in zip(weighted.candidates, repeated.candidates) {
        #expect(a.fit.standing == b.fit.standing, name)
        #expect((a.fit.logLikelihood - b.fit.logLikelihood).magnitude < 1e-6, name)
        #expect((a.value - b.value).magnitude < 2e-6, name)
      }
    }
  }

  @Test("values that are counted have the best fits of the points they count")
  func countedValues() throws {
    // Old Faithful's waiting times: 272 of them, of 51 different values.
    let points = try columns(["waiting"], of: "faithful.csv")
    let counts = Dictionary(points.map { ($0, 1.0) }, uniquingKeysWith: +)
      .sorted { $0.key < $1.key }
    for step in [nil, 1.0] {
      let weighted = try MixtureFitter(
        points: counts.map(\.key), dimension: 1, weights: counts.map(\.value), roundedTo: step
      ).fit(componentCount: 2, concurrently: onTwoThreads)
      let repeated = try MixtureFitter(points: points, dimension: 1, roundedTo: step)
        .fit(componentCount: 2, concurrently: onTwoThreads)
      #expect(relativeDifference(weighted.logLikelihood, repeated.logLikelihood) < 1e-9)
      #expect(FixtureMixture(repeated.mixture).difference(to: weighted.mixture) < 1e-4)
      #expect(weighted.standing == repeated.standing)
      #expect(weighted.valueStep == repeated.valueStep)
      #expect(weighted.interval == step)
    }
  }

  @Test("a point of weight 0 is as good as none, whatever it is, and weights of 1 change no bit")
  func weightsOfZeroAndOne() throws {
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    var settings = FitSettings()
    settings.starts = 6
    let plain = try MixtureFitter(points: points, dimension: 2)
      .fit(componentCount: 2, settings: settings)
    let weights = [0] + [Double](repeating: 1, count: points.count / 2) + [0]
    let weighted = try MixtureFitter(
      points: [.nan, 1e300] + points + [5000, -5000], dimension: 2, weights: weights
    ).fit(componentCount: 2, settings: settings)
    #expect(weighted.mixture == plain.mixture)
    #expect(weighted.runs == plain.runs)
    #expect(weighted.pointCount == 272)
  }

  @Test("of many weighted points a part decides between the starts, and all make the fit")
  func manyPoints() throws {
    let mixture = try GaussianMixture((0.3, -2, 1), (0.7, 3, 1.5))
    let points = mixture.sample(size: 17_000, generator: .xoshiro256PlusPlus(seed: 1)).values
    // The points of the first component count three times, and half.
    let weights = points.map { $0 < 0 ? 3.5 : 1 }
    var settings = FitSettings()
    settings.starts = 20
    settings.maximumIterations = 60
    let fitter = try MixtureFitter(points: points, dimension: 1, weights: weights)
    let fit = try fitter.fit(componentCount: 2, settings: settings, concurrently: onTwoThreads)
    #expect(
      relativeDifference(
        fit.logLikelihood, fit.mixture.logLikelihood(of: points, weights: weights)) < 1e-12)
    for run in fit.runs where run.stop == .setAside && run.pointCount != 17_000 {
      #expect(run.pointCount <= 2_048)
      #expect(run.totalWeight > 2_000 && run.totalWeight < 2_200)
    }
    // The first component is drawn at random from the same points, repeated.
    let repeated = zip(points, weights).flatMap { [Double](repeating: $0, count: Int(clamping: 2 * $1)) }
    let other = try MixtureFitter(points: repeated, dimension: 1)
      .fit(componentCount: 2, settings: settings, concurrently: onTwoThreads)
    #expect(relativeDifference(2 * fit.logLikelihood, other.logLikelihood) < 1e-9)
    #expect(
      try fitter.fit(componentCount: 2, settings: settings).runs == fit.runs)
  }

  @Test("components rest on the points they expect by their weights")
  func support() throws {
    // Four points within a fifth of one, of forty that lie a unit apart.
    let points = (0..<40).map { Double($0) } + [20.2, 20.26, 20.3, 20.37]
    let start = try MultivariateGaussianMixture(
      try GaussianMixture((0.9, 20, 10), (0.1, 20.3, 0.06)))
    func standing(weight: Double) throws -> MixtureFit.Standing {
      let weights = [Double](repeating: 1, count: 40) + [Double](repeating: weight, count: 4)
      return try MixtureFitter(points: points, dimension: 1, weights: weights)
        .fit(startingFrom: start).standing
    }
    guard case .spurious = try standing(weight: 1) else {
      Issue.record("\(try standing(weight: 1))")
      return
    }
    // However often four different values count, a component can close in on them.
    #expect(try standing(weight: 5) == standing(weight: 1))
  }

  @Test("weights that are no numbers of points are refused, with row and value")
  func errors() throws {
    let points: [Double] = [1, 2, 4, 5]
    for weight in [-1, .infinity, 2e15] {
      #expect(throws: FitError.invalidWeight(row: 2, weight)) {
        try MixtureFitter(points: points, dimension: 1, weights: [1, 1, weight, 1])
      }
    }
    #expect(throws: FitError.self) {
      try MixtureFitter(points: points, dimension: 1, weights: [1, .nan, 1, 1])
    }
    #expect(throws: FitError.tooSmallWeights(sum: 1)) {
      try MixtureFitter(points: points, dimension: 1, weights: [0.25, 0.25, 0.25, 0.25])
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 1, needed: 2)) {
      try MixtureFitter(points: points, dimension: 1, weights: [0, 0, 7, 0])
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 0, needed: 2)) {
      try MixtureFitter(points: points, dimension: 1, weights: [0, 0, 0, 0])
    }
    // Rows are counted with those of weight 0.
    #expect(throws: FitError.invalidValue(row: 2, column: 0, 1e200)) {
      try MixtureFitter(points: [1, 2, 1e200], dimension: 1, weights: [0, 1, 1])
    }
    #expect(throws: FitError.offStep(row: 3, 5.5, step: 1)) {
      try MixtureFitter(
        points: [1, 2.5, 4, 5.5], dimension: 1, weights: [1, 0, 1, 1], roundedTo: 1)
    }
    #expect(
      FitError.invalidWeight(row: 2, -1).description
        == "the weight of point 3 is -1; it must be between 0 and 1e+15")
    let fitter = try MixtureFitter(points: points, dimension: 1, weights: [1, 0, 2, 3])
    #expect(throws: FitError.tooFewDistinctPoints(count: 3, needed: 4)) {
      try fitter.fit(componentCount: 4)
    }
  }
}

extension FixtureMixture {
  fileprivate init(_ mixture: MultivariateGaussianMixture) {
    self.init(
      weights: mixture.components.map(\.weight), means: mixture.components.map(\.mean),
      covariances: mixture.components.map(\.covariance))
  }
}
