import GaussianMixtures
import Testing

struct FitToleranceTests {
  @Test(
    "a fit ends with the first step that changes the log-likelihood by less than the tolerance per point",
    arguments: [1e-4, 1e-7, 1e-10])
  func perPoint(tolerance: Double) throws {
    let points = try columns(["waiting"], of: "faithful.csv")
    let fitter = try MixtureFitter(points: points, dimension: 1)
    var settings = FitSettings()
    settings.starts = 3
    settings.tolerance = tolerance
    let fit = try fitter.fit(componentCount: 2, settings: settings)
    #expect(fit.stop == .converged)
    let trace = fit.runs[fit.bestRun].trace
    let changes = zip(trace.dropFirst(), trace).map { abs($0 - $1) }
    let limit = tolerance * Double(points.count)
    #expect(try #require(changes.last) < limit)
    #expect(changes.dropLast().allSatisfy { $0 >= limit })
  }

  @Test("a fit ends after as many iterations as scikit-learn's, for every type of covariance")
  func iterations() throws {
    let steps = try FitSteps.load()
    let cases = try fixture("fit-iterations", as: Iterations.self).cases
    #expect(Set(cases.map { steps[$0.case].covariances }).count == 4)
    for expected in cases {
      let start = steps[expected.case]
      var settings = start.settings
      settings.tolerance = expected.tolerance
      let fit = try MixtureFitter(points: start.points, dimension: start.dimension)
        .fit(startingFrom: try start.start.mixture(), settings: settings)
      #expect(fit.stop == .converged)
      // scikit-learn compares the likelihoods that iterations begin with, we those that they end with.
      #expect(fit.iterations == expected.iterations - 1, "\(expected)")
    }
  }
}

/// The contents of fit-iterations.json.
private struct Iterations: Decodable {
  struct Case: Decodable {
    /// The number of the case of fit-steps.json.
    let `case`: Int
    let tolerance: Double
    let iterations: Int
  }

  let cases: [Case]
}
