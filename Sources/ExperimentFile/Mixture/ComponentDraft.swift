/// A component of which some values may have been refused.
struct ComponentDraft {
  private(set) var weight: Double?
  private(set) var weightRange: Range<Int>?
  /// How many numbers the mean has, even where one of them was refused.
  private(set) var dimension: Int?
  private(set) var mean: [Double]?
  private(set) var meanRange: Range<Int>?
  /// That of a component of one dimension.
  private(set) var standardDeviation: Double?
  /// The rows of the covariance of a component of several.
  private(set) var covariance: [Double]?

  init() {}

  /// Reads a component, of which messages name the number from 1.
  init(_ fields: Fields<ComponentKey>, number: Int, weights: WeightRule) {
    weight = fields.weight(weights)
    weightRange = fields[.weight]?.range
    (mean, dimension) = fields.mean
    meanRange = fields[.mean]?.range
    let deviation = fields.number(.sd)
    if let dimension, dimension > 1 {
      covariance = fields.covariance(dimension: dimension)
      checkCovariance(fields, number: number)
      fields.checkSpread(dimension: dimension)
    } else {
      standardDeviation = deviation ?? fields.variance?.squareRoot()
      fields.checkSpread()
    }
  }

  /// The rows of a matrix that stands in for a covariance.
  static func unit(_ dimension: Int) -> [Double] {
    (0..<dimension * dimension).map { $0.isMultiple(of: dimension + 1) ? 1 : 0 }
  }

  /// Reports a covariance that is none, so that all of them are reported.
  private mutating func checkCovariance(_ fields: Fields<ComponentKey>, number: Int) {
    guard let covariance, let dimension, let node = fields[.covariance] else { return }
    let name = "the covariance of component \(number)"
    do throws(MixtureError) {
      _ = try MultivariateGaussianMixture(components: [
        .init(
          weight: 1, mean: [Double](repeating: 0, count: dimension), covariance: covariance)
      ])
    } catch {
      self.covariance = nil
      switch error {
      case .asymmetricCovariance(_, let row, let column, let value, let across):
        fields.log.error(
          "\(name) is not symmetric: row \(row + 1) has \(numberText(value)) in column "
            + "\(column + 1), row \(column + 1) has \(numberText(across)) in column \(row + 1)",
          at: node.range)
      case .notPositiveDefinite(_, let eigenvalue):
        fields.log.error(
          "\(name) is not positive definite: its smallest eigenvalue is \(numberText(eigenvalue))",
          at: node.range)
      default:
        fields.log.error("\(name) is none: \(error)", at: node.range)
      }
    }
  }
}
