import GaussianMixtures
import Testing

struct FitToleranceTests {
  @Test(
    "a fit ends with the first step that changes the log-likelihood by less than the tolerance per point",
    arguments: [1e-4, 1e-7, 1e-10])
  func perPoint(tolerance: Double) throws {
    let points = try columns(["waiting"], of: "faithful.csv")
    let fitter = try MixtureFitter(points: points, dimension: 1)
    var settings = FitSettings()
    settings.starts = 3
    settings.tolerance = tolerance
    let fit = try fitter.fit(componentCount: 2, settings: settings)
    #expect(fit.stop == .converged)
    let trace = fit.runs[fit.bestRun].trace
    let changes = zip(trace.dropFirst(), trace).map { abs($0 - $1) }
    let limit = tolerance * Double(points.count)
    #expect(try #require(changes.last) < limit)
    #expect(changes.dropLast().allSatisfy { $0 >= limit })
  }
}
