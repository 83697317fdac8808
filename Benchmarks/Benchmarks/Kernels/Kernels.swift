import Benchmark
import GaussianMixtures
import Histograms
import Plotting

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.allocations, .allocatedBytes],
    warmupIterations: 2, maxDuration: .seconds(1), maxIterations: 100)
  do {
    try sampling()
    try histograms()
    try densities()
    try fitting()
    try layout()
  } catch {
    Benchmark("preparation") { $0.error("\(error)") }
  }
}

/// The mixture of `specs/two.json`.
func twoGaussians() throws -> GaussianMixture {
  try GaussianMixture(components: [
    .init(weight: 0.25, mean: 5, standardDeviation: 1.5),
    .init(weight: 0.75, mean: 10, standardDeviation: 2),
  ])
}
