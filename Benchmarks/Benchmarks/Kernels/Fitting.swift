import Benchmark
import GaussianMixtures

func fitting() throws {
  let line = try MultivariateGaussianMixture(components: [
    .init(weight: 0.3, mean: [-4], covariance: [1]),
    .init(weight: 0.3, mean: [0], covariance: [2]),
    .init(weight: 0.4, mean: [5], covariance: [3]),
  ])
  var settings = FitSettings()
  settings.tolerance = 0
  settings.maximumIterations = 10

  for (truth, name) in [(line, "em-line"), (try threeGaussiansOfPlane(), "em-plane")] {
    let points = truth.sample(size: 100_000, seed: 0).values
    let fitter = try MixtureFitter(points: points, dimension: truth.dimension)
    // 10 iterations over 100,000 points.
    kernel(name) { [settings] in
      blackHole(try fitter.fit(startingFrom: truth, settings: settings))
    }
  }
}
