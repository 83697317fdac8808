import GaussianMixtures
import Testing

struct FitBestSpaceTests {
  private struct Best: Decodable {
    struct Case: Decodable {
      let file: String
      let columns: [String]
      let covariances: CovarianceType
      let logLikelihoods: [Double]
    }
    let cases: [Case]
  }

  @Test("fits of three and four columns are as good as the best of 60 starts of scikit-learn")
  func best() throws {
    for expected in try fixture("fit-best-space", as: Best.self).cases {
      let points = try columns(expected.columns, of: expected.file)
      let fitter = try MixtureFitter(points: points, dimension: expected.columns.count)
      var settings = FitSettings()
      settings.covarianceType = expected.covariances
      #if DEBUG
        // Unoptimised code takes minutes for the rest.
        let count = expected.covariances == .full ? 3 : 2
      #else
        let count = 4
      #endif
      for (index, logLikelihood) in expected.logLikelihoods.prefix(count).enumerated() {
        let fit = try fitter.fit(
          componentCount: index + 1, settings: settings, concurrently: onTwoThreads)
        #expect(
          fit.logLikelihood >= logLikelihood - 1e-3,
          "\(expected.file), \(expected.covariances), \(index + 1) components")
        #expect(fit.stop == .converged)
        #expect(!fit.runs[fit.bestRun].isAtFloor)
      }
    }
  }
}
