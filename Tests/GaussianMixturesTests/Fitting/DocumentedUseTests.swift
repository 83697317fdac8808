import Dispatch
import GaussianMixtures
import Testing

struct DocumentedUseTests {
  @Test("the lines of the documentation make a mixture, draw a sample and fit the mixture to it")
  func landingPage() throws {
    let mixture = try GaussianMixture(components: [
      .init(weight: 0.25, mean: 5, standardDeviation: 1.5),
      .init(weight: 0.75, mean: 10, standardDeviation: 2),
    ])
    let sample = mixture.sample(size: 10_000, generator: .xoshiro256PlusPlus(seed: 0))
    let fitter = try MixtureFitter(points: sample.values, dimension: sample.dimension)
    var settings = FitSettings()
    settings.starts = 2
    let fit = try fitter.fit(
      componentCount: 2, settings: settings,
      concurrently: DispatchQueue.concurrentPerform(iterations:execute:))
    let line = fit.mixture.marginal(0)
    #expect(Mixture(fit.mixture) == .line(line))
    for (found, truth) in zip(line.components, mixture.components) {
      #expect((found.weight - truth.weight).magnitude < 0.05)
      #expect((found.mean - truth.mean).magnitude < 0.3)
      #expect((found.standardDeviation - truth.standardDeviation).magnitude < 0.3)
    }
    // The maximum of the likelihood is above the truth.
    let likelihood = mixture.logLikelihood(of: sample.values)
    #expect(line.logLikelihood(of: sample.values) >= likelihood)
    let inTurn = try fitter.fit(componentCount: 2, settings: settings)
    #expect(inTurn.mixture == fit.mixture)
  }
}
