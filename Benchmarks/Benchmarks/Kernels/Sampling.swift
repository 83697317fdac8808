import Benchmark
import GaussianMixtures

func sampling() throws {
  let mixture = try twoGaussians()
  let sampler = BlockSampler(mixture: mixture, seed: 0)
  // 2^20 points.
  let blocks = 16

  kernel("sample-into-sum") {
    var sum = 0.0
    for block in 0..<blocks {
      sampler.forEachPoint(inBlock: block) { value, _ in sum += value }
    }
    blackHole(sum)
  }

  kernel("sample-into-bins") {
    var counts = [Int](repeating: 0, count: 200)
    counts.withUnsafeMutableBufferPointer { counts in
      for block in 0..<blocks {
        sampler.forEachPoint(inBlock: block) { value, _ in
          // 200 bins from 0 to 20.
          counts[Int(min(max(value * 10, 0), 199))] += 1
        }
      }
    }
    blackHole(counts)
  }

  kernel("sample-numpy") {
    blackHole(mixture.sample(size: 100_000, generator: .numpy(seed: 0)))
  }
}
