extension MixtureParameters {
  /// Sets the covariances of greatest likelihood of a type.
  ///
  /// - Parameters:
  ///   - scatters: Per component, the covariance of its points about its mean.
  ///   - maximization: The type, and what bounds the covariances.
  /// - Returns: The components that were raised to the floor: with one covariance for all, all of them.
  /// - Throws: `.singularCovariance` for the first component that has one.
  mutating func setCovariances(
    from scatters: [[Double]], _ maximization: Maximization
  ) throws(Degeneracy) -> [Int] {
    var matrices = maximization.type.constrain(scatters, weights: weights, dimension: dimension)
    if let ratio = maximization.ratio {
      ratio.limit(&matrices, weights: weights, dimension: dimension)
    }
    var raised: [Int] = []
    for component in weights.indices {
      if maximization.type == .tied, component > 0 {
        covariances[component] = covariances[0]
        factors[component] = factors[0]
        if !raised.isEmpty { raised.append(component) }
        continue
      }
      let above = maximization.floor.raise(
        matrices[component], dimension: dimension, isDiagonal: maximization.type.isDiagonal)
      if above != nil { raised.append(component) }
      covariances[component] = above ?? matrices[component]
      guard let factor = maximization.floor.factor(covariances[component], dimension: dimension)
      else {
        let eigensystem = SymmetricEigensystem(covariances[component], dimension: dimension)
        throw .singularCovariance(
          component: component, smallestEigenvalue: eigensystem.values[0])
      }
      factors[component] = factor
    }
    return raised
  }
}

extension CovarianceType {
  /// The matrices of greatest likelihood of the type.
  ///
  /// - Parameters:
  ///   - scatters: Per component, the covariance of its points about its mean.
  ///   - weights: The weights of the components.
  ///   - dimension: The number of rows.
  /// - Returns: One matrix per component.
  func constrain(_ scatters: [[Double]], weights: [Double], dimension: Int) -> [[Double]] {
    switch self {
    case .full: return scatters
    case .diagonal:
      return scatters.map { scatter in
        [Double](diagonal: (0..<dimension).map { scatter[$0 * (dimension + 1)] })
      }
    case .spherical:
      return scatters.map { scatter in
        let sum = (0..<dimension).reduce(0) { $0 + scatter[$1 * (dimension + 1)] }
        return [Double](
          diagonal: Array(repeating: sum / Double(dimension), count: dimension))
      }
    case .tied:
      let total = weights.reduce(0, +)
      var pooled = [Double](repeating: 0, count: dimension * dimension)
      for (weight, scatter) in zip(weights, scatters) {
        for i in pooled.indices { pooled[i] += weight / total * scatter[i] }
      }
      return Array(repeating: pooled, count: scatters.count)
    }
  }
}

extension [Double] {
  /// The rows of a diagonal matrix, one after another.
  init(diagonal: [Double]) {
    self.init(repeating: 0, count: diagonal.count * diagonal.count)
    for (i, element) in diagonal.enumerated() { self[i * diagonal.count + i] = element }
  }

  /// The rows of the unit matrix, one after another.
  static func identity(_ dimension: Int) -> [Double] {
    [Double](diagonal: Array(repeating: 1, count: dimension))
  }
}
