/// A parameter of a fitted mixture. Components, rows and columns are counted from 0.
public enum FittedParameter: Hashable, Sendable {
  /// The weight of a component.
  case weight(component: Int)
  /// A coordinate of the mean of a component.
  case mean(component: Int, coordinate: Int)
  /// The standard deviation of a component in one dimension.
  case standardDeviation(component: Int)
  /// An element of the covariance of a component in several dimensions, with the column ≤ the row.
  case covariance(component: Int, row: Int, column: Int)

  /// The parameters of a mixture: the weights, then the means, then the standard deviations or the
  /// covariances, each component by component.
  ///
  /// - Parameters:
  ///   - type: What the covariances may be. Elements that it keeps at 0 are left out. Those that it keeps
  ///     equal are there for each component and each coordinate.
  ///   - componentCount: The number of components.
  ///   - dimension: The number of coordinates.
  /// - Returns: The parameters; of covariances row by row.
  static func all(
    _ type: CovarianceType, componentCount: Int, dimension: Int
  ) -> [FittedParameter] {
    let components = 0..<componentCount
    let weights = components.map { FittedParameter.weight(component: $0) }
    let means = components.flatMap { component in
      (0..<dimension).map { FittedParameter.mean(component: component, coordinate: $0) }
    }
    if dimension == 1 {
      return weights + means + components.map { .standardDeviation(component: $0) }
    }
    return weights + means
      + components.flatMap { component in
        (0..<dimension).flatMap { row in
          ((type.isDiagonal ? row : 0)...row).map { column in
            FittedParameter.covariance(component: component, row: row, column: column)
          }
        }
      }
  }

  /// The value of the parameter.
  func value(in mixture: MultivariateGaussianMixture) -> Double {
    switch self {
    case .weight(let component): mixture.components[component].weight
    case .mean(let component, let coordinate): mixture.components[component].mean[coordinate]
    case .standardDeviation(let component):
      mixture.components[component].covariance[0].squareRoot()
    case .covariance(let component, let row, let column):
      mixture.components[component].covariance[row * mixture.dimension + column]
    }
  }
}
