import Foundation
import GMMSupport
import Testing

@testable import GaussianMixtures

/// The contents of bootstrap.json.
private struct Bootstraps: Decodable {
  struct Draws: Decodable {
    let points: [Double]
    let mixture: FixtureMixture
    let seed: UInt64
    let replicate: Int
    let rows: [Double]
    let sample: [Double]
    let rounded: [Double]
  }
  struct Lost: Decodable {
    let points: [Double]
    let seed: UInt64
    let count: Int
    let atFloor: Int
    let lost: Int
  }
  struct Case: Decodable {
    let columns: [String]
    let covariances: CovarianceType
    let kind: String
    let seed: UInt64
    let count: Int
    let level: Double
    let fit: FixtureMixture
    let first: [FixtureMixture]
    let estimates: [Double]
    let standardErrors: [Double]
    let biases: [Double]
    let intervals: [[Double]]
    let places: [Double]?
    let density: [[Double]]?
    let second: [[Double]]?
    let cumulative: [[Double]]?

    /// The replicates, each fitted until hardly anything moves.
    func bootstrap() throws -> MixtureBootstrap {
      let points = try GaussianMixturesTests.columns(columns, of: "faithful.csv")
      var settings = FitSettings()
      settings.covarianceType = covariances
      settings.tolerance = 1e-14
      return try MixtureFitter(points: points, dimension: columns.count).bootstrap(
        try #require(BootstrapKind(rawValue: kind)), of: fit.mixture(), replicates: count,
        seed: seed, settings: settings, concurrently: onTwoThreads)
    }
  }

  let draws: Draws
  let lost: Lost
  let cases: [Case]

  static func load() throws -> Bootstraps { try fixture("bootstrap", as: Bootstraps.self) }
}

struct BootstrapTests {
  @Test("a replicate's points are drawn with replacement, or from the mixture, from its own stream")
  func draws() throws {
    let expected = try Bootstraps.load().draws
    func points(_ kind: BootstrapKind, halfWidth: Double? = nil) throws -> [Double] {
      BootstrapDraws(
        kind: kind,
        points: PointColumns(
          rows: expected.points, dimension: 1,
          intervals: halfWidth.map { IntervalPoints(expected.points, halfWidth: $0) }),
        mixture: try expected.mixture.mixture(), seed: expected.seed
      ).points(ofReplicate: expected.replicate).column(0)
    }
    #expect(try points(.nonparametric) == expected.rows)
    for (found, value) in zip(try points(.parametric), expected.sample) {
      #expect(relativeDifference(found, value) < 1e-14)
    }
    #expect(try points(.parametric, halfWidth: 0.5) == expected.rounded)
  }

  @Test("replicates are fitted as a second implementation of EM fits them")
  func replicates() throws {
    for expected in try Bootstraps.load().cases {
      let bootstrap = try expected.bootstrap()
      #expect(bootstrap.replicates.count == expected.count)
      for (replicate, mixture) in zip(bootstrap.replicates, expected.first) {
        #expect(mixture.difference(to: replicate) < 2e-6, "\(expected.columns) \(expected.kind)")
      }
    }
  }

  @Test("standard errors, biases and percentile intervals are those of NumPy")
  func uncertainties() throws {
    for expected in try Bootstraps.load().cases {
      let found = try expected.bootstrap().uncertainties(level: expected.level)
      #expect(found.count == expected.estimates.count)
      for (index, uncertainty) in found.enumerated() {
        let name: Comment = "\(expected.columns) \(expected.kind) \(uncertainty.parameter)"
        let error = expected.standardErrors[index]
        #expect(relativeDifference(uncertainty.estimate, expected.estimates[index]) < 1e-12, name)
        #expect(relativeDifference(uncertainty.standardError, error) < 1e-5, name)
        #expect((try #require(uncertainty.bias) - expected.biases[index]).magnitude < 1e-5 * error)
        let interval = expected.intervals[index]
        #expect((uncertainty.interval.lowerBound - interval[0]).magnitude < 1e-5 * error, name)
        #expect((uncertainty.interval.upperBound - interval[1]).magnitude < 1e-5 * error, name)
      }
    }
  }

  @Test("bands of the density, of a component and of the distribution function are those of NumPy")
  func bands() throws {
    for expected in try Bootstraps.load().cases {
      guard let places = expected.places else { continue }
      let bootstrap = try expected.bootstrap()
      let curves: [(MixtureCurve, [[Double]]?)] = [
        (.density, expected.density), (.component(1), expected.second),
        (.cumulativeProbability, expected.cumulative),
      ]
      for (curve, ends) in curves {
        let band = bootstrap.band(
          of: curve, at: places, level: expected.level, concurrently: onTwoThreads)
        for (place, ends) in try #require(ends).enumerated() {
          #expect(relativeDifference(band.lower[place], ends[0]) < 1e-5, "\(curve)")
          #expect(relativeDifference(band.upper[place], ends[1]) < 1e-5, "\(curve)")
        }
      }
    }
  }

  @Test("the band of a coordinate is that of replicates which have it alone")
  func coordinates() throws {
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    let fitter = try MixtureFitter(points: points, dimension: 2)
    let fit = try fitter.fit(componentCount: 2)
    let bootstrap = try fitter.bootstrap(.nonparametric, of: fit.mixture, replicates: 21)
    for (coordinate, place) in [(0, 4.5), (1, 62.0)] {
      // With 21 replicates the ends of 0.9 are the second and the last but one.
      let densities = bootstrap.replicates.map { mixture in
        mixture.components.reduce(0) { sum, component in
          let variance = component.covariance[3 * coordinate]
          let distance = place - component.mean[coordinate]
          return sum + component.weight * exp(-distance * distance / (2 * variance))
            / (2 * Double.pi * variance).squareRoot()
        }
      }.sorted()
      let band = bootstrap.band(
        of: .density, ofCoordinate: coordinate, at: [place], level: 0.9)
      #expect(relativeDifference(band.lower[0], densities[1]) < 1e-12)
      #expect(relativeDifference(band.upper[0], densities[19]) < 1e-12)
    }
  }

  @Test("replicates at the floor, or without a component, are left out and counted")
  func leftOut() throws {
    let expected = try Bootstraps.load().lost
    let fitter = try MixtureFitter(points: expected.points, dimension: 1)
    let mixture = try FixtureMixture(
      weights: [0.5, 0.5], means: [[1], [101]], covariances: [[1], [1]]
    ).mixture()
    let bootstrap = try fitter.bootstrap(
      .nonparametric, of: mixture, replicates: expected.count, seed: expected.seed)
    #expect(bootstrap.atFloorCount == expected.atFloor)
    #expect(bootstrap.degenerateCount == expected.lost)
    #expect(bootstrap.replicates.count == expected.count - expected.atFloor - expected.lost)
    #expect(bootstrap.leftOutCount == expected.atFloor + expected.lost)
  }

  @Test("replicates that have not converged are used and counted")
  func unconverged() throws {
    let expected = try #require(try Bootstraps.load().cases.first)
    let points = try columns(expected.columns, of: "faithful.csv")
    var settings = FitSettings()
    settings.maximumIterations = 1
    let bootstrap = try MixtureFitter(points: points, dimension: 1)
      .bootstrap(.nonparametric, of: expected.fit.mixture(), replicates: 5, settings: settings)
    #expect(bootstrap.unconvergedCount == 5)
    #expect(bootstrap.replicates.count == 5)
  }

  @Test("the replicates are the same for any number of threads, and the first of more")
  func threads() throws {
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    let fitter = try MixtureFitter(points: points, dimension: 2)
    let mixture = try fitter.fit(componentCount: 2).mixture
    for kind in BootstrapKind.allCases {
      func replicates(
        _ count: Int, seed: UInt64, _ loop: ConcurrentLoop
      ) throws -> [MultivariateGaussianMixture] {
        try fitter.bootstrap(
          kind, of: mixture, replicates: count, seed: seed, concurrently: loop
        ).replicates
      }
      let all = try replicates(9, seed: 1, serially)
      #expect(try replicates(9, seed: 1, onTwoThreads) == all)
      #expect(try replicates(4, seed: 1, onTwoThreads) == Array(all[..<4]))
      #expect(try replicates(9, seed: 2, serially)[0] != all[0])
    }
  }

  @Test("replicates of rounded values are fitted by the likelihood of their intervals")
  func rounded() throws {
    let points = (0..<400).map { index in Double(index * (index + 7) % 41 % 9) }
    let fitter = try MixtureFitter(points: points, dimension: 1, roundedTo: 1)
    let mixture = try fitter.fit(componentCount: 1).mixture
    let rounded = try fitter.bootstrap(.nonparametric, of: mixture, replicates: 8).replicates
    // The same rows, as points.
    let plain = try MixtureFitter(points: points, dimension: 1)
      .bootstrap(.nonparametric, of: mixture, replicates: 8).replicates
    // Sheppard's correction: rounding adds about 1/12 of the square of the step to a variance.
    for (intervals, values) in zip(rounded, plain) {
      let difference = values.components[0].covariance[0] - intervals.components[0].covariance[0]
      #expect((difference - 1.0 / 12).magnitude < 0.02)
    }
  }

  @Test("a mixture of another dimension, and fewer than two replicates, are refused")
  func refused() throws {
    let fitter = try MixtureFitter(points: [1, 2, 4, 7, 8, 9], dimension: 1)
    let plane = try FixtureMixture(weights: [1], means: [[0, 0]], covariances: [[1, 0, 0, 1]])
      .mixture()
    #expect(throws: UncertaintyError.dimension(2, expected: 1)) {
      try fitter.bootstrap(.parametric, of: plane)
    }
    let line = try FixtureMixture(weights: [1], means: [[5]], covariances: [[8]]).mixture()
    #expect(throws: UncertaintyError.tooFewReplicates(used: 1, drawn: 1)) {
      try fitter.bootstrap(.parametric, of: line, replicates: 1)
    }
  }
}
