import ElementaryFunctions

/// The bound on how much narrower one component may be than another: the ratio of two standard
/// deviations, of any components along any of their axes, in the units of the fit.
///
/// With it the likelihood has a maximum. Variances outside are moved to the ends of the interval
/// [m, m / c²] of the greatest likelihood, with c the least ratio; m is found where the likelihood of
/// the moved variances, piece by piece a function with one maximum, is greatest.
///
/// Sources: R. J. Hathaway, "A constrained formulation of maximum-likelihood estimation for normal
/// mixture distributions", The Annals of Statistics 13(2), 1985,
/// https://doi.org/10.1214/aos/1176349557; H. Fritz, L. A. García-Escudero, A. Mayo-Iscar, "A fast
/// algorithm for robust constrained clustering", Computational Statistics & Data Analysis 61, 2013,
/// https://doi.org/10.1016/j.csda.2012.11.018.
struct VarianceRatio: Sendable {
  /// c², the least ratio of two variances, in (0, 1].
  private let least: Double

  /// The bound.
  ///
  /// - Parameter deviations: The least ratio of two standard deviations, in (0, 1].
  init(deviations: Double) { least = deviations * deviations }

  /// Moves covariances into the bound, to those of the greatest likelihood.
  ///
  /// - Parameters:
  ///   - matrices: Per component, the covariance of greatest likelihood.
  ///   - weights: The weights of the components.
  ///   - dimension: The number of rows.
  /// - Complexity: O(*k*² · *d*²) besides the eigensystems of *k* matrices.
  func limit(_ matrices: inout [[Double]], weights: [Double], dimension: Int) {
    let systems = matrices.map { SymmetricEigensystem($0, dimension: dimension) }
    let values = systems.map { $0.values.map { Swift.max($0, 0) } }
    let all = values.joined()
    guard let smallest = all.min(), let largest = all.max(), smallest < least * largest else {
      return
    }
    let lower = bestLower(values, weights)
    for (component, system) in systems.enumerated() {
      matrices[component] = system.matrix {
        Swift.min(Swift.max($0, lower), lower / least)
      }
    }
  }

  /// m, the lower end of the interval.
  private func bestLower(_ values: [[Double]], _ weights: [Double]) -> Double {
    let places = values.joined().flatMap { [$0, $0 * least] }.filter { $0 > 0 }.sorted()
    guard let first = places.first else { return 1 }
    // Between two places the same variances lie below and above, and the best end is a mean.
    var best = first
    var greatest = -Double.infinity
    func consider(_ lower: Double) {
      let value = logLikelihood(values, weights, lower)
      if value > greatest { (greatest, best) = (value, lower) }
    }
    let ends = [first / 2] + places + [places[places.count - 1] * 2]
    for (start, end) in zip(ends, ends.dropFirst()) {
      let middle = start + (end - start) / 2
      var (sum, count) = (0.0, 0.0)
      for (component, variances) in values.enumerated() {
        for value in variances {
          if value < middle {
            sum += weights[component] * value
            count += weights[component]
          } else if value > middle / least {
            sum += weights[component] * value * least
            count += weights[component]
          }
        }
      }
      if count > 0, sum > 0 { consider(Swift.min(Swift.max(sum / count, start), end)) }
    }
    return best
  }

  /// The part of the log-likelihood that the ends have a say in, per point, doubled.
  private func logLikelihood(_ values: [[Double]], _ weights: [Double], _ lower: Double) -> Double {
    var sum = 0.0
    for (component, variances) in values.enumerated() {
      for value in variances {
        let moved = Swift.min(Swift.max(value, lower), lower / least)
        sum -= weights[component] * (ElementaryFunctions.log(moved) + value / moved)
      }
    }
    return sum
  }
}
