import GaussianMixtures
import Testing

struct GaussianMixtureTests {
  private static func mixture(weights: [Double]) throws(MixtureError) -> GaussianMixture {
    try GaussianMixture(
      components: weights.map { .init(weight: $0, mean: 0, standardDeviation: 1) })
  }

  @Test("a mixture has at least one component")
  func noComponents() {
    #expect(throws: MixtureError.noComponents) { try GaussianMixture(components: []) }
  }

  @Test("a mixture has at most 1000 components")
  func tooManyComponents() throws {
    let component = GaussianMixture.Component(weight: 0.001, mean: 0, standardDeviation: 1)
    let most = Array(repeating: component, count: 1000)
    #expect(try GaussianMixture(components: most).components.count == 1000)
    #expect(throws: MixtureError.tooManyComponents(count: 1001, limit: 1000)) {
      try GaussianMixture(components: most + [component])
    }
  }

  @Test("a weight lies in [0, 1]", arguments: [-0.1, 1.1, .infinity, -.infinity])
  func invalidWeight(weight: Double) {
    #expect(throws: MixtureError.invalidWeight(index: 1, weight)) {
      try Self.mixture(weights: [1, weight])
    }
  }

  @Test("a mean is finite", arguments: [Double.infinity, -.infinity])
  func invalidMean(mean: Double) {
    #expect(throws: MixtureError.invalidMean(index: 0, mean)) {
      try GaussianMixture((1, mean, 1))
    }
  }

  @Test("a standard deviation is positive and finite", arguments: [0, -0.0, -1, Double.infinity])
  func invalidStandardDeviation(deviation: Double) {
    #expect(throws: MixtureError.invalidStandardDeviation(index: 1, deviation)) {
      try GaussianMixture((0.5, 0, 1), (0.5, 0, deviation))
    }
  }

  @Test("NaN is no weight, no mean and no standard deviation")
  func notANumber() {
    // NaN differs from itself, so the cases cannot be compared.
    #expect {
      try GaussianMixture((.nan, 0, 1))
    } throws: {
      if case .invalidWeight(0, _)? = $0 as? MixtureError { true } else { false }
    }
    #expect {
      try GaussianMixture((1, .nan, 1))
    } throws: {
      if case .invalidMean(0, 0, _)? = $0 as? MixtureError { true } else { false }
    }
    #expect {
      try GaussianMixture((1, 0, .nan))
    } throws: {
      if case .invalidStandardDeviation(0, _)? = $0 as? MixtureError { true } else { false }
    }
  }

  @Test(
    "weights that sum to 1 within rounding are kept bit for bit",
    arguments: [
      [0.1, 0.2, 0.7],
      [0.7, 0.2, 0.1],
      Array(repeating: 1.0 / 3, count: 3),
      [0.128, 0.281, 0.322, 0.269],
      [0, 0.25, 0, 0.75],
      Array(repeating: 0.1, count: 10),
      Array(repeating: 1.0 / 49, count: 49),
    ] as [[Double]])
  func keptWeights(weights: [Double]) throws {
    #expect(try Self.mixture(weights: weights).components.map(\.weight) == weights)
  }

  @Test("weights that sum to 1 within 1e-9 per component are divided by their sum")
  func normalisedWeights() throws {
    let weights = try Self.mixture(weights: [0.25, 0.75 + 1.5e-9]).components.map(\.weight)
    // 0.25 / 1.0000000015 and 0.7500000015 / 1.0000000015.
    #expect(isClose(weights[0], 0.2499999996250000006, relative: 1e-15))
    #expect(isClose(weights[1], 0.7500000003749999994, relative: 1e-15))
    #expect(try Self.mixture(weights: [1 - 0.5e-9]).components.map(\.weight) == [1])
  }

  @Test("weights with another sum are refused with that sum")
  func weightSum() {
    #expect(throws: MixtureError.weightSum(1.25)) {
      try Self.mixture(weights: [0.5, 0.75])
    }
    #expect(throws: MixtureError.weightSum(0)) { try Self.mixture(weights: [0, 0]) }
    #expect(throws: MixtureError.weightSum(1 + 3e-9)) {
      try Self.mixture(weights: [0.5, 0.5 + 3e-9])
    }
  }
}
