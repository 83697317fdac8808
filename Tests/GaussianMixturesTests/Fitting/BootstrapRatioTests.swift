import GMMSupport
import GaussianMixtures
import Testing

/// The contents of ratio.json.
private struct Ratios: Decodable {
  struct Case: Decodable {
    let columns: [String]
    let componentCount: Int
    let seed: UInt64
    let statistic: Double
    let replicates: [Double]
    let pValue: Double
  }
  let cases: [Case]
}

struct BootstrapRatioTests {
  /// How many cases unoptimized code takes.
  #if DEBUG
    private static let caseCount = 1
  #else
    private static let caseCount = 4
  #endif

  @Test("statistics of points, and of most samples, are those of a second implementation")
  func statistics() throws {
    // Each side misses some of the greatest maxima: with 20 starts here, with 48 there.
    var (agreeing, all) = (0, 0)
    for expected in try fixture("ratio", as: Ratios.self).cases.prefix(Self.caseCount) {
      let points = try columns(expected.columns, of: "faithful.csv")
      var settings = FitSettings()
      settings.covarianceType = .tied
      settings.starts = 20
      let test = try MixtureFitter(points: points, dimension: expected.columns.count)
        .bootstrapRatioTest(
          componentCount: expected.componentCount, replicates: expected.replicates.count,
          seed: expected.seed, settings: settings, concurrently: onTwoThreads)
      let name: Comment = "\(expected.columns) \(expected.componentCount)"
      #expect(test.leftOutCount == 0, name)
      #expect((test.statistic - expected.statistic).magnitude < 1e-3, name)
      if expected.componentCount == 1 { #expect(test.pValue == expected.pValue, name) }
      all += expected.replicates.count
      agreeing += zip(test.replicates, expected.replicates).count { ($0 - $1).magnitude < 2e-3 }
    }
    #expect(6 * agreeing >= 5 * all, "\(agreeing) of \(all)")
  }

  @Test("the fits are those of a choice between both numbers, and no result depends on threads")
  func fits() throws {
    let points = try columns(["waiting"], of: "faithful.csv")
    let fitter = try MixtureFitter(points: points, dimension: 1)
    var settings = FitSettings()
    settings.starts = 6
    func test(_ loop: ConcurrentLoop) throws -> BootstrapRatioTest {
      try fitter.bootstrapRatioTest(
        componentCount: 1, replicates: 5, seed: 1, settings: settings, concurrently: loop)
    }
    let serial = try test(serially)
    let choice = try fitter.select(componentCounts: 1...2, by: .bic, settings: settings)
    #expect(serial.smaller.mixture == choice.candidates[0].fit.mixture)
    #expect(serial.larger.mixture == choice.candidates[1].fit.mixture)
    #expect(try test(onTwoThreads).replicates == serial.replicates)
  }

  @Test("a sample that rounding leaves too few different values is left out")
  func leftOut() throws {
    // Nearly all samples of so narrow a mixture are rounded to one or two values.
    let points = [Double](repeating: 5, count: 200) + [6, 7]
    let test = try MixtureFitter(points: points, dimension: 1, roundedTo: 1)
      .bootstrapRatioTest(componentCount: 2, replicates: 6)
    #expect(test.leftOutCount + test.replicates.count == 6)
    #expect(test.leftOutCount > 0)
  }

  @Test("points of too few different values are refused")
  func refused() throws {
    let fitter = try MixtureFitter(points: [1, 1, 2, 2], dimension: 1)
    #expect(throws: FitError.tooFewDistinctPoints(count: 2, needed: 3)) {
      try fitter.bootstrapRatioTest(componentCount: 2)
    }
  }
}
