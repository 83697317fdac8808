import Foundation
import TestSupport

@testable import Histograms

/// Arrays of integers with NumPy's histograms of them; `Tests/Fixtures/Histograms/make_integers.py`
/// tells how they were made.
enum IntegerFixtures {
  struct File: Decodable {
    let numpy: String
    let sets: [IntegerSet]
  }

  struct IntegerSet: Decodable {
    let kind: Kind
    let count: Int
    let seed: UInt64
    let type: String
    let mean: Exact
    let standardDeviation: Exact
    let widths: [String: Exact]
    let cases: [Case]
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
    let edges: String
    let counts: String
    /// The number of bins of the same numbers as doubles; `nil` if it is above the limit.
    let binsOfDoubles: Int?
  }

  enum Kind: String, Decodable {
    case digits, few, sums, wide, skewed, outliers, twoValues, large, constant
  }

  /// The arrays with their elements, made once for all tests.
  static func load() throws -> [(set: IntegerSet, values: [Double])] {
    try loaded.get()
  }

  private static let loaded = Result {
    try decodedFixture("Histograms/numpy-integers.json", as: File.self).sets
      .map { (set: $0, values: $0.makeValues()) }
  }
}

extension IntegerFixtures.IntegerSet {
  var name: String { "\(kind) × \(count) of \(type)" }

  fileprivate func makeValues() -> [Double] {
    var random = LinearCongruentialGenerator(state: seed)
    return (0..<count).map { Double(kind.value(at: $0, using: &random)) }
  }
}

extension IntegerFixtures.Expected {
  /// Whether a histogram has these bins and counts.
  func agrees(with histogram: Histogram) -> Bool {
    histogram.counts.count == bins
      && HistogramFixtures.digest(histogram.edges.map(\.bitPattern)) == edges
      && HistogramFixtures.digest(histogram.counts.map { UInt64($0) }) == counts
  }
}

extension IntegerFixtures.Kind {
  fileprivate func value(
    at index: Int, using random: inout LinearCongruentialGenerator
  ) -> Int {
    switch self {
    case .digits:
      return random.below(10)
    case .few:
      return random.below(3)
    case .sums:
      let first = random.below(50)
      return first + random.below(50)
    case .wide:
      return random.below(1_000_000) - 500_000
    case .skewed:
      let first = random.below(31)
      return first * first * random.below(31) - 5
    case .outliers:
      let near = random.below(4)
      return index % 50 == 49 ? near * 250_000 : near
    case .twoValues:
      return random.below(10) == 0 ? 10 : 0
    case .large:
      return (1 << 45) + random.below(1000)
    case .constant:
      return 7
    }
  }
}
