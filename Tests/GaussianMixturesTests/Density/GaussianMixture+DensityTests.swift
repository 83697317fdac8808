import GaussianMixtures
import TestSupport
import Testing

/// The contents of densities.json.
struct Densities: Decodable {
  struct Mixture: Decodable {
    let components: [[Exact]]
    let mean: Exact
    let standardDeviation: Exact
    let points: [Point]
  }

  struct Point: Decodable {
    let x: Exact
    let density: Conditioned
    let logDensity: Conditioned
    let cumulativeProbability: Conditioned
    let responsibilities: [Conditioned]
  }

  /// A number and how much it magnifies rounding errors.
  struct Conditioned: Decodable {
    let value: Double
    let condition: Double

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      value = try container.decode(Exact.self).value
      condition = try container.decode(Double.self)
    }

    /// Whether a number differs from this by no more than rounding explains.
    func admits(_ other: Double) -> Bool {
      // Among the subnormal numbers the spacing is fixed.
      (other - value).magnitude
        <= value.magnitude * condition * 0x1p-52 + 2 * .leastNonzeroMagnitude
    }
  }

  struct Experiment: Decodable {
    let components: [[Exact]]
    let seed: UInt32
    let size: Int
    let gridStart, gridStep: Exact
    let gridCount: Int
    let densityMaximum, densitySum, densityFirst, densityLast: Exact
    let logLikelihood, minimum, maximum, mean, standardDeviation: Exact
  }

  let mixtures: [Mixture]
  let experiments: [Experiment]

  static func load() throws -> Densities { try fixture("densities", as: Densities.self) }
}

func isClose(_ a: Double, _ b: Double, relative: Double) -> Bool {
  (a - b).magnitude <= relative * b.magnitude
}

struct GaussianMixtureDensityTests {
  @Test("the density has the relative error that the rounding of x - mean explains")
  func density() throws {
    for expected in try Densities.load().mixtures {
      let mixture = try GaussianMixture(expected.components)
      for point in expected.points {
        let density = mixture.density(at: point.x.value)
        #expect(point.density.admits(density), "\(mixture) at \(point.x.value): \(density)")
      }
    }
  }

  @Test("the log density holds where the density underflows")
  func logDensity() throws {
    for expected in try Densities.load().mixtures {
      let mixture = try GaussianMixture(expected.components)
      for point in expected.points {
        let error = mixture.logDensity(at: point.x.value) - point.logDensity.value
        #expect(
          error.magnitude <= point.logDensity.condition * 0x1p-52,
          "\(mixture) at \(point.x.value): off by \(error)")
      }
    }
  }

  @Test("the weighted densities of the components are those of the mixtures they make up")
  func componentDensities() throws {
    let mixture = try GaussianMixture((0.25, 5, 1.5), (0, 7, 1), (0.75, 10, 2))
    // 0.25 N(6 | 5, 1.5²) and 0.75 N(6 | 10, 2²), from SciPy 1.17.1.
    let densities = mixture.componentDensities(at: 6)
    #expect(isClose(densities[0], 0.053241334253725375, relative: 1e-15))
    #expect(densities[1] == 0)
    #expect(isClose(densities[2], 0.020246612442445522, relative: 1e-15))
    #expect(mixture.density(at: 6) == densities[0] + densities[2])
  }

  @Test("the density is NaN at NaN, and 0 at infinity, however narrow the components")
  func degenerateDensity() throws {
    let mixture = try GaussianMixture((0.5, 0, 1), (0.5, 1, .leastNonzeroMagnitude))
    for x in [Double.infinity, -.infinity] {
      #expect(mixture.density(at: x) == 0)
      #expect(mixture.componentDensities(at: x) == [0, 0])
      #expect(mixture.logDensity(at: x) == -.infinity)
    }
    #expect(mixture.density(at: .nan).isNaN)
    #expect(mixture.logDensity(at: .nan).isNaN)
    #expect(mixture.componentDensities(at: .nan).allSatisfy { $0.isNaN })
  }

  @Test("the density is infinite where it exceeds the largest double, its logarithm is not")
  func overflow() throws {
    let mixture = try GaussianMixture((0.5, 0, 1), (0.5, 1, .leastNonzeroMagnitude))
    #expect(mixture.density(at: 1) == .infinity)
    // log(0.5 / (2⁻¹⁰⁷⁴ √(2π))): 1074 log 2 − log 2 − log(2π) / 2.
    #expect(isClose(mixture.logDensity(at: 1), 742.8279862076166, relative: 1e-15))
  }

  @Test("the densities of 16 experiments over their grids are SciPy's")
  func grids() throws {
    for expected in try Densities.load().experiments {
      let mixture = try GaussianMixture(expected.components)
      let start = expected.gridStart.value
      // NumPy's arange multiplies the difference of its first two elements.
      let step = (start + expected.gridStep.value) - start
      let curve = (0..<expected.gridCount).map { mixture.density(at: start + Double($0) * step) }
      let maximum = try #require(curve.max())
      #expect(isClose(maximum, expected.densityMaximum.value, relative: 1e-14))
      #expect(isClose(curve.compensatedSum, expected.densitySum.value, relative: 1e-14))
      #expect(isClose(curve[0], expected.densityFirst.value, relative: 1e-14))
      #expect(isClose(curve[curve.count - 1], expected.densityLast.value, relative: 1e-14))
    }
  }

  @Test("the log-likelihoods of 16 samples are those of 30 digits")
  func logLikelihood() throws {
    for expected in try Densities.load().experiments {
      let mixture = try GaussianMixture(expected.components)
      let sample = mixture.sample(size: expected.size, generator: .numpy(seed: expected.seed))
      let logLikelihood = mixture.logLikelihood(of: sample.values)
      #expect(isClose(logLikelihood, expected.logLikelihood.value, relative: 1e-14))
    }
  }

  @Test("the log-likelihood of no points is 0, of an infinite one -inf, of NaN NaN")
  func degenerateLogLikelihood() throws {
    let mixture = try GaussianMixture((1, 0, 1))
    #expect(mixture.logLikelihood(of: []) == 0)
    #expect(mixture.logLikelihood(of: [0, .infinity, 0]) == -.infinity)
    #expect(mixture.logLikelihood(of: [0, .nan, .infinity]).isNaN)
  }
}
