import GaussianMixtures
import Testing

struct GaussianMixtureCumulativeProbabilityTests {
  @Test("the distribution function keeps its relative accuracy in the lower tail")
  func fixtureValues() throws {
    for expected in try Densities.load().mixtures {
      let mixture = try GaussianMixture(expected.components)
      for point in expected.points {
        let probability = mixture.cumulativeProbability(at: point.x.value)
        #expect(
          point.cumulativeProbability.admits(probability),
          "\(mixture) at \(point.x.value): \(probability)")
      }
    }
  }

  @Test("the distribution function runs from 0 to 1 exactly, and is NaN at NaN")
  func ends() throws {
    // The sum of these weights, taken term by term, is below 1.
    let weights = Array(repeating: 0.1, count: 10)
    let mixture = try GaussianMixture(
      components: weights.map { .init(weight: $0, mean: 3, standardDeviation: 2) })
    #expect(mixture.cumulativeProbability(at: -.infinity) == 0)
    #expect(mixture.cumulativeProbability(at: .infinity) == 1)
    #expect(mixture.cumulativeProbability(at: 200) == 1)
    #expect(mixture.cumulativeProbability(at: .nan).isNaN)
  }

  @Test("the distribution function never falls by more than rounding")
  func monotone() throws {
    let mixture = try GaussianMixture((0.25, 5, 1.5), (0.75, 10, 2))
    var last = 0.0
    for step in -10_000...30_000 {
      let probability = mixture.cumulativeProbability(at: Double(step) * 0.001)
      #expect(probability >= last - 0x1p-52 * last)
      last = probability
    }
  }
}
