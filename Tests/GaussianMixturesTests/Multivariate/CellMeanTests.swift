import GaussianMixtures
import Testing

struct CellMeanTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      struct Component: Decodable {
        let weight: Double
        let mean: [Double]
        let covariance: [Double]
      }

      let components: [Component]
      let x, y: [Double]
      let columns, rows: Int
      let cells: [Int]
      let means: [Double]
    }

    let cases: [Case]
  }

  private func mixture(
    _ components: (weight: Double, mean: [Double], covariance: [Double])...
  ) throws -> MultivariateGaussianMixture {
    try MultivariateGaussianMixture(
      components: components.map {
        .init(weight: $0.weight, mean: $0.mean, covariance: $0.covariance)
      })
  }

  @Test("Means are within a millionth of mpmath's, for all widths and correlations")
  func means() throws {
    let cases = try fixture("cell-means", as: Fixture.self).cases
    #expect(cases.count > 60)
    for expected in cases {
      let mixture = try MultivariateGaussianMixture(
        components: expected.components.map {
          .init(weight: $0.weight, mean: $0.mean, covariance: $0.covariance)
        })
      let means = mixture.cellMeans(
        x: expected.x[0]...expected.x[1], columns: expected.columns,
        y: expected.y[0]...expected.y[1], rows: expected.rows)
      #expect(means.count == expected.columns * expected.rows)
      let largest = try #require(means.max())
      for (cell, mean) in zip(expected.cells, expected.means) {
        let bound = mean > 1e-12 * largest ? 1e-6 * mean : 1e-18 * largest
        #expect(
          abs(means[cell] - mean) <= bound,
          "cell \(cell) of \(expected.components): \(means[cell]) for \(mean)")
      }
    }
  }

  @Test(
    "However narrow and however correlated a component is, its cells have all of its probability",
    arguments: [0, 0.3, -0.9, 0.9999, -0.9999999, 0.99999999999])
  func masses(correlation: Double) throws {
    for size in [1e-30, 1e-9, 1e-3, 0.05, 0.2, 0.6, 1, 1.7, 3] {
      for ratio in [1.0, 1e-3, 1.3] {
        let (first, second) = (size, size * ratio)
        let covariance = correlation * first * second
        let mixture = try mixture(
          (1, [30.3, 30.8], [first * first, covariance, covariance, second * second]))
        let means = mixture.cellMeans(x: 0...61, columns: 61, y: 0...61, rows: 61)
        #expect(abs(means.reduce(0, +) - 1) < 1e-7, "\(size) \(ratio)")
        #expect(means.allSatisfy { $0 >= 0 })
      }
    }
  }

  @Test("A component outside the grid has the tails there, one far away nothing")
  func outside() throws {
    let near = try mixture((1, [-1, 2.5], [1, 0.5, 0.5, 1])).cellMeans(
      x: 0...4, columns: 4, y: 0...4, rows: 4)
    #expect(near.allSatisfy { $0 > 0 })
    for covariance in [[1, 0.5, 0.5, 1], [1, 0, 0, 1], [1e-8, 0.9e-8, 0.9e-8, 1e-8]] {
      let far = try mixture((1, [1e90, -1e90], covariance)).cellMeans(
        x: 0...4, columns: 4, y: 0...4, rows: 4)
      #expect(far.allSatisfy { $0 == 0 })
    }
  }

  @Test("Units of the coordinates change the means by their product alone")
  func units() throws {
    let plain = try mixture((1, [2.2, 1.7], [2, 0.9, 0.9, 1])).cellMeans(
      x: 0...7, columns: 7, y: 0...5, rows: 10)
    let scaled = try mixture((1, [2.2e80, 1.7e-80], [2e160, 0.9, 0.9, 1e-160])).cellMeans(
      x: 0...7e80, columns: 7, y: 0...5e-80, rows: 10)
    for (first, second) in zip(plain, scaled) {
      #expect(abs(first - second) <= 1e-12 * first)
    }
  }
}
