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
        case .diagonal: [Double](diagonal: diagonal(of: scatters[component]))
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

  private func diagonal(of scatter: [Double]) -> [Double] {
    (0..<dimension).map { scatter[$0 * dimension + $0] }
  }

  private func isotropic(_ scatter: [Double]) -> [Double] {
    let variance = diagonal(of: scatter).reduce(0, +) / Double(dimension)
    return [Double](diagonal: Array(repeating: variance, count: dimension))
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

extension [Double] {
  /// The rows of a diagonal matrix, one after another.
  init(diagonal: [Double]) {
    self.init(repeating: 0, count: diagonal.count * diagonal.count)
    for (i, element) in diagonal.enumerated() { self[i * diagonal.count + i] = element }
  }
}
