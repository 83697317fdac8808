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
  /// How many different points the covariance of a component needs, with one to spare.
  let neededPoints: Int
  /// Whether all components share one covariance.
  let isShared: Bool
  let weight: Double
  /// How many different points the component expects, of values that repeat few; where no component
  /// can close in on these, how many points.
  let expectedPoints: Double
  /// In the direction in which the component is narrowest beside another, its standard deviation as a
  /// share of that of the other: the geometric mean over the others by their weights.
  let deviationShare: Double
  /// The root of its volume beside that of the others, in standard deviations.
  let volumeShare: Double
  /// Whether the component lies where the others have next to nothing.
  let isApart: Bool

  /// Fewer points than needed, beyond what the responsibilities of whole points lack.
  var isFew: Bool { expectedPoints < Double(neededPoints) - 0.05 && !isAll }

  /// So few points that some that lie close together are found in any data.
  private var isSmall: Bool { expectedPoints < Double(4 * (neededPoints - 1)) }

  /// Whether there is no other component.
  private var isAll: Bool { weight == 1 }

  /// Much narrower than the rest. One that has most of the points is the rest.
  var isNarrow: Bool {
    !isApart && weight < 0.5
      && (deviationShare < Self.narrowShare || (isSmall && deviationShare < Self.fewPointsShare))
  }

  /// Whether points that lie close by chance may have made the component. One that is wide, however few
  /// points it has, is made by points far out, and one that lies apart is no chance.
  var isSpurious: Bool { isSmall && isNarrow || isFew && volumeShare < 1.001 && !isWidelyApart }

  /// Whether the points are far out, under one covariance for all, which says nothing of how wide they
  /// lie.
  private var isWidelyApart: Bool { isShared && isApart }

  /// Finds what the components of a mixture rest on.
  ///
  /// - Parameters:
  ///   - parameters: The mixture.
  ///   - type: What the covariances may be.
  ///   - counts: Per component, the number of points that it expects, each as often as its weight says.
  ///   - points: The points, or a part of them that was drawn at random.
  ///   - areBounded: Whether equal points are as many as any, since no component can close in on them:
  ///     they stand for intervals, or there is a prior or a bound on ratios.
  /// - Returns: One element per component, in their order.
  static func all(
    of parameters: MixtureParameters, _ type: CovarianceType, counts: [Double],
    _ points: StartPoints, areBounded: Bool
  ) -> [ComponentSupport] {
    let distinct = parameters.distinctCounts(points)
    return parameters.weights.indices.map { component in
      let (different, drawn) = distinct[component]
      return ComponentSupport(
        component: component,
        neededPoints: (type.isDiagonal ? 1 : parameters.dimension) + 2, isShared: type == .tied,
        weight: parameters.weights[component],
        // Where points hardly repeat, a part has fewer different ones than all have; of a component
        // that it misses it tells nothing.
        expectedPoints: areBounded || drawn < 1
          ? counts[component]
          : different > 0.5 * drawn
            ? counts[component] * Swift.min(different / drawn, 1) : different,
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
  /// A component that lies so many standard deviations within the others from the mean of each is apart.
  private static let farDistance = 6.0

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
  /// all draws from them: in squared standard deviations, by four of those of χ² above its mean; or far
  /// from each of them.
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
    if distance > freedom + 4 * (2 * freedom).squareRoot() { return true }
    // Others may lie on all sides of it, all of them far.
    var within = [Double](repeating: 0, count: dimension * dimension)
    for (weight, covariance) in zip(rest.weights, rest.covariances) {
      for i in within.indices { within[i] += weight * covariance[i] }
    }
    guard let factor = CholeskyFactor(within, dimension: dimension) else { return false }
    return rest.weights.indices.allSatisfy { other in
      factor.squaredDistance(from: rest.mean(other), to: self.mean(component)[...])
        > Self.farDistance * Self.farDistance
    }
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
        counts[component].all += points.weights[point] * (shares[component] / total)
        if isNew { counts[component].different += shares[component] / total }
      }
    }
    return counts
  }
}
