import GaussianMixtures
import Testing

struct ConjugatePriorTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let set: String
      let model: String
      let components: Int
      let start: FixtureMixture
      let fit: FixtureMixture
      let logLikelihood: Double
      let bic: Double
    }
    let sets: [String: [[Double]]]
    let cases: [Case]
  }

  @Test("under the prior a fit from a given start ends where mclust's does, for every model")
  func mclust() throws {
    let fixture = try fixture("conjugate-prior", as: Fixture.self)
    #expect(fixture.cases.count >= 12)
    for expected in fixture.cases {
      let rows = try #require(fixture.sets[expected.set])
      let fitter = try MixtureFitter(
        points: rows.flatMap { $0 }, dimension: rows[0].count)
      var settings = FitSettings()
      settings.covarianceType = try #require(CovarianceType(mclust: expected.model))
      settings.hasPrior = true
      settings.tolerance = 1e-15
      let fit = try fitter.fit(startingFrom: try expected.start.mixture(), settings: settings)
      let name: Comment = "\(expected.set), \(expected.model), \(expected.components) components"
      #expect(expected.fit.difference(to: fit.mixture) < 1e-5, name)
      #expect((fit.logLikelihood - expected.logLikelihood).magnitude < 1e-5, name)
      #expect((fit.value(of: .bic) - expected.bic).magnitude < 2e-5, name)
    }
  }

  @Test("under the prior no component closes in on a few points, and nothing lies at the floor")
  func noSpikes() throws {
    // Two needles of ten points each, and a wide rest.
    let points =
      [Double](repeating: 1, count: 10) + [Double](repeating: 2, count: 10)
      + (0..<40).map { Double($0) / 4 }
    var settings = FitSettings()
    let fitter = try MixtureFitter(points: points, dimension: 1)
    let free = try fitter.fit(componentCount: 3, settings: settings)
    #expect(free.runs.contains { $0.isAtFloor })
    settings.hasPrior = true
    let fit = try fitter.fit(componentCount: 3, settings: settings)
    #expect(fit.standing.isProper)
    #expect(!fit.runs.contains { $0.isAtFloor })
  }
}

extension CovarianceType {
  /// The type of a model of mclust.
  init?(mclust model: String) {
    switch model {
    case "V", "VVV", "X", "XXX": self = .full
    case "VVI", "XXI": self = .diagonal
    case "VII", "XII": self = .spherical
    case "E", "EEE": self = .tied
    default: return nil
    }
  }
}
