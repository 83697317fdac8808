import GaussianMixtures
import Testing

struct VarianceRatioTests {
  /// A cluster, a needle in it, and a wide rest.
  private let points =
    (0..<60).map { Double($0) / 3 } + [7.01, 7.02, 7.02, 7.03, 7.03, 7.04]

  @Test(
    "no two standard deviations differ by more than the least ratio",
    arguments: [1.0, 0.5, 0.1, 0.02])
  func bound(ratio: Double) throws {
    var settings = FitSettings()
    settings.minimumRatio = ratio
    let fit = try MixtureFitter(points: points, dimension: 1)
      .fit(componentCount: 3, settings: settings)
    let deviations = fit.mixture.marginal(0).components.map(\.standardDeviation)
    let least = try #require(deviations.min())
    let greatest = try #require(deviations.max())
    #expect(least >= ratio * greatest * (1 - 1e-9))
    #expect(fit.standing.isProper)
  }

  @Test("no step under the bound lowers the log-likelihood")
  func monotone() throws {
    for expected in try FitSteps.load() where expected.covariances == .full {
      var settings = expected.settings
      settings.minimumRatio = 0.8
      settings.maximumIterations = 60
      let trace = try MixtureFitter(points: expected.points, dimension: expected.dimension)
        .fit(startingFrom: try expected.start.mixture(), settings: settings).runs[0].trace
      // The start itself need not keep the bound.
      for (before, after) in zip(trace, trace.dropFirst()).dropFirst() {
        #expect(after >= before - 1e-11 * before.magnitude)
      }
    }
  }

  @Test("with a ratio of 1 the deviations are those of one common variance")
  func common() throws {
    var settings = FitSettings()
    settings.covarianceType = .tied
    let fitter = try MixtureFitter(points: points, dimension: 1)
    let tied = try fitter.fit(componentCount: 2, settings: settings)
    settings.covarianceType = .full
    settings.minimumRatio = 1
    let full = try fitter.fit(componentCount: 2, settings: settings)
    #expect((full.logLikelihood - tied.logLikelihood).magnitude < 1e-6)
  }
}
