extension GaussianMixture {
  /// The component to which a point most probably belongs: the one of the greatest responsibility, of
  /// equal ones the first.
  ///
  /// - Parameter x: The point, in data units; finite.
  /// - Returns: The index of the component, from 0; 0 for a point that is not finite.
  /// - Complexity: O(*k*) for *k* components, without an exponential but where two are as probable.
  public func mostProbableComponent(at x: Double) -> Int {
    var (best, greatest, second) = (0, -Double.infinity, -Double.infinity)
    for index in components.indices {
      let logarithm = logWeightedDensity(ofComponent: index, at: x)
      if logarithm > greatest {
        (best, greatest, second) = (index, logarithm, greatest)
      } else {
        second = max(second, logarithm)
      }
    }
    // Responsibilities can be equal whose logarithms are not, by a few roundings.
    guard greatest.isFinite, greatest - second > 1e-14 else {
      return responsibilities(at: x).indexOfGreatest
    }
    return best
  }
}

extension Mixture {
  /// The component to which a point most probably belongs: the one of the greatest responsibility, of
  /// equal ones the first.
  ///
  /// - Parameter point: As many coordinates as the mixture has, in data units; finite.
  /// - Returns: The index of the component, from 0.
  /// - Complexity: O(*k* *d*²) for *k* components of *d* coordinates.
  public func mostProbableComponent(at point: [Double]) -> Int {
    switch self {
    case .line(let mixture) where point.count == 1: mixture.mostProbableComponent(at: point[0])
    case .line, .space: responsibilities(at: point).indexOfGreatest
    }
  }
}

extension [Double] {
  /// The index of the greatest value, of equal ones the first.
  var indexOfGreatest: Int {
    indices.reduce(0) { self[$1] > self[$0] ? $1 : $0 }
  }
}
