import GaussianMixtures
import TestSupport
import Testing

struct FitInvarianceTests {
  private static let scales = [1024.0, 0.125]
  private static let shifts = [-4096.0, 64.0]

  /// A fit that is known to be the same optimum in all orders and units.
  private func fit(_ points: [Double], _ type: CovarianceType) throws -> MixtureFit {
    var settings = FitSettings()
    settings.starts = 20
    settings.covarianceType = type
    return try MixtureFitter(points: points, dimension: 2)
      .fit(componentCount: 2, settings: settings)
  }

  @Test("scaled and shifted points give a scaled and shifted mixture")
  func units() throws {
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    for type in [CovarianceType.full, .diagonal, .tied] {
      let original = try fit(points, type)
      let moved = try fit(
        points.indices.map { Self.scales[$0 % 2] * points[$0] + Self.shifts[$0 % 2] }, type)
      let count = Double(points.count / 2)
      let logarithm = 10 * 0.693_147_180_559_945_3 - 3 * 0.693_147_180_559_945_3
      #expect(
        relativeDifference(moved.logLikelihood, original.logLikelihood - count * logarithm) < 1e-9)
      for (a, b) in zip(original.mixture.components, moved.mixture.components) {
        #expect(relativeDifference(a.weight, b.weight) < 1e-6)
        for i in 0..<2 {
          #expect(
            relativeDifference(b.mean[i], Self.scales[i] * a.mean[i] + Self.shifts[i]) < 1e-6)
          for j in 0..<2 {
            let expected = Self.scales[i] * Self.scales[j] * a.covariance[2 * i + j]
            let found = b.covariance[2 * i + j]
            #expect(found == expected || relativeDifference(found, expected) < 1e-4)
          }
        }
      }
    }
  }

  @Test("the order of the points changes a fit from a given start by rounding alone")
  func order() throws {
    for expected in try FitSteps.load() where expected.dimension < 4 {
      var generator = ArbitraryNumbers(seed: 4)
      let dimension = expected.dimension
      let rows = (0..<(expected.points.count / dimension)).shuffled(using: &generator)
      let shuffled = rows.flatMap { row in
        (0..<dimension).map { expected.points[row * dimension + $0] }
      }
      let fit = try MixtureFitter(points: shuffled, dimension: dimension)
        .fit(startingFrom: try expected.start.mixture(), settings: expected.settings)
      #expect(expected.fit.difference(to: fit.mixture) < 1e-9)
      #expect(relativeDifference(fit.logLikelihood, expected.logLikelihood) < 1e-12)
    }
  }

  @Test("the order of the points does not change which maximum is found")
  func orderOfSearch() throws {
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    let original = try fit(points, .full)
    let rows = stride(from: points.count - 2, through: 0, by: -2)
    let backwards: [Double] = rows.flatMap { points[$0...($0 + 1)] }
    let reversed = try fit(backwards, .full)
    #expect((original.logLikelihood - reversed.logLikelihood).magnitude < 1e-6)
  }
}
