import Foundation
import TestSupport

/// What NumPy 2.4.6 and Matplotlib 3.10.3 give for an experiment of `Tests/Fixtures/Reference`.
struct ReferenceNumbers: Decodable {
  struct Sample: Decodable {
    let size: Int
    let sha256Values: String
    let sha256Components: String
    let min: Double
    let max: Double
    let mean: Double
    let sd: Double

    enum CodingKeys: String, CodingKey {
      case size, min, max, mean, sd
      case sha256Values = "sha256_float64le"
      case sha256Components = "sha256_component_uint8"
    }
  }

  struct Histogram: Decodable {
    let edges: [Double]
    let counts: [Int]
    let heights: [Double]
  }

  struct Density: Decodable {
    let count: Int
    let max: Double
    let sum: Double
    let first: Double
    let last: Double
  }

  let sample: Sample
  let histogram: Histogram
  let density: Density
  let logLikelihood: Double
  let axes: [String: AxisNumbers]

  init(case name: String) throws {
    let data = try Data(contentsOf: Repository.fixture("Reference/\(name).expected.json"))
    self = try JSONDecoder().decode(Self.self, from: data)
  }
}

/// An axis as the reference numbers and `inspect` both write it.
struct AxisNumbers: Decodable {
  struct Tick: Decodable {
    let value: Double
    let label: String
  }

  let limits: [Double]
  let ticks: [Tick]
  let offsetText: String
}
