import TestSupport
import Testing

@testable import GaussianMixtures

/// Quantiles of order statistics; `Tests/Fixtures/MixtureFigures/bands.py` tells how SciPy 1.17 computed them.
@Suite struct BetaDistributionTests {
  private struct File: Decodable {
    struct Case: Decodable {
      let rank: Int
      let count: Int
      let probability: Double
      let quantile: Double
    }
    let beta: [Case]
  }

  @Test("Quantiles of 1 to a million draws are SciPy's")
  func quantiles() throws {
    let cases = try decodedFixture("MixtureFigures/bands.json", as: File.self).beta
    #expect(cases.count > 150)
    for known in cases {
      let found = BetaDistribution(known.rank, known.count + 1 - known.rank)
        .quantile(of: known.probability)
      #expect(
        abs(found - known.quantile) <= 1e-11 * known.quantile,
        "\(known.rank) of \(known.count) at \(known.probability): \(found), \(known.quantile)")
    }
  }

  @Test("The smallest of n draws has the quantile 1 − (1 − p)^(1/n), here of two")
  func smallest() {
    let found = BetaDistribution(1, 2).quantile(of: 0.75)
    #expect(abs(found - 0.5) < 1e-15)
    // Of one draw the distribution is even.
    #expect(abs(BetaDistribution(1, 1).quantile(of: 0.3) - 0.3) < 1e-15)
  }

  @Test("The probability between two places keeps its digits in both tails")
  func intervals() throws {
    let mixture = try GaussianMixture((1, 0, 1))
    // scipy.stats.norm.sf(8) - scipy.stats.norm.sf(8.5)
    let expected = 6.12616522604975e-16
    #expect(abs(mixture.probability(from: 8, to: 8.5) - expected) < 1e-12 * expected)
    #expect(abs(mixture.probability(from: -8.5, to: -8) - expected) < 1e-12 * expected)
    #expect(mixture.probability(from: -.infinity, to: .infinity) == 1)
    #expect(mixture.probability(from: 2, to: 2) == 0)
  }
}
