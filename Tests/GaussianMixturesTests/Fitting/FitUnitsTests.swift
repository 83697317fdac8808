import GaussianMixtures
import TestSupport
import Testing

struct FitUnitsTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let name: String
      let points: [Double]
      let dimension: Int
      let mean: [Double]
      let covariance: [Double]
      let logLikelihood: Double
    }
    let cases: [Case]
  }

  @Test(
    "one component has the mean and the covariance of points that are nearly collinear to 10⁻⁹, and their log-likelihood to 10⁻⁴"
  )
  func oneComponent() throws {
    for expected in try fixture("collinear", as: Fixture.self).cases {
      let name = Comment(rawValue: expected.name)
      for type in [CovarianceType.full, .tied] {
        var settings = FitSettings()
        settings.covarianceType = type
        let fit = try MixtureFitter(points: expected.points, dimension: expected.dimension)
          .fit(componentCount: 1, settings: settings)
        #expect(fit.standing == .proper, name)
        #expect(fit.warnings == [], name)
        #expect((fit.logLikelihood - expected.logLikelihood).magnitude < 1e-4, name)
        let component = fit.mixture.components[0]
        for (found, value) in zip(component.mean, expected.mean) {
          #expect(relativeDifference(found, value) < 1e-9, name)
        }
        for (found, value) in zip(component.covariance, expected.covariance) {
          #expect(relativeDifference(found, value) < 1e-9, name)
        }
      }
    }
  }

  @Test("a linear change of nearly collinear columns changes no responsibility of a fit")
  func linearChange() throws {
    let mixture = try MultivariateGaussianMixture(components: [
      .init(weight: 0.4, mean: [0, 0], covariance: [1, 0.5, 0.5, 2]),
      .init(weight: 0.6, mean: [6, 3], covariance: [2, -1, -1, 1.5]),
    ])
    let points = mixture.sample(size: 200, seed: 3).values
    // The second column becomes nearly the first.
    let changed = points.indices.map { index in
      index % 2 == 0 ? points[index] : points[index - 1] + 0x1p-16 * points[index]
    }
    let original = try MixtureFitter(points: points, dimension: 2).fit(componentCount: 2)
    let other = try MixtureFitter(points: changed, dimension: 2).fit(componentCount: 2)
    #expect(original.standing == .proper)
    #expect(other.standing == .proper)
    let logarithm = 16 * 0.693_147_180_559_945_3
    #expect(
      (other.logLikelihood - original.logLikelihood - 200 * logarithm).magnitude < 1e-6)
    for (a, b) in zip(original.mixture.components, other.mixture.components) {
      #expect(relativeDifference(a.weight, b.weight) < 1e-6)
      #expect(relativeDifference(a.mean[0], b.mean[0]) < 1e-6)
    }
  }

  @Test("a few points very far out do not raise the floor of the others")
  func farPoints() throws {
    let mixture = try GaussianMixture((0.4, 0, 1), (0.6, 5, 1))
    let points = mixture.sample(size: 300, generator: .xoshiro256PlusPlus(seed: 2)).values
    let fit = try MixtureFitter(points: points + [1e5, -5e4, 1e6], dimension: 1)
      .fit(componentCount: 3)
    #expect(fit.standing == .proper)
    let deviations = fit.mixture.marginal(0).components.map(\.standardDeviation).sorted()
    #expect(deviations[1] < 2)
    #expect(deviations[2] > 1e5)
  }

  @Test("a mean and a covariance that are exactly 0 are 0 in the fit")
  func zeros() throws {
    var grid: [Double] = []
    for middle in [0.0, 60] {
      for x in [-1.0, 0, 1] {
        for y in [-1.0, 0, 1] { grid += [middle + x, y] }
      }
    }
    let fit = try MixtureFitter(points: grid, dimension: 2).fit(componentCount: 2)
    #expect(fit.mixture.components.map(\.mean) == [[0, 0], [60, 0]])
    for component in fit.mixture.components {
      #expect(component.covariance[1] == 0)
      #expect(component.covariance[2] == 0)
    }
    // Zeros and numbers so far away that their share underflows.
    let near: [Double] = (0..<60).map { Double($0 % 3 - 1) }
    let others: [Double] = (0..<40).map { 30_000 + Double($0) }
    let line = try MixtureFitter(points: near + others, dimension: 1).fit(componentCount: 2)
    #expect(line.mixture.components[0].mean == [0])
  }
}
