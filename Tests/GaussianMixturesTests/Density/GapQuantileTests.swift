import GaussianMixtures
import TestSupport
import Testing

/// Quantiles in gaps between components; `quantiles_gaps.py` tells how mpmath found the expected ones.
@Suite struct GapQuantileTests {
  struct Case: Decodable {
    let weights, means, deviations, shares, quantiles: [Double]
    let areWeights: [Bool]
  }

  @Test("In a gap between components quantiles are as exact as elsewhere")
  func exact() throws {
    let cases = try decodedFixture("GaussianMixtures/quantiles-gaps.json", as: [Case].self)
    #expect(cases.count == 14)
    for expected in cases {
      let mixture = try GaussianMixture(
        components: zip(expected.weights, zip(expected.means, expected.deviations)).map {
          .init(weight: $0, mean: $1.0, standardDeviation: $1.1)
        })
      // A place is known as well as its distances from the means.
      let extent = expected.means.reduce(0) { max($0, $1.magnitude) }
      for (index, (share, quantile)) in zip(expected.shares, expected.quantiles).enumerated() {
        let found = mixture.quantile(of: share)
        // Of a share that is not a weight the rounding counts as well.
        let error =
          expected.areWeights[index] ? 0 : 2 * share.ulp / mixture.density(at: quantile)
        #expect(
          abs(found - quantile) <= 8 * extent.ulp + error,
          "\(share) of \(expected.means): \(found) instead of \(quantile)")
        #expect(mixture.quantiles(of: [0.0625, share, share, 0.9375])[1...2] == [found, found])
      }
    }
  }

  @Test("Half of the probability of two equal components lies below their middle, however far off")
  func middle() throws {
    for distance in [8.0, 100, 1e6, 1e100, 1e300] {
      let mixture = try GaussianMixture(
        components: [-distance, distance].map {
          .init(weight: 0.5, mean: $0, standardDeviation: 1)
        })
      #expect(mixture.quantile(of: 0.5) == 0)
    }
  }
}
