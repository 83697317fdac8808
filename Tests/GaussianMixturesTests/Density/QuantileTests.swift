import Foundation
import GaussianMixtures
import TestSupport
import Testing

@Suite struct QuantileTests {
  private struct Case: Decodable {
    let components: [[Double]]
    let probabilities, quantiles: [Double]
  }

  private static let cases =
    (try? JSONDecoder().decode(
      [Case].self,
      from: Data(contentsOf: Repository.fixture("GaussianMixtures/quantiles.json")))) ?? []

  private func mixture(_ components: [[Double]]) throws -> GaussianMixture {
    try GaussianMixture(
      components: components.map {
        .init(weight: $0[0], mean: $0[1], standardDeviation: $0[2])
      })
  }

  @Test("Quantiles are those of exact arithmetic, as far as doubles can tell")
  func exact() throws {
    #expect(Self.cases.count == 5)
    for expected in Self.cases {
      let mixture = try mixture(expected.components)
      for (probability, quantile) in zip(expected.probabilities, expected.quantiles) {
        let found = mixture.quantile(of: probability)
        // A quantile is as uncertain as the last bits of the probability make it there.
        let slope = mixture.density(at: quantile)
        let spacing = max(probability.ulp, 0x1p-53 * probability) * 16
        let tolerance = max(spacing / max(slope, 1e-300), quantile.magnitude * 0x1p-50, 1e-13)
        #expect(
          abs(found - quantile) <= tolerance, "\(probability): \(found) instead of \(quantile)")
      }
    }
  }

  @Test("The ends of the probability lie infinitely far out")
  func ends() throws {
    let mixture = try mixture([[0.5, 0, 1], [0.5, 3, 2]])
    #expect(mixture.quantile(of: 0) == -.infinity)
    #expect(mixture.quantile(of: 1) == .infinity)
  }

  @Test("Half of the probability lies below the middle of two equal components")
  func gap() throws {
    let mixture = try mixture([[0.5, -100, 1], [0.5, 100, 1]])
    #expect((-92...92).contains(mixture.quantile(of: 0.5)))
  }
}
