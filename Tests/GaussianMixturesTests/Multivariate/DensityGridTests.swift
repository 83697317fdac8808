import GaussianMixtures
import Testing

struct DensityGridTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let components: [FixtureComponent]
      let points: [Double]
      let logDensities: [Double]
    }
    let cases: [Case]
  }

  @Test("log-densities on a grid are those of 50 digits, row by row")
  func values() throws {
    let cases = try fixture("multivariate", as: Fixture.self).cases
    let expected = try #require(cases.first { $0.components[0].mean.count == 2 })
    let mixture = try MultivariateGaussianMixture(expected.components)
    let x = stride(from: 0, to: expected.points.count, by: 2).map { expected.points[$0] }
    let y = stride(from: 1, to: expected.points.count, by: 2).map { expected.points[$0] }
    let values = mixture.logDensities(x: x, y: y)
    #expect(values.count == x.count * y.count)
    for (index, logDensity) in expected.logDensities.enumerated() {
      #expect(relativeDifference(values[index * x.count + index], logDensity) < 1e-12)
    }
  }

  @Test("a grid of any size has the values of its places by themselves")
  func sizes() throws {
    let cases = try fixture("multivariate", as: Fixture.self).cases
    let mixture = try MultivariateGaussianMixture(cases[0].components)
    let x = (0..<19).map { Double($0) * 0.7 - 3 }
    let y = [-4.0, 2.5]
    for count in [0, 1, 7, 8, 9, 19] {
      let values = mixture.logDensities(x: Array(x.prefix(count)), y: y)
      #expect(values.count == 2 * count)
      for (index, value) in values.enumerated() {
        let logDensity = mixture.logDensity(at: [x[index % count], y[index / count]])
        #expect(relativeDifference(value, logDensity) < 1e-13)
      }
    }
  }

  @Test("the log-density is finite however far away, and NaN at NaN")
  func far() throws {
    let cases = try fixture("multivariate", as: Fixture.self).cases
    let mixture = try MultivariateGaussianMixture(cases[0].components)
    let values = mixture.logDensities(x: [1e200, .nan, 5], y: [-1])
    #expect(values[0] == -1e280)
    #expect(values[1].isNaN)
    #expect(values[2].isFinite)
  }
}
