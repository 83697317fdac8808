import GaussianMixtures
import Testing

/// The contents of information.json.
private struct Informations: Decodable {
  struct Case: Decodable {
    let name: String
    let covariances: CovarianceType
    let dimension: Int
    let points: [Double]
    let fit: FixtureMixture
    /// The rows one after another.
    let covariance: [Double]
  }
  let cases: [Case]

  static func load() throws -> [Case] {
    try fixture("information", as: Informations.self).cases
  }
}

struct InformationTests {
  private func error(
    of fitter: MixtureFitter, _ mixture: MultivariateGaussianMixture
  ) -> UncertaintyError? {
    do throws(UncertaintyError) {
      _ = try fitter.information(of: mixture)
      return nil
    } catch {
      return error
    }
  }

  @Test("the covariance of estimates is that of numerical second derivatives with 60 digits")
  func covariance() throws {
    let cases = try Informations.load()
    #expect(cases.count == 9)
    for expected in cases {
      let fitter = try MixtureFitter(points: expected.points, dimension: expected.dimension)
      let found = try fitter.information(
        of: expected.fit.mixture(), covarianceType: expected.covariances)
      let count = found.parameters.count
      #expect(found.covariance.count == count * count)
      #expect(expected.covariance.count == count * count)
      for row in 0..<count {
        for column in 0..<count {
          let index = row * count + column
          let scale =
            (expected.covariance[row * (count + 1)] * expected.covariance[column * (count + 1)])
            .squareRoot()
          let difference = (found.covariance[index] - expected.covariance[index]).magnitude
          #expect(
            difference <= 1e-8 * scale,
            "\(expected.name) \(expected.covariances) \(found.parameters[row])")
        }
      }
    }
  }

  @Test("intervals reach 1.95996 standard errors to either side for 0.95, and 1.64485 for 0.9")
  func intervals() throws {
    let expected = try #require(try Informations.load().first)
    let fitter = try MixtureFitter(points: expected.points, dimension: 1)
    let information = try fitter.information(of: expected.fit.mixture())
    for (level, width) in [(0.95, 1.959963984540054), (0.9, 1.6448536269514722)] {
      for found in information.uncertainties(level: level) {
        let (interval, reach) = (found.interval, width * found.standardError)
        #expect(relativeDifference(interval.upperBound - found.estimate, reach) < 1e-12)
        #expect(relativeDifference(found.estimate - interval.lowerBound, reach) < 1e-12)
        #expect(found.bias == nil)
      }
    }
  }

  @Test("the information of many points does not depend on the number of threads")
  func threads() throws {
    let mixture = try GaussianMixture((0.4, 0, 1), (0.6, 5, 2))
    let points = mixture.sample(size: 20_000, generator: .xoshiro256PlusPlus(seed: 3)).values
    let fitter = try MixtureFitter(points: points, dimension: 1)
    let fit = try fitter.fit(startingFrom: MultivariateGaussianMixture(mixture))
    let serial = try fitter.information(of: fit.mixture)
    let parallel = try fitter.information(of: fit.mixture, concurrently: onTwoThreads)
    #expect(serial.covariance == parallel.covariance)
  }

  @Test("a mixture that is no maximum is refused, with about what the log-likelihood would rise by")
  func notAtMaximum() throws {
    let expected = try #require(try Informations.load().first)
    let fitter = try MixtureFitter(points: expected.points, dimension: 1)
    var means = expected.fit.means
    means[1][0] += 0.5
    let moved = FixtureMixture(
      weights: expected.fit.weights, means: means, covariances: expected.fit.covariances)
    let values = expected.points
    let best = try Mixture(expected.fit.mixture()).logLikelihood(of: values)
    let lost = best - Mixture(try moved.mixture()).logLikelihood(of: values)
    guard case .notAtMaximum(let rise) = error(of: fitter, try moved.mixture()) else {
      Issue.record("another error, or none")
      return
    }
    #expect((rise - lost).magnitude < 0.1 * lost)
  }

  @Test("where two components are one the information is singular, which is said")
  func singular() throws {
    let expected = try Informations.load()[3]
    let fitter = try MixtureFitter(points: expected.points, dimension: 1)
    let (mean, covariance) = (expected.fit.means[0], expected.fit.covariances[0])
    let twice = FixtureMixture(
      weights: [0.5, 0.5], means: [mean, mean], covariances: [covariance, covariance])
    guard case .singularInformation(let eigenvalue) = error(of: fitter, try twice.mixture()) else {
      Issue.record("another error, or none")
      return
    }
    #expect(eigenvalue < 1e-10)
  }

  @Test("rounded points and a mixture of another dimension are refused")
  func refused() throws {
    let points = [1.0, 2, 4, 7, 8, 9]
    let line = try FixtureMixture(weights: [1], means: [[5]], covariances: [[8]]).mixture()
    #expect(throws: UncertaintyError.roundedPoints) {
      try MixtureFitter(points: points, dimension: 1, roundedTo: 1).information(of: line)
    }
    #expect(throws: UncertaintyError.dimension(1, expected: 2)) {
      try MixtureFitter(points: points, dimension: 2).information(of: line)
    }
  }
}
