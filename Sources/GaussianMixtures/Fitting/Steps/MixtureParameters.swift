/// The parameters between two steps of a fit, in its units; each covariance has been factored.
struct MixtureParameters: Sendable {
  let dimension: Int
  var weights: [Double]
  /// The means, one after another.
  var means: [Double]
  /// Per component, the rows of its covariance.
  var covariances: [[Double]]
  var factors: [CholeskyFactor]

  var componentCount: Int { weights.count }
}

extension MixtureParameters {
  func mean(_ component: Int) -> [Double] {
    Array(means[(component * dimension)..<((component + 1) * dimension)])
  }

  /// The mixture without a component, whose weight the others share.
  func removing(_ component: Int) -> MixtureParameters {
    var rest = self
    rest.weights.remove(at: component)
    rest.means.removeSubrange((component * dimension)..<((component + 1) * dimension))
    rest.covariances.remove(at: component)
    rest.factors.remove(at: component)
    let total = rest.weights.reduce(0, +)
    for index in rest.weights.indices { rest.weights[index] /= total }
    return rest
  }
}
