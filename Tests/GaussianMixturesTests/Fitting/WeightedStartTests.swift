import GMMSupport
import Testing

@testable import GaussianMixtures

/// Starts of fits of weighted points.
struct WeightedStartTests {
  @Test(
    "the best fits of starts of their own are those of as many equal points, and so is the choice")
  func starts() throws {
    for expected in try WeightedFitCase.load() where expected.isCount && expected.dimension < 3 {
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
    let repeated = zip(points, weights).flatMap {
      [Double](repeating: $0, count: Int(clamping: 2 * $1))
    }
    let other = try MixtureFitter(points: repeated, dimension: 1)
      .fit(componentCount: 2, settings: settings, concurrently: onTwoThreads)
    #expect(relativeDifference(2 * fit.logLikelihood, other.logLikelihood) < 1e-9)
    #expect(
      try fitter.fit(componentCount: 2, settings: settings).runs == fit.runs)
  }

  @Test("the units of whole weights are those of as many equal points, the typical variance too")
  func units() throws {
    for expected in try WeightedFitCase.load() where expected.isCount {
      // Most of the variance is that of three points.
      let far = [Double](repeating: 1000, count: expected.dimension)
      let weighted = try Self.units(
        of: expected.points + far, weights: expected.pointWeights + [3], expected)
      let repeated = try Self.units(
        of: expected.repeated + far + far + far, weights: nil, expected)
      for (a, b) in zip(
        weighted.mean + weighted.factor.elements + [weighted.typicalVariance],
        repeated.mean + repeated.factor.elements + [repeated.typicalVariance])
      {
        #expect(relativeDifference(a, b) < 1e-11, expected.name)
      }
      #expect(weighted.typicalVariance < 1, expected.name)
    }
  }

  @Test("starts draw from whole weights what they draw from as many equal points side by side")
  func draws() throws {
    for expected in try WeightedFitCase.load() where expected.isCount && expected.dimension < 3 {
      let weighted = try Self.starts(
        of: expected.points, weights: expected.pointWeights, expected)
      let repeated = try Self.starts(of: expected.repeated, weights: nil, expected)
      for (a, b) in zip(weighted.inserted, repeated.inserted) {
        #expect(Self.difference(a, b) < 1e-10, expected.name)
      }
      for (index, (a, b)) in zip(weighted.drawn, repeated.drawn).enumerated() {
        // Two kinds give each point a group of its own, and merges by likelihood begin with pairs.
        let kind = index < 2 ? nil : (index - 2) % 8
        if kind == 6 || kind == 7 || index == 0 && expected.dimension > 1 { continue }
        let name = Comment(rawValue: "\(expected.covariances), start \(index)")
        #expect(Self.difference(a, b) < 1e-10, name)
      }
    }
  }

  private static func units(
    of points: [Double], weights: [Double]?, _ expected: WeightedFitCase
  ) throws -> FitUnits {
    let fitter = try MixtureFitter(
      points: points, dimension: expected.dimension, weights: weights)
    return FitUnits.standardise(fitter.points, for: expected.covariances).units
  }

  /// Eighteen starts of three components, and eight with one more inserted into the second.
  private static func starts(
    of points: [Double], weights: [Double]?, _ expected: WeightedFitCase
  ) throws -> (drawn: [MixtureParameters], inserted: [MixtureParameters]) {
    var settings = FitSettings()
    settings.covarianceType = expected.covariances
    let fitter = try MixtureFitter(
      points: points, dimension: expected.dimension, weights: weights)
    let (units, standard) = FitUnits.standardise(fitter.points, for: settings.covarianceType)
    let maximization = FittingSearch(points: standard, units: units, settings: settings)
      .maximization(componentCount: 3)
    let starts = StartPlan(standard, seed: 8)
      .starts(18, componentCount: 3, after: nil, maximization, serially)
    let inserted = (0..<8).map { block in
      var generator = Xoshiro256PlusPlus(seed: 3, block: UInt64(block))
      return ComponentInsertion.inserted(
        into: starts[1], StartPoints(standard), maximization, using: &generator)
    }
    return (starts, inserted)
  }

  private static func difference(_ a: MixtureParameters, _ b: MixtureParameters) -> Double {
    zip(
      a.weights + a.means + a.covariances.joined(), b.weights + b.means + b.covariances.joined()
    ).map { ($0 - $1).magnitude }.max() ?? .infinity
  }
}
