/// The parameters of a mixture that are free to change by themselves.
///
/// Each of the parameters of ``InformationSums`` is a linear function of them: the last weight is 1 less
/// the others, and of covariances some elements are 0 or equal. Thus second derivatives need no further
/// terms. In one dimension standard deviations stand for the variances.
struct FreeParameters: Sendable {
  /// Per free parameter, by how much each of the parameters changes with it.
  private let directions: [[Double]]
  private let layout: InformationSums.Layout

  /// How many there are.
  var count: Int { directions.count }

  init(_ type: CovarianceType, _ layout: InformationSums.Layout) {
    self.layout = layout
    let components = 0..<layout.componentCount
    func direction(_ changes: [(index: Int, by: Double)]) -> [Double] {
      var direction = [Double](repeating: 0, count: layout.parameterCount)
      for change in changes { direction[change.index] = change.by }
      return direction
    }
    var directions = components.dropLast().map { component in
      direction([
        (layout.weight(component), 1), (layout.weight(layout.componentCount - 1), -1),
      ])
    }
    for component in components {
      directions += (0..<layout.dimension).map { direction([(layout.mean(component, $0), 1)]) }
    }
    let places = layout.elements.indices.filter {
      !type.isDiagonal || layout.elements[$0].row == layout.elements[$0].column
    }
    func element(_ component: Int, _ place: Int) -> (index: Int, by: Double) {
      (layout.element(component, place), 1)
    }
    switch type {
    case .full, .diagonal:
      for component in components {
        directions += places.map { direction([element(component, $0)]) }
      }
    case .spherical:
      directions += components.map { component in
        direction(places.map { element(component, $0) })
      }
    case .tied:
      directions += places.map { place in direction(components.map { element($0, place) }) }
    }
    self.directions = directions
  }

  /// The derivatives with regard to the free parameters.
  ///
  /// - Parameters:
  ///   - derivatives: Those with regard to the parameters of ``InformationSums``.
  ///   - deviations: In one dimension the standard deviations, else empty.
  /// - Returns: The first derivatives, and the rows of the second ones.
  func derivatives(
    _ derivatives: (gradient: [Double], hessian: [Double]), deviations: [Double]
  ) -> (gradient: [Double], hessian: [Double]) {
    var (gradient, hessian) = derivatives
    let size = layout.parameterCount
    for (component, deviation) in deviations.enumerated() {
      // σ² changes by 2σ with σ, and this by 2.
      let index = layout.element(component, 0)
      for other in 0..<size {
        hessian[index * size + other] *= 2 * deviation
        hessian[other * size + index] *= 2 * deviation
      }
      hessian[index * size + index] += 2 * gradient[index]
      gradient[index] *= 2 * deviation
    }
    func product(_ a: [Double], _ b: ArraySlice<Double>) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let changes = directions.map { direction in
      (0..<size).map { product(direction, hessian[($0 * size)..<(($0 + 1) * size)]) }
    }
    return (
      directions.map { product($0, gradient[...]) },
      directions.flatMap { row in changes.map { product(row, $0[...]) } }
    )
  }

  /// By how much a parameter changes with each of the free ones.
  func changes(of parameter: FittedParameter) -> [Double] {
    let index =
      switch parameter {
      case .weight(let component): layout.weight(component)
      case .mean(let component, let coordinate): layout.mean(component, coordinate)
      case .standardDeviation(let component): layout.element(component, 0)
      case .covariance(let component, let row, let column):
        layout.element(component, row * (row + 1) / 2 + column)
      }
    return directions.map { $0[index] }
  }
}

extension InformationSums.Layout {
  /// The index of a weight.
  fileprivate func weight(_ component: Int) -> Int { component * stride }

  /// The index of a coordinate of a mean.
  fileprivate func mean(_ component: Int, _ coordinate: Int) -> Int {
    component * stride + 1 + coordinate
  }

  /// The index of an element of a covariance, from its place in the lower triangle.
  fileprivate func element(_ component: Int, _ place: Int) -> Int {
    component * stride + 1 + dimension + place
  }
}
