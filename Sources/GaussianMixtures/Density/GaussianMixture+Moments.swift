extension GaussianMixture {
  /// The mean of the mixture, Σ πₖ μₖ, in data units.
  ///
  /// - Complexity: O(*k*), where *k* is the number of components.
  public var mean: Double {
    components.lazy.filter { $0.weight > 0 }.map { $0.weight * $0.mean }.compensatedSum
  }

  /// The variance within the components plus the variance between their means, in squared data
  /// units; ∞ or 0 where the square of the standard deviation overflows or underflows.
  ///
  /// - Complexity: O(*k*), where *k* is the number of components.
  public var variance: Double {
    standardDeviation * standardDeviation
  }

  /// The standard deviation of the mixture, in data units.
  ///
  /// - Complexity: O(*k*), where *k* is the number of components.
  public var standardDeviation: Double {
    let mean = self.mean
    let drawn = components.lazy.filter { $0.weight > 0 }
    let scale = drawn.reduce(0) {
      Swift.max($0, $1.standardDeviation, ($1.mean - mean).magnitude)
    }
    // In units of the largest length no square overflows, nor do all underflow.
    let sum = drawn.map { component in
      let within = component.standardDeviation / scale
      let between = (component.mean - mean) / scale
      return component.weight * (within * within + between * between)
    }.compensatedSum
    return scale * sum.squareRoot()
  }
}
