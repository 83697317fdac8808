import Testing

@testable import GaussianMixtures

struct SymmetricEigensystemTests {
  private struct Fixture: Decodable {
    struct Matrix: Decodable {
      let rows: [Double]
      let values: [Double]
    }
    let matrices: [Matrix]
  }

  @Test("eigenvalues are those of NumPy, and eigenvectors have length 1 and solve the equation")
  func values() throws {
    for expected in try fixture("multivariate", as: Fixture.self).matrices {
      let dimension = expected.values.count
      let system = SymmetricEigensystem(expected.rows, dimension: dimension)
      let scale = expected.values.map(\.magnitude).max() ?? 0
      for (found, value) in zip(system.values, expected.values) {
        #expect((found - value).magnitude <= 1e-14 * scale)
      }
      for (value, vector) in zip(system.values, system.vectors) {
        #expect((vector.reduce(0) { $0 + $1 * $1 } - 1).magnitude < 1e-14)
        for row in 0..<dimension {
          var product = 0.0
          for column in 0..<dimension {
            product += expected.rows[row * dimension + column] * vector[column]
          }
          #expect((product - value * vector[row]).magnitude <= 1e-14 * scale)
        }
      }
    }
  }
}
