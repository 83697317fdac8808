import GaussianMixtures
import Testing

struct SampleTests {
  private static let generators: [SampleGenerator] = [
    .numpy(seed: 3), .xoshiro256PlusPlus(seed: 3),
  ]

  @Test("an empty sample is empty", arguments: generators)
  func empty(generator: SampleGenerator) throws {
    let sample = try GaussianMixture((1, 0, 1)).sample(size: 0, generator: generator)
    #expect(sample.values.isEmpty && sample.labels.isEmpty)
  }

  @Test("a smaller sample is the start of a larger one", arguments: generators)
  func prefix(generator: SampleGenerator) throws {
    let mixture = try GaussianMixture((0.25, 5, 1.5), (0.75, 10, 2))
    let whole = mixture.sample(size: 70_000, generator: generator)
    for size in [1, 2, 999, 65_535, 65_536, 65_537] {
      let part = mixture.sample(size: size, generator: generator)
      #expect(part.values == Array(whole.values[..<size]))
      #expect(part.labels == Array(whole.labels[..<size]))
    }
  }

  @Test("other seeds give other samples")
  func seeds() throws {
    let mixture = try GaussianMixture((1, 0, 1))
    let first = mixture.sample(size: 9, generator: .xoshiro256PlusPlus(seed: 1))
    let second = mixture.sample(size: 9, generator: .xoshiro256PlusPlus(seed: 2))
    #expect(Set(first.values).isDisjoint(with: second.values))
  }
}
