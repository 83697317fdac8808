import Benchmark
import GaussianMixtures

func densities() throws {
  let mixture = try twoGaussians()
  let places = (0..<1_800).map { 0.01 * Double($0) }
  kernel("density-line") {
    blackHole(places.map { mixture.density(at: $0) })
  }

  let plane = try threeGaussiansOfPlane()
  let x = (0..<200).map { 0.1 * Double($0) - 10 }
  kernel("density-plane") {
    blackHole(plane.logDensities(x: x, y: x))
  }
}

/// Three components of the plane that overlap.
func threeGaussiansOfPlane() throws -> MultivariateGaussianMixture {
  try MultivariateGaussianMixture(components: [
    .init(weight: 0.3, mean: [-4, 0], covariance: [2, 0.5, 0.5, 1]),
    .init(weight: 0.3, mean: [0, 2], covariance: [1, 0, 0, 1]),
    .init(weight: 0.4, mean: [3, -1], covariance: [3, -1, -1, 2]),
  ])
}
