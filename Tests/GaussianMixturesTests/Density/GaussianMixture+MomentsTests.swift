import GaussianMixtures
import Testing

struct GaussianMixtureMomentsTests {
  @Test("mean and standard deviation are those of 60 digits, at every scale")
  func moments() throws {
    for expected in try Densities.load().mixtures {
      let mixture = try GaussianMixture(expected.components)
      #expect(isClose(mixture.mean, expected.mean.value, relative: 1e-15))
      let deviation = mixture.standardDeviation
      #expect(isClose(deviation, expected.standardDeviation.value, relative: 1e-15))
    }
  }

  @Test("the variance is that within the components plus that between them")
  func variance() throws {
    let mixture = try GaussianMixture((0.25, 5, 1.5), (0.75, 10, 2))
    // 0.25 · 2.25 + 0.75 · 4 + 0.25 · 0.75 · 5².
    #expect(isClose(mixture.variance, 8.25, relative: 1e-15))
  }
}
