extension MultivariateGaussianMixture {
  /// The mixture in one dimension as a multivariate one.
  ///
  /// Weights and means keep their bits; so does a standard deviation whose square neither overflows
  /// nor underflows, when it is taken from the variance again.
  ///
  /// - Parameter mixture: The mixture.
  /// - Throws: ``MixtureError``: `.invalidWeight` for a component of weight 0;
  ///   `.invalidCovariance` or `.notPositiveDefinite` where a variance overflows or underflows.
  public init(_ mixture: GaussianMixture) throws(MixtureError) {
    try self.init(
      components: mixture.components.map {
        Component(
          weight: $0.weight, mean: [$0.mean],
          covariance: [$0.standardDeviation * $0.standardDeviation])
      })
  }

  /// The distribution of one coordinate alone; for one dimension the mixture itself.
  ///
  /// - Parameter coordinate: The number of the coordinate, from 0.
  /// - Returns: The mixture with the same weights.
  public func marginal(_ coordinate: Int) -> GaussianMixture {
    precondition((0..<dimension).contains(coordinate), "there is no coordinate \(coordinate)")
    return GaussianMixture(
      validComponents: components.map { component in
        let variance = component.covariance[coordinate * dimension + coordinate]
        return .init(
          weight: component.weight, mean: component.mean[coordinate],
          standardDeviation: variance.squareRoot())
      })
  }

  /// The joint distribution of some coordinates, in the order given.
  ///
  /// - Parameter coordinates: The numbers of different coordinates, from 0; at least one.
  /// - Returns: The mixture with the same weights.
  /// - Throws: ``MixtureError``: `.notPositiveDefinite` where a part of a
  ///   covariance that is hardly positive definite is not so in another order.
  public func marginal(
    _ coordinates: [Int]
  ) throws(MixtureError) -> MultivariateGaussianMixture {
    precondition(Set(coordinates).count == coordinates.count, "a coordinate is named twice")
    for coordinate in coordinates {
      precondition((0..<dimension).contains(coordinate), "there is no coordinate \(coordinate)")
    }
    return try MultivariateGaussianMixture(
      components: components.map { component in
        Component(
          weight: component.weight, mean: coordinates.map { component.mean[$0] },
          covariance: coordinates.flatMap { row in
            coordinates.map { column in component.covariance[row * dimension + column] }
          })
      })
  }
}
