import GaussianMixtures
import TestSupport
import Testing

struct GeneratorSamplingTests {
  @Test("points of a given generator have the counts and the moments that they should")
  func line() throws {
    let bounds = try SampleBounds.ofMixture()
    var generator = ArbitraryNumbers(seed: 5)
    let sample = try GaussianMixture(bounds.components)
      .sample(size: bounds.draws, using: &generator)
    #expect(sample.dimension == 1)
    bounds.check(sample)
  }

  @Test("points of several coordinates have the weights, means and covariances of the components")
  func space() throws {
    let mixture = try MultivariateGaussianMixture(components: [
      .init(weight: 0.2, mean: [1, -2, 0], covariance: [4, 1.5, 0, 1.5, 1, -0.5, 0, -0.5, 2]),
      .init(weight: 0.8, mean: [5, 0, 7], covariance: [1, 0, 0.25, 0, 9, 0, 0.25, 0, 0.5]),
    ])
    let size = 200_000
    var generator = Xoshiro256PlusPlus(seed: 6)
    let sample = mixture.sample(size: size, using: &generator)
    #expect(sample.values.count == 3 * size && sample.labels.count == size)
    for (index, component) in mixture.components.enumerated() {
      let points = sample.labels.indices.filter { sample.labels[$0] == index }
        .map { point in (0..<3).map { sample.values[3 * point + $0] - component.mean[$0] } }
      let count = Double(points.count)
      // Five standard deviations of each estimate: 6 · 10⁻⁷ lies beyond.
      let weight = component.weight
      let reach = 5 * (weight * (1 - weight) / Double(size)).squareRoot()
      #expect((count / Double(size) - weight).magnitude < reach)
      for i in 0..<3 {
        let variance = component.covariance[4 * i]
        let mean = points.map { $0[i] }.reduce(0, +) / count
        #expect(mean.magnitude < 5 * (variance / count).squareRoot())
        for j in 0...i {
          let covariance = component.covariance[3 * i + j]
          let found = points.map { $0[i] * $0[j] }.reduce(0, +) / count
          // The variance of the product of two normal numbers of mean 0, by Isserlis' theorem.
          let spread = variance * component.covariance[4 * j] + covariance * covariance
          #expect((found - covariance).magnitude < 5 * (spread / count).squareRoot())
        }
      }
    }
  }

  @Test("a mixture draws from a generator what its line or space draws, and goes on from there")
  func mixture() throws {
    let line = try GaussianMixture((0.3, -1, 1), (0.7, 2, 0.5))
    let space = try MultivariateGaussianMixture(components: [
      .init(weight: 1, mean: [1, 2], covariance: [1, 0.5, 0.5, 1])
    ])
    var first = Xoshiro256PlusPlus(seed: 9)
    var second = Xoshiro256PlusPlus(seed: 9)
    #expect(
      Mixture.line(line).sample(size: 7, using: &first) == line.sample(size: 7, using: &second))
    #expect(
      Mixture.space(space).sample(size: 7, using: &first) == space.sample(size: 7, using: &second))
    #expect(first.next() == second.next())
    let next = line.sample(size: 7, using: &first)
    #expect(Set(next.values).isDisjoint(with: line.sample(size: 7, using: &first).values))
  }

  @Test("components of weight 0 are never drawn, and a sample of no points takes no words")
  func none() throws {
    let mixture = try GaussianMixture((0, 1, 1), (0.5, 2, 1), (0, 3, 1), (0.5, 4, 1), (0, 5, 1))
    var generator = Xoshiro256PlusPlus(seed: 4)
    #expect(Set(mixture.sample(size: 10_000, using: &generator).labels) == [1, 3])
    var untouched = generator
    #expect(mixture.sample(size: 0, using: &generator).labels.isEmpty)
    #expect(generator.next() == untouched.next())
  }

  @Test("the generator of the system serves as well")
  func system() throws {
    var generator = SystemRandomNumberGenerator()
    let sample = try GaussianMixture((1, 0, 1)).sample(size: 10_000, using: &generator)
    // Seven standard deviations of the mean: one run in 10¹¹ fails.
    #expect(SampleMoments(sample.values).mean.magnitude < 0.07)
  }
}
