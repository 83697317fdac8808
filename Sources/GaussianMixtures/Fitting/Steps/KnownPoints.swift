import GMMSupport

/// The points whose components are known, as the expectation step takes them.
///
/// A known point has the responsibility 1 for its component and 0 for all others, at every step. What such
/// points add to the sums of the step follows from their number, their mean and their scatter in each
/// component, which never change: they cost nothing from step to step, and the step goes over the other
/// points alone, as if there were no more.
///
/// Source: G. J. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, section 2.19.
final class KnownPoints: Sendable {
  /// Per point its component, from 0; `nil` where it is not known.
  let components: [Int?]
  /// The points whose components are known, in their order.
  let points: PointColumns
  /// The points whose components are not known; `nil` if there are none.
  let others: PointColumns?
  /// How many points each component has that are known to be its own, each as often as it counts.
  let counts: [Double]
  /// Per component the mean of these points; zeros without any.
  let means: [[Double]]
  /// Per component Σ wᵢ (xᵢ − m)(xᵢ − m)ᵀ about their mean m, row by row.
  private let scatters: [[Double]]

  /// The number of components up to the last that has a known point.
  var componentCount: Int { counts.count }

  /// Takes the sums over known points.
  ///
  /// - Parameters:
  ///   - components: Per point its component, from 0; `nil` where it is not known. At least one is known.
  ///   - points: All points, known or not.
  /// - Complexity: O(*n* · *d*²), where *n* is the number of points.
  init(_ components: [Int?], of points: PointColumns) {
    self.components = components
    let dimension = points.dimension
    let count = (components.lazy.compactMap { $0 }.max() ?? -1) + 1
    var counts = [Double](repeating: 0, count: count)
    var means = [[Double]](repeating: [Double](repeating: 0, count: dimension), count: count)
    var scatters = [[Double]](
      repeating: [Double](repeating: 0, count: dimension * dimension), count: count)
    for (point, component) in components.enumerated() {
      guard let component else { continue }
      counts[component] += points.weight(point)
      for i in 0..<dimension {
        means[component][i] += points.weight(point) * points[point, i]
      }
    }
    for component in counts.indices where counts[component] > 0 {
      for i in 0..<dimension { means[component][i] /= counts[component] }
    }
    for (point, component) in components.enumerated() {
      guard let component else { continue }
      let deviations = (0..<dimension).map { points[point, $0] - means[component][$0] }
      for i in 0..<dimension {
        for j in 0..<dimension {
          scatters[component][i * dimension + j] +=
            points.weight(point) * (deviations[i] * deviations[j])
        }
      }
    }
    self.counts = counts
    self.means = means
    self.scatters = scatters
    func chosen(_ rows: [Int]) -> PointColumns {
      PointColumns(
        columns: (0..<dimension).map { column in rows.map { points[$0, column] } },
        weights: points.weights.map { weights in rows.map { weights[$0] } })
    }
    self.points = chosen(components.indices.filter { components[$0] != nil })
    let unknown = components.indices.filter { components[$0] == nil }
    others = unknown.isEmpty ? nil : chosen(unknown)
  }

  /// How many points are known to belong to a component, each as often as it counts.
  func count(_ component: Int) -> Double {
    counts.indices.contains(component) ? counts[component] : 0
  }

  /// Adds what known points give to the sums of a step.
  ///
  /// - Parameters:
  ///   - sums: The sums over the other points, about the means of the parameters.
  ///   - layout: How the sums lie.
  ///   - parameters: The mixture before the step.
  func add(
    to sums: inout [Double], _ layout: ExpectationSums.Layout, _ parameters: MixtureParameters
  ) {
    let dimension = layout.dimension
    for (component, count) in counts.enumerated() where count > 0 {
      let start = 1 + component * layout.componentStride
      let shift = (0..<dimension).map {
        means[component][$0] - parameters.means[component * dimension + $0]
      }
      // Σ uᵢ uᵢᵀ about the mean of the component is the scatter about their own and that of their mean.
      func square(_ i: Int, _ j: Int) -> Double {
        scatters[component][i * dimension + j] + count * (shift[i] * shift[j])
      }
      sums[start] += count
      for i in 0..<dimension { sums[start + 1 + i] += count * shift[i] }
      var position = start + 1 + dimension
      for i in 0..<dimension {
        for j in (layout.isDiagonal ? i : 0)..<(i + 1) {
          sums[position] += square(i, j)
          position += 1
        }
      }
      let factor = parameters.factors[component]
      sums[0] +=
        count * factor.logPeak(weight: parameters.weights[component])
        - 0.5 * factor.traceOfQuotient { square($0, $1) }
    }
  }

  /// The numbers of components of a range that these points allow.
  ///
  /// - Throws: ``FitError``: `.tooFewComponents` if the least is below the number of known components,
  ///   `.tooFewOtherPoints` if it needs more points that are not known. Larger numbers are left out for the
  ///   second reason alone.
  func possible(_ counts: ClosedRange<Int>) throws(FitError) -> ClosedRange<Int> {
    guard counts.lowerBound >= componentCount else {
      throw .tooFewComponents(counts.lowerBound, known: componentCount)
    }
    let inhabited = self.counts.count { $0 > 0 }
    let most = others?.distinctCount(limit: counts.upperBound - inhabited) ?? 0
    guard inhabited + most >= counts.lowerBound else {
      throw .tooFewOtherPoints(count: most, needed: counts.lowerBound - inhabited)
    }
    return counts.clamped(to: componentCount...(inhabited + most))
  }

  /// The order of components in which those that have known points keep their places, and the others have
  /// the places that are left in the order in which they are given.
  ///
  /// - Parameter order: All components in an order, from 0.
  /// - Returns: The component at each place.
  func placed(_ order: [Int]) -> [Int] {
    var free = order.filter { count($0) == 0 }[...]
    return order.indices.map { place in count(place) > 0 ? place : free.popFirst() ?? place }
  }
}
