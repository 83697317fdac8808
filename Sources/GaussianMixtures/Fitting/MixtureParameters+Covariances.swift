extension MixtureParameters {
  /// Sets the covariances of greatest likelihood of a type.
  ///
  /// - Parameters:
  ///   - scatters: Per component, the covariance of its points about its mean.
  ///   - type: The type.
  ///   - floor: The floor.
  /// - Returns: The components that were raised to the floor.
  /// - Throws: `.singularCovariance` for the first component that has one.
  mutating func setCovariances(
    from scatters: [[Double]], type: CovarianceType, floor: CovarianceFloor
  ) throws(Degeneracy) -> [Int] {
    var raised: [Int] = []
    for component in weights.indices {
      if type == .tied, component > 0 {
        covariances[component] = covariances[0]
        factors[component] = factors[0]
        continue
      }
      let covariance =
        switch type {
        case .full: scatters[component]
        case .diagonal: diagonal(scatters[component])
        case .spherical: isotropic(scatters[component])
        case .tied: pooled(scatters)
        }
      let above = floor.raise(covariance, isDiagonal: type.isDiagonal)
      if above != nil { raised.append(component) }
      covariances[component] = above ?? covariance
      guard let factor = floor.factor(covariances[component]) else {
        let eigensystem = SymmetricEigensystem(covariances[component], dimension: dimension)
        throw .singularCovariance(
          component: component, smallestEigenvalue: eigensystem.values[0])
      }
      factors[component] = factor
    }
    return raised
  }

  private func diagonal(_ scatter: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: scatter.count)
    for i in 0..<dimension { result[i * dimension + i] = scatter[i * dimension + i] }
    return result
  }

  private func isotropic(_ scatter: [Double]) -> [Double] {
    var trace = 0.0
    for i in 0..<dimension { trace += scatter[i * dimension + i] }
    var result = [Double](repeating: 0, count: scatter.count)
    for i in 0..<dimension { result[i * dimension + i] = trace / Double(dimension) }
    return result
  }

  private func pooled(_ scatters: [[Double]]) -> [Double] {
    let total = weights.reduce(0, +)
    var result = [Double](repeating: 0, count: dimension * dimension)
    for (weight, scatter) in zip(weights, scatters) {
      for i in result.indices { result[i] += weight / total * scatter[i] }
    }
    return result
  }
}
