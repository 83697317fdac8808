import Foundation
import GaussianMixtures
import TestSupport
import Testing

/// Numbers of named columns of a file of Tests/Fixtures/GaussianMixtures, row by row.
func columns(_ names: [String], of file: String) throws -> [Double] {
  let text = try String(
    contentsOf: Repository.fixture("GaussianMixtures/\(file)"), encoding: .utf8)
  let rows = text.split(whereSeparator: \.isNewline).map { $0.split(separator: ",") }
  let header = try #require(rows.first).map(String.init)
  let indices = try names.map { try #require(header.firstIndex(of: $0)) }
  return try rows.dropFirst().flatMap { row in
    try indices.map { try #require(Double(row[$0])) }
  }
}

/// A fit of a fixture: the start or the result.
struct FixtureMixture: Decodable {
  let weights: [Double]
  let means: [[Double]]
  /// Per component, the rows one after another.
  let covariances: [[Double]]

  init(weights: [Double], means: [[Double]], covariances: [[Double]]) {
    (self.weights, self.means, self.covariances) = (weights, means, covariances)
  }

  /// Covariances stand in files with their rows one after another, or row by row.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    weights = try values.decode([Double].self, forKey: .weights)
    means = try values.decode([[Double]].self, forKey: .means)
    if let rows = try? values.decode([[[Double]]].self, forKey: .covariances) {
      covariances = rows.map { Array($0.joined()) }
    } else {
      covariances = try values.decode([[Double]].self, forKey: .covariances)
    }
  }

  private enum Keys: CodingKey { case weights, means, covariances }

  func mixture() throws -> MultivariateGaussianMixture {
    try MultivariateGaussianMixture(
      components: weights.indices.map {
        .init(weight: weights[$0], mean: means[$0], covariance: covariances[$0])
      })
  }

  /// The greatest relative difference to a mixture, the components of both ordered by their means.
  ///
  /// That of an element of a covariance is relative to the standard deviations of its coordinates.
  func difference(to mixture: MultivariateGaussianMixture) -> Double {
    let order = means.indices.sorted { means[$0].lexicographicallyPrecedes(means[$1]) }
    var greatest = 0.0
    for (found, index) in zip(mixture.components, order) {
      greatest = max(greatest, difference(ofComponent: index, to: found))
    }
    return greatest
  }

  /// The greatest relative difference of a component to another one.
  func difference(
    ofComponent index: Int, to found: MultivariateGaussianMixture.Component
  ) -> Double {
    var greatest = relativeDifference(found.weight, weights[index])
    let dimension = found.mean.count
    for i in 0..<dimension {
      greatest = max(greatest, relativeDifference(found.mean[i], means[index][i]))
      for j in 0..<dimension {
        let covariance = covariances[index]
        let scale =
          covariance[i * dimension + i].squareRoot() * covariance[j * dimension + j].squareRoot()
        let position = i * dimension + j
        greatest = max(
          greatest, (found.covariance[position] - covariance[position]).magnitude / scale)
      }
    }
    return greatest
  }
}

/// The contents of fit-steps.json.
struct FitSteps: Decodable {
  struct Case: Decodable {
    let covariances: CovarianceType
    let dimension: Int
    let points: [Double]
    let start: FixtureMixture
    let fit: FixtureMixture
    let logLikelihood: Double
    let bic: Double
    let aic: Double
    let icl: Double
    let entropy: Double

    /// Settings for so many steps as in the fixture, without a floor.
    var settings: FitSettings {
      var settings = FitSettings()
      settings.covarianceType = covariances
      settings.tolerance = 0
      settings.maximumIterations = 100
      settings.covarianceFloor = 0
      return settings
    }
  }

  let cases: [Case]

  static func load() throws -> [Case] { try fixture("fit-steps", as: FitSteps.self).cases }
}

extension CovarianceType: Decodable {}

/// Does the pieces of work on two threads, the last pieces first.
func onTwoThreads(_ count: Int, _ body: @Sendable (Int) -> Void) {
  DispatchQueue.concurrentPerform(iterations: 2) { thread in
    for piece in (0..<count).reversed() where piece % 2 == thread { body(piece) }
  }
}
