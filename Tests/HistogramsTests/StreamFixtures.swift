import Foundation
import TestSupport

@testable import Histograms

/// Histograms of many points; `Tests/Fixtures/Histograms/make_streams.py` tells how they were made.
enum StreamFixtures {
  struct File: Decodable {
    let sets: [PointSet]
  }

  struct PointSet: Decodable {
    let kind: HistogramFixtures.Kind
    let count: Int
    let seed: UInt64
    let cases: [Case]

    var points: [Double] { kind.values(count: count, seed: seed) }
  }

  struct Case: Decodable {
    let range: [Exact]?
    let histograms: [String: Expected]

    var closedRange: ClosedRange<Double>? {
      range.map { $0[0].value...$0[1].value }
    }
  }

  struct Expected: Decodable {
    let bins: Int
    let edgeDigest: String
    let countDigest: String
  }

  static func load() throws -> [PointSet] {
    let file = Repository.fixture("Histograms/numpy-streams.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).sets
  }
}
