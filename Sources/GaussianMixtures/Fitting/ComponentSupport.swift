import ElementaryFunctions

/// What a component of a fit rests on.
///
/// A likelihood has many maxima at which one component closes in on a few points that happen to lie close
/// to each other, or nearly on a line. They say nothing about where the data come from.
///
/// Source: G. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, sections 3.9 and 3.10.
struct ComponentSupport: Sendable {
  /// A component of so small a share of the deviation of the rest is narrow.
  private static let narrowShare = 0.01
  /// One that rests on few points is narrow with this share.
  private static let fewPointsShare = 0.15

  let component: Int
  let dimension: Int
  let weight: Double
  /// How many different points the component expects, of values that were rounded few; where their
  /// intervals are taken, how many points.
  let expectedPoints: Double
  /// In the direction in which the component is narrowest beside another, its standard deviation as a
  /// share of that of the other: the geometric mean over the others by their weights.
  let deviationShare: Double
  /// The root of its volume beside that of the others, in standard deviations.
  let volumeShare: Double
  /// Whether the component lies where the others have next to nothing.
  let isApart: Bool

  /// Fewer points than the parameters of their covariance need, with one to spare, beyond what the
  /// responsibilities of whole points lack.
  var isFew: Bool { expectedPoints < Double(dimension + 2) - 0.05 }

  /// So few points that some that lie close together are found in any data.
  private var isSmall: Bool { expectedPoints < Double(4 * (dimension + 1)) }

  /// Much narrower than the rest. One that has most of the points is the rest.
  var isNarrow: Bool {
    !isApart && weight < 0.5
      && (deviationShare < Self.narrowShare || (isSmall && deviationShare < Self.fewPointsShare))
  }

  /// Whether points that lie close by chance may have made the component. One that is wide, however few
  /// points it has, is made by points far out, and one that lies apart is no chance.
  var isSpurious: Bool { isSmall && isNarrow || isFew && volumeShare < 1.001 }

  /// Finds what the components of a mixture rest on.
  ///
  /// - Parameters:
  ///   - parameters: The mixture.
  ///   - counts: Per component, the number of points that it expects.
  ///   - points: The points, or a part of them that was drawn at random.
  ///   - areIntervals: Whether the points stand for intervals: then equal ones are as many as any, since
  ///     closer points than the interval is wide cannot make a component.
  /// - Returns: One element per component, in their order.
  static func all(
    of parameters: MixtureParameters, counts: [Double], _ points: StartPoints,
    areIntervals: Bool
  ) -> [ComponentSupport] {
    let distinct = parameters.distinctCounts(points)
    return parameters.weights.indices.map { component in
      let (different, drawn) = distinct[component]
      return ComponentSupport(
        component: component, dimension: parameters.dimension,
        weight: parameters.weights[component],
        // Where points hardly repeat, a part has fewer different ones than all have.
        expectedPoints: areIntervals
          ? counts[component]
          : different > 0.5 * drawn
            ? Swift.min(counts[component], counts[component] * different / drawn) : different,
        deviationShare: parameters.meanRatio(of: component) { factor in
          SymmetricEigensystem(factor.product, dimension: parameters.dimension).values[0]
            .squareRoot()
        },
        volumeShare: parameters.meanRatio(of: component) { factor in
          ElementaryFunctions.exp(factor.logRootDeterminant / Double(parameters.dimension))
        },
        isApart: parameters.isApart(component))
    }
  }
}

extension MixtureParameters {
  /// Compares the extent of a component with those of the others.
  ///
  /// - Parameters:
  ///   - component: The component.
  ///   - ratio: The ratio from L⁻¹ M, with L the factor of the other covariance and M its own.
  /// - Returns: The geometric mean of the ratios over the others by their weights; ∞ for a single
  ///   component.
  fileprivate func meanRatio(of component: Int, _ ratio: (CholeskyFactor) -> Double) -> Double {
    guard componentCount > 1 else { return .infinity }
    var sum = 0.0
    var rest = 0.0
    for other in weights.indices where other != component {
      let relative = factors[other].solved(factor: factors[component])
      sum += weights[other] * ElementaryFunctions.log(ratio(relative))
      rest += weights[other]
    }
    return rest > 0 ? ElementaryFunctions.exp(sum / rest) : .infinity
  }

  /// Whether the mean of a component lies farther from those of the others, taken together, than nearly
  /// all draws from them: in squared standard deviations, by four of those of χ² above its mean.
  fileprivate func isApart(_ component: Int) -> Bool {
    guard componentCount > 1 else { return true }
    let rest = removing(component)
    var mean = [Double](repeating: 0, count: dimension)
    for (index, weight) in rest.weights.enumerated() {
      for i in 0..<dimension { mean[i] += weight * rest.means[index * dimension + i] }
    }
    var total = [Double](repeating: 0, count: dimension * dimension)
    for (index, weight) in rest.weights.enumerated() {
      for i in 0..<dimension {
        for j in 0..<dimension {
          total[i * dimension + j] +=
            weight
            * (rest.covariances[index][i * dimension + j]
              + (rest.means[index * dimension + i] - mean[i])
                * (rest.means[index * dimension + j] - mean[j]))
        }
      }
    }
    guard let factor = CholeskyFactor(total, dimension: dimension) else { return false }
    let distance = factor.squaredDistance(from: mean, to: self.mean(component)[...])
    let freedom = Double(dimension)
    return distance > freedom + 4 * (2 * freedom).squareRoot()
  }

  /// Per component, how many different points and how many points it expects of some.
  fileprivate func distinctCounts(_ points: StartPoints) -> [(different: Double, all: Double)] {
    let order = (0..<points.count).sorted { a, b in
      points.row(a).lexicographicallyPrecedes(points.row(b))
    }
    var counts = [(different: Double, all: Double)](repeating: (0, 0), count: componentCount)
    let peaks = zip(weights, factors).map { $1.logPeak(weight: $0) }
    for (place, point) in order.enumerated() {
      let isNew = place == 0 || points.row(point) != points.row(order[place - 1])
      let terms = weights.indices.map { component in
        peaks[component]
          - 0.5 * factors[component].squaredDistance(from: mean(component), to: points.row(point))
      }
      let greatest = terms.max() ?? 0
      let shares = terms.map { ElementaryFunctions.exp($0 - greatest) }
      let total = shares.reduce(0, +)
      for component in shares.indices {
        counts[component].all += shares[component] / total
        if isNew { counts[component].different += shares[component] / total }
      }
    }
    return counts
  }
}
