import GaussianMixtures
import TestSupport
import Testing

/// Quantiles of many probabilities at once; `quantiles_many.py` tells how the expected ones were
/// found.
@Suite struct ManyQuantilesTests {
  struct Case: Decodable, CustomTestStringConvertible {
    let name: String
    let components: [[Double]]
    let probabilities, quantiles, distances, slopes: [Double]

    var testDescription: String { name }

    var mixture: GaussianMixture {
      get throws {
        let components = components.isEmpty ? (0..<1000).map(recipe) : components
        return try GaussianMixture(
          components: components.map {
            .init(weight: $0[0], mean: $0[1], standardDeviation: $0[2])
          })
      }
    }

    /// A component of a mixture of 1,000, as the script makes it.
    private func recipe(_ index: Int) -> [Double] {
      switch name {
      case "smooth":
        [0.001, Double(index * 7919 % 1000) / 10, 0.25 + Double(index * 31 % 97) / 97]
      case "needles": [0.001, Double(index * 389 % 1000) - 500, 1 / 8192]
      default:
        [
          0.001, Double(index * 389 % 1000) / 1000,
          Double(sign: .plus, exponent: -(index % 12), significand: 1),
        ]
      }
    }
  }

  static let cases =
    (try? decodedFixture("GaussianMixtures/quantiles-many.json", as: [Case].self)) ?? []

  @Test("Quantiles of hard mixtures are those of exact arithmetic", arguments: cases)
  func exact(expected: Case) throws {
    let found = try expected.mixture.quantiles(of: expected.probabilities)
    for (index, probability) in expected.probabilities.enumerated() {
      let quantile = expected.quantiles[index]
      // The error of the distribution function, seen from its smaller side.
      let distance = expected.distances[index]
      let tail = min(probability, 1 - probability)
      let error =
        (distance * distance + 4) * 0x1p-52 * tail + max(probability.ulp, 0x1p-1074)
      let tolerance = 4 * error / expected.slopes[index] + quantile.magnitude * 0x1p-51
      #expect(
        abs(found[index] - quantile) <= tolerance,
        "\(probability): \(found[index]) instead of \(quantile)")
    }
  }

  @Test("A quantile does not depend on those that are found with it", arguments: cases)
  func alone(expected: Case) throws {
    let mixture = try expected.mixture
    let probabilities = [0] + (0..<1000).map { (Double($0) + 0.5) / 1000 } + [1]
    let found = mixture.quantiles(of: probabilities)
    for (index, probability) in probabilities.enumerated() where index % 91 == 0 || index > 999 {
      #expect(mixture.quantile(of: probability) == found[index])
    }
    #expect(mixture.quantiles(of: Array(probabilities[300..<700])) == Array(found[300..<700]))
  }

  @Test("The probability below a quantile is the one it was asked for", arguments: cases)
  func inverse(expected: Case) throws {
    let mixture = try expected.mixture
    let count = mixture.components.count > 100 ? 200 : 2000
    let probabilities = (0..<count).map { (Double($0) + 0.5) / Double(count) }
    let places = mixture.quantiles(of: probabilities)
    for (place, probability) in zip(places, probabilities) {
      // What one double next to the place differs from it.
      let step = max(
        mixture.cumulativeProbability(at: place.nextUp)
          - mixture.cumulativeProbability(at: place.nextDown), 0)
      let found = mixture.cumulativeProbability(at: place)
      #expect(
        abs(found - probability) <= step + 64 * probability.ulp,
        "\(probability): \(found) below \(place)")
    }
  }

  @Test("Equal probabilities have one quantile, and no probability none")
  func few() throws {
    let mixture = try GaussianMixture(
      components: [
        .init(weight: 0.5, mean: 0, standardDeviation: 1),
        .init(weight: 0.5, mean: 3, standardDeviation: 2),
      ])
    #expect(mixture.quantiles(of: []) == [])
    #expect(mixture.quantiles(of: [0, 0, 1, 1]) == [-.infinity, -.infinity, .infinity, .infinity])
    let found = mixture.quantiles(of: Array(repeating: 0.3, count: 20))
    #expect(Set(found).count == 1)
  }

  @Test("Shares that end where a gap begins have their place in the gap")
  func gaps() throws {
    for (distance, weight) in [(100.0, 0.5), (1e6, 0.25), (1e100, 0.5), (50, 0.125)] {
      let mixture = try GaussianMixture(
        components: [
          .init(weight: weight, mean: -distance, standardDeviation: 1),
          .init(weight: 1 - weight, mean: distance, standardDeviation: 1),
        ])
      let spacing = 8 * distance.ulp
      let found = mixture.quantiles(of: [weight, weight])[0]
      #expect((8 - distance - spacing...distance - 8 + spacing).contains(found), "\(distance)")
    }
  }

  @Test("Mixtures of any size have quantiles", arguments: [1e-300, 1e-150, 1e150, 1e300])
  func sizes(scale: Double) throws {
    let standard = try GaussianMixture(
      components: [
        .init(weight: 0.5, mean: 0, standardDeviation: 1),
        .init(weight: 0.5, mean: 3, standardDeviation: 2),
      ])
    let scaled = try GaussianMixture(
      components: [
        .init(weight: 0.5, mean: 0, standardDeviation: scale),
        .init(weight: 0.5, mean: 3 * scale, standardDeviation: 2 * scale),
      ])
    let probabilities = [1e-20, 0.001, 0.2, 0.5, 0.8, 0.999]
    for (found, expected) in zip(
      scaled.quantiles(of: probabilities), standard.quantiles(of: probabilities))
    {
      #expect(abs(found / scale - expected) < 1e-13)
    }
  }
}
