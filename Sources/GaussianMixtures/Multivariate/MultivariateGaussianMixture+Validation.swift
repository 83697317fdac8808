extension MultivariateGaussianMixture.Component {
  /// The component with an exactly symmetric covariance, and the factor of that.
  func validated(
    index: Int, dimension: Int
  ) throws(MixtureError) -> (Self, CholeskyFactor) {
    // Written so that NaN fails each of them.
    guard weight > 0, weight <= 1 else { throw .invalidWeight(index: index, weight) }
    guard mean.count == dimension, dimension > 0 else {
      throw .invalidMeanCount(
        index: index, count: mean.count, expected: Swift.max(dimension, 1))
    }
    for (coordinate, value) in mean.enumerated() where !value.isFinite {
      throw .invalidMean(index: index, coordinate: coordinate, value)
    }
    guard covariance.count == dimension * dimension else {
      throw .invalidCovarianceCount(
        index: index, count: covariance.count, expected: dimension * dimension)
    }
    let symmetric = try symmetricCovariance(index: index)
    guard let factor = CholeskyFactor(symmetric, dimension: dimension) else {
      let eigensystem = SymmetricEigensystem(symmetric, dimension: dimension)
      throw .notPositiveDefinite(index: index, smallestEigenvalue: eigensystem.values[0])
    }
    return (Self(weight: weight, mean: mean, covariance: symmetric), factor)
  }

  private func symmetricCovariance(
    index: Int
  ) throws(MixtureError) -> [Double] {
    let dimension = mean.count
    for (position, value) in covariance.enumerated() where !value.isFinite {
      throw .invalidCovariance(
        index: index, row: position / dimension, column: position % dimension, value)
    }
    var symmetric = covariance
    for row in 0..<dimension {
      for column in 0..<row {
        let lower = covariance[row * dimension + column]
        let upper = covariance[column * dimension + row]
        if lower == upper { continue }
        let scale =
          covariance[row * dimension + row].magnitude.squareRoot()
          * covariance[column * dimension + column].magnitude.squareRoot()
        guard (lower - upper).magnitude <= 1e-9 * scale else {
          throw .asymmetricCovariance(index: index, row: row, column: column, lower, upper)
        }
        symmetric[row * dimension + column] = 0.5 * lower + 0.5 * upper
        symmetric[column * dimension + row] = symmetric[row * dimension + column]
      }
    }
    return symmetric
  }
}
