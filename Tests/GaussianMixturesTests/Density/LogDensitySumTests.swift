import Testing

@testable import GaussianMixtures

/// Sums of eight points at a time, and those of one point at a time, which fixtures hold to the numbers of
/// other programs.
@Suite struct LogDensitySumTests {
  private static func sum(_ mixture: Mixture, _ values: [Double]) -> Double {
    mixture.logLikelihood(of: values)
  }

  private static func expected(_ mixture: Mixture, _ values: [Double]) -> Double {
    stride(from: 0, to: values.count, by: mixture.dimension)
      .map { mixture.logDensity(at: Array(values[$0..<($0 + mixture.dimension)])) }
      .compensatedSum
  }

  private static func line(_ components: (Double, Double, Double)...) throws -> Mixture {
    .line(
      try GaussianMixture(
        components: components.map { .init(weight: $0.0, mean: $0.1, standardDeviation: $0.2) }))
  }

  /// So many numbers that repeat only after long, in −5 ... 5.
  private static func numbers(_ count: Int) -> [Double] {
    (0..<count).map { Double(($0 * 7919) % 10_007) / 1000.7 - 5 }
  }

  @Test(
    "In one dimension the sum is that of the single logarithms, wherever the components are",
    arguments: [0, 1, 7, 8, 2049, 5003])
  func line(count: Int) throws {
    let mixtures = [
      try Self.line((1, 0, 1)), try Self.line((0.25, -2, 1.5), (0.75, 3, 0.5)),
      // The ratios to the broadest would overflow.
      try Self.line((0.5, -4, 0.01), (0.5, 4, 0.02), (0, 0, 3)),
      try Self.line((0.5, 0, 1e-170), (0.5, 1, 1e-3)), try Self.line((1, 0, 1e200)),
      try Self.line((0.3, 1e9, 1), (0.7, 1e9 + 4, 2)),
    ]
    for mixture in mixtures {
      for offset in [0, 1e9] {
        let values = Self.numbers(count).map { $0 + offset }
        #expect(isNear(Self.sum(mixture, values), Self.expected(mixture, values)))
      }
    }
  }

  @Test("In several dimensions too", arguments: [0, 1, 8, 2051])
  func space(count: Int) throws {
    let plane = Mixture.space(
      try MultivariateGaussianMixture(components: [
        .init(weight: 0.6, mean: [0, 1], covariance: [1, 0.7, 0.7, 1]),
        .init(weight: 0.4, mean: [3, -1], covariance: [1e-4, 0, 0, 2]),
      ]))
    let space = Mixture.space(
      try MultivariateGaussianMixture(components: [
        .init(weight: 1, mean: [0, 1, 2], covariance: [2, 1, 0, 1, 2, 0.5, 0, 0.5, 1])
      ]))
    for mixture in [plane, space] {
      let values = Self.numbers(count * mixture.dimension)
      #expect(isNear(Self.sum(mixture, values), Self.expected(mixture, values)))
    }
  }

  @Test("Points that are not finite, or too far away for a logarithm, count as they do alone")
  func farPoints() throws {
    let line = try Self.line((0.5, 0, 1), (0.5, 1, 2))
    let plane = Mixture.space(
      try MultivariateGaussianMixture(components: [
        .init(weight: 1, mean: [0, 0], covariance: [1, 0, 0, 1])
      ]))
    for mixture in [line, plane] {
      for far in [1e145, 1e160, Double.infinity, -.infinity] {
        var values = Self.numbers(64)
        values[22] = far
        let (found, expected) = (Self.sum(mixture, values), Self.expected(mixture, values))
        #expect(isNear(found, expected) || found.isNaN && expected.isNaN)
      }
      var values = Self.numbers(64)
      values[23] = .nan
      #expect(Self.sum(mixture, values).isNaN)
    }
  }
}

private func isNear(_ found: Double, _ expected: Double) -> Bool {
  found == expected || (found / expected - 1).magnitude < 1e-13
}
