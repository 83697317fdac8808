import GMMSupport
import GaussianMixtures
import Testing

/// Fits of binned data, by the likelihood of the bins.
struct BinnedFitTests {
  private struct Case: Decodable {
    struct Mixture: Decodable {
      let weights: [Double]
      let means: [Double]
      let deviations: [Double]
      let logLikelihood: Double
      let entropy: Double?
      let uncertainty: Double?

      func mixture() throws -> GaussianMixture {
        try GaussianMixture(
          components: weights.indices.map {
            .init(weight: weights[$0], mean: means[$0], standardDeviation: deviations[$0])
          })
      }
    }

    /// An edge that is missing is infinite.
    private let edges: [Double?]
    let counts: [Double]
    let components: Int
    let maxima: [Mixture]
    let given: Mixture

    var binEdges: [Double] {
      edges.enumerated().map { $0.element ?? ($0.offset == 0 ? -.infinity : .infinity) }
    }

    func fitter() throws -> MixtureFitter { try MixtureFitter(edges: binEdges, counts: counts) }
  }

  private static func cases() throws -> [(name: String, Case)] {
    try fixture("fit-binned", as: [String: Case].self).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  @Test("fits of bins reach the maxima that SciPy finds without EM, and their parameters")
  func maxima() throws {
    for (name, expected) in try Self.cases() {
      var settings = FitSettings()
      settings.starts = 30
      settings.tolerance = 1e-13
      for (index, maximum) in expected.maxima.enumerated() {
        let fit = try expected.fitter().fit(
          componentCount: index + 1, settings: settings, concurrently: onTwoThreads)
        #expect(
          (fit.logLikelihood - maximum.logLikelihood).magnitude < 1e-7, "\(name), \(index + 1)")
        let found = fit.mixture.marginal(0)
        for (component, best) in zip(found.components, try maximum.mixture().components) {
          #expect((component.weight - best.weight).magnitude < 1e-5, "\(name), \(index + 1)")
          #expect((component.mean - best.mean).magnitude < 1e-5, "\(name), \(index + 1)")
          #expect(
            (component.standardDeviation - best.standardDeviation).magnitude < 1e-5,
            "\(name), \(index + 1)")
        }
        #expect(fit.stop == .converged)
        #expect(relativeDifference(fit.totalWeight, expected.counts.reduce(0, +)) < 1e-14)
      }
    }
  }

  @Test("likelihood, entropy and uncertainty of a given mixture are those of the bins")
  func given() throws {
    for (name, expected) in try Self.cases() {
      let given = expected.given
      let mixture = try given.mixture()
      #expect(
        relativeDifference(
          mixture.logLikelihood(ofCounts: expected.counts, edges: expected.binEdges),
          given.logLikelihood) < 1e-12, "\(name)")
      var settings = FitSettings()
      settings.maximumIterations = 0
      let fit = try expected.fitter().fit(
        startingFrom: try MultivariateGaussianMixture(mixture), settings: settings)
      #expect(relativeDifference(fit.logLikelihood, given.logLikelihood) < 1e-12, "\(name)")
      let (entropy, uncertainty) = (
        try #require(given.entropy), try #require(given.uncertainty)
      )
      #expect((fit.entropy - entropy).magnitude < 1e-10, "\(name)")
      #expect((fit.classificationUncertainty - uncertainty).magnitude < 1e-10, "\(name)")
    }
  }

  @Test("no step lowers the likelihood of bins")
  func monotone() throws {
    for (name, expected) in try Self.cases() {
      var settings = FitSettings()
      settings.starts = 6
      for count in 1...3 {
        let fit = try expected.fitter().fit(componentCount: count, settings: settings)
        for run in fit.runs {
          for (value, next) in zip(run.trace, run.trace.dropFirst()) {
            #expect(next >= value - 1e-9, "\(name), \(count)")
          }
          #expect(run.logLikelihood <= 0)
        }
      }
    }
  }

  @Test("the number of components chosen for bins is that of the normals they count points of")
  func selection() throws {
    for (name, expected) in try Self.cases() {
      var settings = FitSettings()
      settings.starts = 20
      let selection = try expected.fitter().select(
        componentCounts: 1...3, by: .bic, settings: settings, concurrently: onTwoThreads)
      #expect(selection.best.componentCount == expected.components, "\(name)")
      #expect(selection.best.fit.standing == .proper, "\(name)")
    }
  }

  @Test("bins about whole numbers are the whole numbers, rounded to steps of 1")
  func rounded() throws {
    let points = try columns(["waiting"], of: "faithful.csv")
    let edges = (40...100).map { Double($0) - 0.5 }
    let counts = (40..<100).map { value in Double(points.count { $0 == Double(value) }) }
    let start = try MultivariateGaussianMixture(
      try GaussianMixture((0.5, 50, 5), (0.5, 80, 8)))
    let binned = try MixtureFitter(edges: edges, counts: counts).fit(startingFrom: start)
    let fit = try MixtureFitter(points: points, dimension: 1, roundedTo: 1)
      .fit(startingFrom: start)
    #expect(relativeDifference(binned.logLikelihood, fit.logLikelihood) < 1e-12)
    for (a, b) in zip(binned.mixture.components, fit.mixture.components) {
      #expect(relativeDifference(a.weight, b.weight) < 1e-10)
      #expect(relativeDifference(a.mean[0], b.mean[0]) < 1e-10)
      #expect(relativeDifference(a.covariance[0], b.covariance[0]) < 1e-10)
    }
    #expect(fit.interval == 1)
    #expect(binned.interval == nil)
  }

  @Test("intervals one by one, in any order, are bins with as many points, and may overlap")
  func intervals() throws {
    let expected = try #require(Self.cases().first { $0.name == "two normals, open ends" }).1
    let edges = expected.binEdges
    let bins = zip(edges, edges.dropFirst()).map { (lower: $0, upper: $1) }
    let points = zip(bins, expected.counts).flatMap { bin, count in
      repeatElement(bin, count: Int(clamping: count))
    }
    let start = try MultivariateGaussianMixture(try expected.given.mixture())
    let fit = try expected.fitter().fit(startingFrom: start)
    let other = try MixtureFitter(intervals: points.reversed()).fit(startingFrom: start)
    #expect(other.mixture == fit.mixture)
    #expect(other.runs == fit.runs)
    #expect(other.totalWeight == 500)
    // Half of the line tells more of a mean than nothing.
    let cut = points.map { $0.upper > 5 ? (lower: 5, upper: Double.infinity) : $0 }
    let censored = try MixtureFitter(intervals: cut + [(lower: -1, upper: 1)])
      .fit(startingFrom: start)
    #expect(censored.stop == .converged)
    #expect(censored.logLikelihood > fit.logLikelihood)
  }

  @Test("of many different intervals a part decides between the starts, and all make the fit")
  func manyIntervals() throws {
    let mixture = try GaussianMixture((0.3, -2, 1), (0.7, 3, 1.5))
    let points = mixture.sample(size: 5_000, generator: .xoshiro256PlusPlus(seed: 6)).values
    var intervals: [(lower: Double, upper: Double)] = []
    for (index, point) in points.enumerated() {
      // Between multiples of ten widths; above 6 no more is known.
      let width = 0.1 * Double(index % 10 + 1)
      let shift = 1e-9 * Double(index)
      let lower = (point / width).rounded(.down) * width + shift
      intervals.append(point > 6 ? (6 + shift, .infinity) : (lower, lower + width))
    }
    var settings = FitSettings()
    settings.starts = 10
    let fit = try MixtureFitter(intervals: intervals)
      .fit(componentCount: 2, settings: settings, concurrently: onTwoThreads)
    let line = fit.mixture.marginal(0)
    let sum = intervals.map { line.logProbability(from: $0.lower, to: $0.upper) }.reduce(0, +)
    #expect(relativeDifference(fit.logLikelihood, sum) < 1e-11)
    #expect(fit.runs.contains { $0.stop == .setAside && $0.pointCount <= 2_048 })
    for (found, component) in zip(line.components, mixture.components) {
      #expect((found.weight - component.weight).magnitude < 0.03)
      #expect((found.mean - component.mean).magnitude < 0.15)
      #expect((found.standardDeviation - component.standardDeviation).magnitude < 0.15)
    }
  }

  @Test("a bin that most points are in makes a component within it, with a warning")
  func withinInterval() throws {
    let edges = (0...20).map { Double($0) }
    let counts = (0..<20).map { $0 == 12 ? 300.0 : 10 }
    let fit = try MixtureFitter(edges: edges, counts: counts)
      .fit(componentCount: 2, concurrently: onTwoThreads)
    let place = try #require(fit.mixture.components.firstIndex { $0.covariance[0] < 0.5 })
    #expect(fit.warnings.contains(.withinInterval(component: place)))
    #expect((fit.mixture.components[place].mean[0] - 12.5).magnitude < 0.5)
    #expect(fit.standing == .proper)
  }

  @Test("bins without a width, without an order or without points are refused")
  func errors() throws {
    #expect(throws: FitError.invalidInterval(row: 1, lower: 2, upper: 2)) {
      try MixtureFitter(edges: [1, 2, 2, 3], counts: [1, 0, 4])
    }
    #expect(throws: FitError.invalidInterval(row: 0, lower: -.infinity, upper: .infinity)) {
      try MixtureFitter(edges: [-.infinity, .infinity], counts: [1])
    }
    #expect(throws: FitError.invalidInterval(row: 1, lower: 2, upper: 1e200)) {
      try MixtureFitter(edges: [1, 2, 1e200], counts: [1, 4])
    }
    #expect(throws: FitError.self) {
      try MixtureFitter(edges: [1, .nan, 3], counts: [1, 4])
    }
    #expect(throws: FitError.self) {
      try MixtureFitter(edges: [0, .leastNonzeroMagnitude, 3], counts: [1, 4])
    }
    #expect(throws: FitError.invalidWeight(row: 1, -4)) {
      try MixtureFitter(edges: [1, 2, 3], counts: [1, -4])
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 1, needed: 2)) {
      try MixtureFitter(edges: [1, 2, 3, 4], counts: [0, 5, 0])
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 0, needed: 2)) {
      try MixtureFitter(intervals: [])
    }
    #expect(throws: FitError.tooSmallWeights(sum: 1)) {
      try MixtureFitter(edges: [1, 2, 3], counts: [0.5, 0.5])
    }
    // The ends of two half lines at one number tell no extent.
    #expect(throws: FitError.self) {
      try MixtureFitter(edges: [-.infinity, 0, .infinity], counts: [3, 5])
    }
    #expect(
      FitError.invalidInterval(row: 1, lower: 2, upper: 2).description
        == "interval 2 is from 2 to 2; its lower end must be more than 1e-140 below its upper "
        + "end, one of them may be infinite, and others be at most 1e+140 in magnitude")
  }
}
