import Foundation
import GaussianMixtures
import Testing

struct FitRecoveryTests {
  /// The standard errors of the parameters of a one-dimensional mixture of two components: weight of
  /// the first, means, standard deviations.
  ///
  /// From the information matrix Σ s sᵀ over the points, where s are the derivatives of log p at a
  /// point (G. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, section 2.15.3).
  private static func standardErrors(_ mixture: GaussianMixture, _ points: [Double]) -> [Double] {
    let (a, b) = (mixture.components[0], mixture.components[1])
    func density(_ x: Double, _ c: GaussianMixture.Component) -> Double {
      let z = (x - c.mean) / c.standardDeviation
      return exp(-z * z / 2) / (c.standardDeviation * (2 * Double.pi).squareRoot())
    }
    var information = [[Double]](repeating: [Double](repeating: 0, count: 5), count: 5)
    for x in points {
      let (pa, pb) = (density(x, a), density(x, b))
      let p = a.weight * pa + b.weight * pb
      var score = [(pa - pb) / p]
      for (c, pc) in [(a, pa), (b, pb)] {
        score.append(c.weight * pc / p * (x - c.mean) / pow(c.standardDeviation, 2))
      }
      for (c, pc) in [(a, pa), (b, pb)] {
        let z = (x - c.mean) / c.standardDeviation
        score.append(c.weight * pc / p * (z * z - 1) / c.standardDeviation)
      }
      for i in 0..<5 { for j in 0..<5 { information[i][j] += score[i] * score[j] } }
    }
    return inverse(information).enumerated().map { $1[$0].squareRoot() }
  }

  /// The inverse by elimination without pivots, for a positive definite matrix.
  private static func inverse(_ matrix: [[Double]]) -> [[Double]] {
    let size = matrix.count
    var left = matrix
    var right = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    for pivot in 0..<size {
      let scale = left[pivot][pivot]
      for j in 0..<size {
        left[pivot][j] /= scale
        right[pivot][j] /= scale
      }
      for i in 0..<size where i != pivot {
        let factor = left[i][pivot]
        for j in 0..<size {
          left[i][j] -= factor * left[pivot][j]
          right[i][j] -= factor * right[pivot][j]
        }
      }
    }
    return right
  }

  @Test("fits to 20 samples of a fitted mixture scatter about it as their standard errors say")
  func recovery() throws {
    let points = try columns(["waiting"], of: "faithful.csv")
    var settings = FitSettings()
    settings.starts = 2
    let original = try MixtureFitter(points: points, dimension: 1)
      .fit(componentCount: 2, settings: settings).mixture.marginal(0)
    func parameters(_ m: GaussianMixture) -> [Double] {
      [m.components[0].weight] + m.components.map(\.mean)
        + m.components.map(\.standardDeviation)
    }
    let truth = parameters(original)
    var sumOfSquares = 0.0
    for seed in 0..<UInt64(20) {
      let sample = original.sample(size: 1000, generator: .xoshiro256PlusPlus(seed: seed)).values
      let fit = try MixtureFitter(points: sample, dimension: 1)
        .fit(componentCount: 2, settings: settings).mixture.marginal(0)
      let errors = Self.standardErrors(fit, sample)
      for (index, value) in parameters(fit).enumerated() {
        let z = (value - truth[index]) / errors[index]
        #expect(z.magnitude < 4, "seed \(seed), parameter \(index)")
        sumOfSquares += z * z
      }
    }
    // 100 squares of nearly standard normal numbers: χ² with 100 degrees of freedom, correlated in
    // fives; 60 and 150 are more than three of its standard deviations away.
    #expect(sumOfSquares > 60 && sumOfSquares < 150)
  }

  @Test("a mixture in two dimensions is recovered from 20 samples within five standard errors")
  func twoDimensions() throws {
    let mixture = try MultivariateGaussianMixture(
      components: [
        .init(weight: 0.4, mean: [0, 0], covariance: [1, 0.5, 0.5, 2]),
        .init(weight: 0.6, mean: [8, 3], covariance: [2, -1, -1, 1.5]),
      ])
    var settings = FitSettings()
    settings.starts = 1
    for seed in 0..<UInt64(20) {
      let size = 1000.0
      let sample = mixture.sample(size: Int(clamping: size), seed: seed).values
      let fit = try MixtureFitter(points: sample, dimension: 2)
        .fit(componentCount: 2, settings: settings)
      for (found, component) in zip(fit.mixture.components, mixture.components) {
        // The components hardly overlap: the errors are those of points with known labels.
        let weightError = (component.weight * (1 - component.weight) / size).squareRoot()
        #expect((found.weight - component.weight).magnitude < 5 * weightError)
        let count = component.weight * size
        for i in 0..<2 {
          let variance = component.covariance[3 * i]
          #expect(
            (found.mean[i] - component.mean[i]).magnitude < 5 * (variance / count).squareRoot())
          for j in 0..<2 {
            let product = variance * component.covariance[3 * j]
            let covariance = component.covariance[2 * i + j]
            let error = ((product + covariance * covariance) / count).squareRoot()
            #expect((found.covariance[2 * i + j] - covariance).magnitude < 5 * error)
          }
        }
      }
    }
  }
}
