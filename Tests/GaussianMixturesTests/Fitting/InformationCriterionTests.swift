import GaussianMixtures
import Testing

struct InformationCriterionTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let set: String
      let model: String
      let mixture: FixtureMixture
      let logLikelihood: Double
      let bic: Double
      let icl: Double
    }
    let sets: [String: [[Double]]]
    let cases: [Case]
  }

  @Test("BIC and ICL of given mixtures are mclust's, with the other sign")
  func mclust() throws {
    let fixture = try fixture("icl", as: Fixture.self)
    #expect(fixture.cases.count >= 12)
    for expected in fixture.cases {
      let rows = try #require(fixture.sets[expected.set])
      var settings = FitSettings()
      settings.covarianceType = try #require(CovarianceType(mclust: expected.model))
      settings.maximumIterations = 0
      settings.covarianceFloor = 0
      let fit = try MixtureFitter(points: rows.flatMap { $0 }, dimension: rows[0].count)
        .fit(startingFrom: try expected.mixture.mixture(), settings: settings)
      let name: Comment = "\(expected.set), \(expected.model)"
      #expect(relativeDifference(fit.logLikelihood, expected.logLikelihood) < 1e-10, name)
      #expect(relativeDifference(fit.value(of: .bic), expected.bic) < 1e-10, name)
      #expect(relativeDifference(fit.value(of: .icl), expected.icl) < 1e-9, name)
      // What is uncertain about the labels is uncertain about the responsibilities too.
      #expect(fit.value(of: .softICL) >= fit.value(of: .icl), name)
    }
  }
}
