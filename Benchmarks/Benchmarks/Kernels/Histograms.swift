import Benchmark
import GaussianMixtures
import Histograms

func histograms() throws {
  let values = try twoGaussians().sample(
    size: 1_000_000, generator: .xoshiro256PlusPlus(seed: 0)
  ).values

  kernel("histogram-auto") {
    blackHole(try Histogram(of: values, bins: .rule(.auto)))
  }

  kernel("histogram-200-bins") {
    blackHole(try Histogram(of: values, bins: .count(200), range: 0...20))
  }
}
