import GaussianMixtures
import Testing

struct ModelSelectionTests {
  @Test("the numbers of free parameters are those of each type of covariance")
  func parameterCounts() {
    // Two weights, then for three components in four dimensions 12 means.
    let expected: [CovarianceType: Int] = [
      .full: 2 + 12 + 30, .diagonal: 2 + 12 + 12, .spherical: 2 + 12 + 3, .tied: 2 + 12 + 10,
    ]
    for (type, count) in expected {
      #expect(type.parameterCount(componentCount: 3, dimension: 4) == count)
    }
  }

  @Test("BIC finds two components in the Old Faithful waiting times")
  func faithful() throws {
    var settings = FitSettings()
    settings.starts = 10
    let fitter = try MixtureFitter(
      points: try columns(["waiting"], of: "faithful.csv"), dimension: 1)
    let selection = try fitter.select(componentCounts: 1...3, by: .bic, settings: settings)
    #expect(selection.best.componentCount == 2)
    #expect(selection.candidates.map(\.componentCount) == [1, 2, 3])
    #expect((selection.best.value - 2096.032_510).magnitude < 1e-5)
    #expect(!selection.candidates.contains { $0.isNearTie })
  }

  @Test("candidates within 2 of the best are near ties")
  func nearTies() throws {
    // AIC of the waiting times: 2078.003 for two components, 2079.269 for three.
    var settings = FitSettings()
    settings.starts = 10
    let fitter = try MixtureFitter(
      points: try columns(["waiting"], of: "faithful.csv"), dimension: 1)
    let selection = try fitter.select(componentCounts: 1...3, by: .aic, settings: settings)
    #expect(selection.best.componentCount == 2)
    #expect(selection.candidates.map(\.isNearTie) == [false, false, true])
  }
}
