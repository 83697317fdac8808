import ExperimentFile
import Testing

/// Numbers of a mixture that are too small for a file.
@Suite struct TracesTests {
  @Test("A mean that no file can hold is 0 where it is nothing beside the deviation")
  func means() throws {
    func mean(_ mean: Double, deviation: Double) throws -> Double? {
      let mixture = try GaussianMixture(
        components: [.init(weight: 1, mean: mean, standardDeviation: deviation)])
      guard case .line(let line) = Mixture.line(mixture).withoutTraces else { return nil }
      return line.components[0].mean
    }
    #expect(try mean(-1e-120, deviation: 1) == 0)
    #expect(try mean(1e-304, deviation: 1e-100) == 0)
    // A file can hold it.
    #expect(try mean(1e-100, deviation: 1) == 1e-100)
    // It is no trace.
    #expect(try mean(1e-120, deviation: 1e-110) == 1e-120)
  }

  @Test("So is a covariance, and variances stay")
  func covariances() throws {
    let rows = [1, 1e-200, 1e-200, 1e-150]
    let mixture = Mixture.space(
      try MultivariateGaussianMixture(components: [
        .init(weight: 0.25, mean: [1e-200, 5], covariance: rows),
        .init(weight: 0.75, mean: [0, 1e-101], covariance: [1, 0.5, 0.5, 1]),
      ]))
    guard case .space(let space) = mixture.withoutTraces else {
      Issue.record("another dimension")
      return
    }
    #expect(space.components[0].mean == [0, 5])
    #expect(space.components[0].covariance == [1, 0, 0, 1e-150])
    #expect(space.components[1].mean == [0, 0])
    #expect(space.components[1].covariance == [1, 0.5, 0.5, 1])
    #expect(space.components.map(\.weight) == [0.25, 0.75])
  }
}
