import GaussianMixtures
import Testing

struct FitMaximaTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let set: String
      let covariances: CovarianceType
      let components: Int
      let scikitLearn: Double?
      let mclust: Double?
    }
    let sets: [String: [[Double]]]
    let cases: [Case]
  }

  /// The sets that unoptimised code takes, by their places.
  #if DEBUG
    private static let stride = 16
  #else
    private static let stride = 1
  #endif

  /// The one maximum of which a fit with default settings finds a lower neighbor.
  private static let missed = ("plane whole", CovarianceType.spherical, 3)

  @Test(
    "a fit with default settings is a proper maximum, never below both 60 starts of scikit-learn and the hierarchical start of mclust"
  )
  func proper() throws {
    let fixture = try fixture("fit-maxima", as: Fixture.self)
    #expect(fixture.sets.count >= 45)
    for (place, expected) in fixture.cases.enumerated() where place % Self.stride == 0 {
      let rows = try #require(fixture.sets[expected.set])
      var settings = FitSettings()
      settings.covarianceType = expected.covariances
      let fit = try MixtureFitter(points: rows.flatMap { $0 }, dimension: rows[0].count)
        .fit(
          componentCount: expected.components, settings: settings, concurrently: onTwoThreads)
      let known = [expected.scikitLearn, expected.mclust].compactMap { $0 }
      guard let least = known.min() else { continue }
      let name: Comment =
        "\(expected.set), \(expected.covariances), \(expected.components) components"
      #expect(fit.standing.isProper, name)
      if Self.missed == (expected.set, expected.covariances, expected.components) {
        withKnownIssue { #expect(fit.logLikelihood >= least - 1e-3, name) }
        #expect(fit.logLikelihood >= least - 1.4, name)
      } else {
        #expect(fit.logLikelihood >= least - 1e-3, name)
      }
    }
  }
}
