import GaussianMixtures
import TestSupport
import Testing

/// Log-likelihoods over two parameters; `likelihood.py` tells how SciPy found the expected ones.
@Suite struct LikelihoodSurfaceTests {
  struct Reference: Decodable {
    struct Axis: Decodable {
      let kind: String
      let component: Int
      let values: [Double]

      var parameter: GaussianMixture.Parameter {
        get throws {
          .init(
            try #require(GaussianMixture.Parameter.Kind(rawValue: kind)), ofComponent: component)
        }
      }
    }

    struct Case: Decodable {
      let components: [[Double]]
      let x, y: Axis
      let logLikelihoods: [Double]

      var mixture: GaussianMixture {
        get throws {
          try GaussianMixture(
            components: components.map {
              .init(weight: $0[0], mean: $0[1], standardDeviation: $0[2])
            })
        }
      }
    }

    let points: [Double]
    let cases: [Case]
  }

  private static func reference() throws -> Reference {
    try decodedFixture("GaussianMixtures/likelihood.json", as: Reference.self)
  }

  @Test("Log-likelihoods over means and deviations of one and two components are SciPy's")
  func values() throws {
    let reference = try Self.reference()
    #expect(reference.cases.count == 7)
    for (number, expected) in reference.cases.enumerated() {
      let found = try expected.mixture.logLikelihoods(
        of: reference.points, x: (expected.x.parameter, expected.x.values),
        y: (expected.y.parameter, expected.y.values))
      #expect(found.count == expected.logLikelihoods.count)
      for (found, expected) in zip(found, expected.logLikelihoods) {
        #expect(abs(found - expected) <= 1e-13 * abs(expected), "case \(number)")
      }
    }
  }

  @Test("The log-likelihood of two equal components is the same with their means exchanged")
  func symmetry() throws {
    let reference = try Self.reference()
    let mixture = try reference.cases[0].mixture
    let means = (0..<25).map { -6 + 0.5 * Double($0) }
    let values = mixture.logLikelihoods(
      of: reference.points, x: (.init(.mean, ofComponent: 0), means),
      y: (.init(.mean, ofComponent: 1), means))
    for row in means.indices {
      for column in means.indices {
        #expect(values[row * 25 + column] == values[column * 25 + row])
      }
    }
  }

  @Test(
    "As a deviation goes to 0 at a point, the log-likelihood grows by its logarithm, without end")
  func singularity() throws {
    let reference = try Self.reference()
    let mixture = try reference.cases[1].mixture
    let deviations = [1e-3, 1e-6, 1e-9, 1e-50, 1e-100]
    let values = mixture.logLikelihoods(
      of: reference.points, x: (.init(.mean, ofComponent: 0), [reference.points[0]]),
      y: (.init(.standardDeviation, ofComponent: 0), deviations))
    // From 1e-6 on, no other point and no other density has a say.
    let decades = [3.0, 41, 50]
    for (index, decades) in decades.enumerated() {
      let growth = values[index + 2] - values[index + 1]
      #expect(abs(growth - decades * 2.302585092994046) < 1e-4)
    }
  }

  @Test("Where a density is below all numbers, the log-likelihood is minus infinity, and no NaN")
  func underflow() throws {
    let mixture = try GaussianMixture(components: [.init(weight: 1, mean: 0, standardDeviation: 1)])
    let values = mixture.logLikelihoods(
      of: [0, 1e90], x: (.init(.mean, ofComponent: 0), [0, 1e90]),
      y: (.init(.standardDeviation, ofComponent: 0), [1e-90, 1e90]))
    #expect(values[0] == -.infinity && values[1] == -.infinity)
    #expect(values[2].isFinite && values[3].isFinite)
  }
}
