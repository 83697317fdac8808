import GaussianMixtures
import Testing

/// Fits of points of which each counts as often as its weight says.
struct WeightedFitTests {
  @Test(
    "60 weighted steps from a given start end where those in extended precision do, for every type of covariance"
  )
  func steps() throws {
    for expected in try WeightedFitCase.load() {
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
    for expected in try WeightedFitCase.load() where expected.isCount {
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
