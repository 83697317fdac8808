/// PLACEHOLDER
struct VarianceRatio: Sendable {
  func limit(
    _ matrices: inout [[Double]], weights: [Double], type: CovarianceType, dimension: Int
  ) {}
}
