import GaussianMixtures
import Testing

struct MixtureTests {
  private static func pair() throws -> GaussianMixture {
    try GaussianMixture((0.25, 5, 1.5), (0.75, 10, 2))
  }

  /// Two coordinates that are independent of one another.
  private static func plane() throws -> MultivariateGaussianMixture {
    try MultivariateGaussianMixture(components: [
      .init(weight: 0.5, mean: [0, 3], covariance: [1, 0, 0, 4]),
      .init(weight: 0.5, mean: [6, 3], covariance: [1, 0, 0, 4]),
    ])
  }

  @Test("one coordinate is a line, several are a space")
  func dimensions() throws {
    let line = Mixture(try MultivariateGaussianMixture(try Self.pair()))
    #expect(line == .line(try Self.pair()))
    #expect(line.dimension == 1 && line.componentCount == 2 && line.weights == [0.25, 0.75])
    let space = Mixture(try Self.plane())
    #expect(space == .space(try Self.plane()))
    #expect(space.dimension == 2 && space.componentCount == 2 && space.weights == [0.5, 0.5])
  }

  @Test("a line is the mixture with covariances too, but for components of weight 0")
  func multivariate() throws {
    #expect(
      try Mixture.line(try Self.pair()).multivariate
        == MultivariateGaussianMixture(try Self.pair()))
    #expect(try Mixture.space(try Self.plane()).multivariate == (try Self.plane()))
    let empty = Mixture.line(try GaussianMixture((0, 0, 1), (1, 0, 1)))
    #expect(throws: MixtureError.invalidWeight(index: 0, 0)) { try empty.multivariate }
  }

  @Test("the marginal of a line is the line, that of a space has the spread of its coordinate")
  func marginals() throws {
    #expect(Mixture.line(try Self.pair()).marginal(0) == (try Self.pair()))
    #expect(
      Mixture.space(try Self.plane()).marginal(1) == (try GaussianMixture((0.5, 3, 2), (0.5, 3, 2)))
    )
  }

  @Test("densities and shares are those of independent coordinates")
  func densities() throws {
    let space = Mixture.space(try Self.plane())
    let (x, y) = (Mixture.line(space.marginal(0)), Mixture.line(space.marginal(1)))
    for point in [[0, 0], [3, 3], [7.5, -1]] {
      let product = x.density(at: [point[0]]) * y.density(at: [point[1]])
      #expect(relativeDifference(space.density(at: point), product) < 1e-14)
      let sum = x.logDensity(at: [point[0]]) + y.logDensity(at: [point[1]])
      #expect(relativeDifference(space.logDensity(at: point), sum) < 1e-14)
      let shares = x.responsibilities(at: [point[0]])
      for (found, share) in zip(space.responsibilities(at: point), shares) {
        #expect((found - share).magnitude < 1e-14)
      }
    }
    // 1 / (2π · 2) of half the points: exp(−18) of the other half is far away.
    #expect((space.density(at: [0, 3]) - 0.039788735772973836).magnitude < 1e-9)
  }

  @Test("the log-likelihood goes through the points row by row")
  func logLikelihood() throws {
    let space = Mixture.space(try Self.plane())
    let sum = space.logDensity(at: [0, 1]) + space.logDensity(at: [6, 7])
    #expect(relativeDifference(space.logLikelihood(of: [0, 1, 6, 7]), sum) < 1e-14)
    let line = Mixture.line(try Self.pair())
    #expect(
      relativeDifference(
        line.logLikelihood(of: [4, 9]), line.logDensity(at: [4]) + line.logDensity(at: [9])) < 1e-14
    )
  }

  @Test(
    "a sample of a line is that of its mixture, whatever the stream",
    arguments: [.numpy(seed: 3), .xoshiro256PlusPlus(seed: 3)] as [SampleGenerator])
  func sampleOfLine(generator: SampleGenerator) throws {
    let sample = try Mixture.line(try Self.pair()).sample(size: 9, generator: generator)
    #expect(sample == (try Self.pair()).sample(size: 9, generator: generator))
    #expect(sample.dimension == 1)
    #expect(generator.seed == 3)
  }

  @Test("a sample of a space has its stream, and none of NumPy")
  func sampleOfSpace() throws {
    let space = Mixture.space(try Self.plane())
    let sample = try space.sample(size: 9, generator: .xoshiro256PlusPlus(seed: 3))
    #expect(sample == (try Self.plane()).sample(size: 9, seed: 3))
    #expect(sample.dimension == 2 && sample.values.count == 18 && sample.labels.count == 9)
    #expect(throws: MixtureError.noNumPyStream(dimension: 2)) {
      try space.sample(size: 9, generator: .numpy(seed: 3))
    }
  }
}
