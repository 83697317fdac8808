/// Means over points, of which each may have a weight.
struct PointMeans {
  private let weights: [Double]?
  private let total: Double

  init(_ points: PointColumns) {
    weights = points.weights
    total = points.totalWeight
  }

  /// Takes the mean off numbers.
  ///
  /// - Returns: The mean.
  func centre(_ values: inout [Double]) -> Double {
    let first = mean(values)
    for index in values.indices { values[index] -= first }
    // What the rounding of the first mean has left.
    let second = mean(values)
    for index in values.indices { values[index] -= second }
    return first + second
  }

  func rootMeanSquare(_ values: [Double]) -> Double {
    meanProduct(values, values).squareRoot()
  }

  func meanProduct(_ a: [Double], _ b: [Double]) -> Double {
    var sum = CompensatedSum()
    if let weights {
      for index in a.indices { sum.add(weights[index] * (a[index] * b[index])) }
    } else {
      for index in a.indices { sum.add(a[index] * b[index]) }
    }
    return sum.value / total
  }

  private func mean(_ values: [Double]) -> Double {
    guard let weights else { return values.compensatedSum / total }
    var sum = CompensatedSum()
    for index in values.indices { sum.add(weights[index] * values[index]) }
    return sum.value / total
  }
}
