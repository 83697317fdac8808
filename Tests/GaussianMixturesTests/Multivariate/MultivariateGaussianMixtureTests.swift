import GaussianMixtures
import Testing

/// A component of a multivariate mixture in a fixture.
struct FixtureComponent: Decodable {
  let weight: Double
  let mean: [Double]
  let covariance: [Double]
}

extension MultivariateGaussianMixture {
  init(_ components: [FixtureComponent]) throws {
    try self.init(
      components: components.map {
        Component(weight: $0.weight, mean: $0.mean, covariance: $0.covariance)
      })
  }
}

struct MultivariateGaussianMixtureTests {
  private typealias Mixture = MultivariateGaussianMixture
  private typealias Failure = MixtureError

  private struct Fixture: Decodable {
    struct Case: Decodable {
      let components: [FixtureComponent]
      let points: [Double]
      let logComponentDensities: [[Double]]
      let logDensities: [Double]
      let responsibilities: [[Double]]
      let logLikelihood: Double
    }
    struct Ellipse: Decodable {
      let covariance: [Double]
      let mass: Double
      let major: Double
      let minor: Double
      let direction: [Double]
    }
    let cases: [Case]
    let ellipses: [Ellipse]
  }

  @Test("log-densities, responsibilities and the log-likelihood are those of 50 digits")
  func densities() throws {
    for expected in try fixture("multivariate", as: Fixture.self).cases {
      let mixture = try Mixture(expected.components)
      for (index, logDensity) in expected.logDensities.enumerated() {
        let start = index * mixture.dimension
        let point = Array(expected.points[start..<(start + mixture.dimension)])
        #expect(relativeDifference(mixture.logDensity(at: point), logDensity) < 1e-12)
        let terms = mixture.logComponentDensities(at: point)
        for (term, value) in zip(terms, expected.logComponentDensities[index]) {
          #expect(relativeDifference(term, value) < 1e-12)
        }
        let shares = mixture.responsibilities(at: point)
        for (share, value) in zip(shares, expected.responsibilities[index]) {
          #expect((share - value).magnitude <= 1e-12 * value + 1e-300)
        }
      }
      let sum = mixture.logLikelihood(of: expected.points)
      #expect(relativeDifference(sum, expected.logLikelihood) < 1e-12)
    }
  }

  @Test("an ellipse has the half axes and the direction that SciPy and NumPy give")
  func ellipses() throws {
    for expected in try fixture("multivariate", as: Fixture.self).ellipses {
      let component = Mixture.Component(
        weight: 1, mean: [3, 4], covariance: expected.covariance)
      let ellipse = component.ellipse(mass: expected.mass)
      #expect(ellipse.center == [3, 4])
      #expect(relativeDifference(ellipse.majorHalfAxis, expected.major) < 1e-12)
      #expect(relativeDifference(ellipse.minorHalfAxis, expected.minor) < 1e-9)
      for (found, value) in zip(ellipse.majorDirection, expected.direction) {
        #expect((found - value).magnitude < 1e-12)
      }
    }
  }

  @Test("the log-density at points that are not finite is −∞ or NaN, and the shares are NaN")
  func notFinite() throws {
    let mixture = try Mixture(try fixture("multivariate", as: Fixture.self).cases[0].components)
    #expect(mixture.logDensity(at: [.infinity, 0]) == -.infinity)
    #expect(mixture.logDensity(at: [0, .nan]).isNaN)
    #expect(mixture.responsibilities(at: [0, .infinity]).filter(\.isNaN).count == 2)
    #expect(mixture.logLikelihood(of: []) == 0)
  }

  @Test("wrong components are refused, with the component and what is wrong")
  func errors() {
    func component(
      _ weight: Double = 1, mean: [Double] = [0, 0], covariance: [Double] = [1, 0, 0, 1]
    ) -> Mixture.Component { .init(weight: weight, mean: mean, covariance: covariance) }
    let half = component(0.5)
    let cases: [(components: [Mixture.Component], failure: Failure)] = [
      ([], .noComponents),
      ([half, component(0)], .invalidWeight(index: 1, 0)),
      ([component(1.5)], .invalidWeight(index: 0, 1.5)),
      ([component(mean: [])], .invalidMeanCount(index: 0, count: 0, expected: 1)),
      (
        [half, component(0.5, mean: [1])],
        .invalidMeanCount(index: 1, count: 1, expected: 2)
      ),
      (
        [component(mean: [0, .infinity])],
        .invalidMean(index: 0, coordinate: 1, .infinity)
      ),
      (
        [component(covariance: [1, 0, 1])],
        .invalidCovarianceCount(index: 0, count: 3, expected: 4)
      ),
      (
        [component(covariance: [1, 0, -.infinity, 1])],
        .invalidCovariance(index: 0, row: 1, column: 0, -.infinity)
      ),
      (
        [component(covariance: [1, 0.25, 0.5, 1])],
        .asymmetricCovariance(index: 0, row: 1, column: 0, 0.5, 0.25)
      ),
      ([half, component(0.25)], .weightSum(0.75)),
      (
        Array(repeating: component(0.001), count: 1001),
        .tooManyComponents(count: 1001, limit: 1000)
      ),
    ]
    for (components, failure) in cases {
      #expect(throws: failure) { try Mixture(components: components) }
    }
  }

  @Test("a covariance that is not positive definite is refused with its smallest eigenvalue")
  func notPositiveDefinite() {
    // The eigenvalues of [[a, b], [b, a]] are a ± b.
    for (a, b, eigenvalue) in [(1.0, 2.0, -1.0), (2, 2, 0), (-1, 0.5, -1.5), (0, 0, 0)] {
      let components = [
        Mixture.Component(weight: 0.5, mean: [0, 0], covariance: [1, 0, 0, 1]),
        Mixture.Component(weight: 0.5, mean: [0, 0], covariance: [a, b, b, a]),
      ]
      let failure = #expect(throws: Failure.self) { try Mixture(components: components) }
      guard case .notPositiveDefinite(index: 1, let found)? = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect((found - eigenvalue).magnitude < 1e-15)
    }
    // Singular, although no eigenvalue is 0 when rounded.
    let third = 1.0 / 3
    #expect(throws: Failure.self) {
      try Mixture(
        components: [
          .init(weight: 1, mean: [0, 0], covariance: [third * third, third, third, 1])
        ])
    }
  }

  @Test("weights that nearly sum to 1 are divided by their sum, and elements averaged")
  func rounding() throws {
    let mixture = try Mixture(
      components: [
        .init(weight: 0.5, mean: [0, 0], covariance: [1, 0.5, 0.5 + 1e-12, 1]),
        .init(weight: 0.5 + 1e-10, mean: [0, 0], covariance: [1, 0, 0, 1]),
      ])
    #expect((mixture.components.map(\.weight).reduce(0, +) - 1).magnitude < 1e-15)
    let covariance = mixture.components[0].covariance
    #expect(covariance[1] == covariance[2])
    #expect(covariance[1] > 0.5 && covariance[1] < 0.5 + 1e-12)
  }

  @Test("a one-dimensional mixture keeps its bits through the multivariate one")
  func conversion() throws {
    let mixture = try GaussianMixture((0.3, -1.1, 0.7), (0.7, 2, 1.0 / 3))
    let multivariate = try Mixture(mixture)
    #expect(multivariate.dimension == 1)
    #expect(multivariate.marginal(0) == mixture)
    #expect(throws: Failure.invalidWeight(index: 0, 0)) {
      try Mixture(try GaussianMixture((0, 0, 1), (1, 0, 1)))
    }
  }

  @Test("a marginal has the means and covariances of its coordinates")
  func marginals() throws {
    let mixture = try Mixture(
      components: [
        .init(
          weight: 0.25, mean: [1, 2, 3], covariance: [4, 0.5, 0.25, 0.5, 9, 1, 0.25, 1, 16]),
        .init(weight: 0.75, mean: [4, 5, 6], covariance: [1, 0, 0, 0, 1, 0, 0, 0, 1]),
      ])
    #expect(mixture.marginal(1) == (try GaussianMixture((0.25, 2, 3), (0.75, 5, 1))))
    let pair = try mixture.marginal([2, 0])
    #expect(pair.components[0].mean == [3, 1])
    #expect(pair.components[0].covariance == [16, 0.25, 0.25, 4])
    #expect(pair.components[1].weight == 0.75)
  }
}

/// |a − b| / |b|.
func relativeDifference(_ a: Double, _ b: Double) -> Double {
  a == b ? 0 : (a - b).magnitude / b.magnitude
}
