import Foundation
import TestSupport
import Testing

@testable import Histograms

/// Weighted values in bins; `Tests/Fixtures/Histograms/make_weighted.py` tells how NumPy 2.4.6 counted them.
@Suite struct WeightedHistogramTests {
  private struct File: Decodable {
    let whole: [WholeSet]
    let fractional: [FractionalSet]
    let plane: PlaneSet
  }

  private struct PlaneSet: Decodable {
    let x: [Double]
    let y: [Double]
    let weights: [Double]
    let xEdges: [Double]
    let yEdges: [Double]
    /// Row by row from the bottom.
    let sums: [Double]
  }

  private struct WholeSet: Decodable {
    struct Case: Decodable {
      let rule: String
      let range: [Double]?
      let edges: [Double]
      let counts: [Double]
    }

    let values: [Double]
    let weights: [Double]
    let areIntegers: Bool
    let cases: [Case]
  }

  private struct FractionalSet: Decodable {
    enum Cut: Decodable {
      case count(Int)
      case edges([Double])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let count = try? container.decode(Int.self) {
          self = .count(count)
        } else {
          self = .edges(try container.decode([Double].self))
        }
      }

      var bins: Bins {
        switch self {
        case .count(let count): .count(count)
        case .edges(let edges): .edges(edges)
        }
      }
    }

    struct Case: Decodable {
      let bins: Cut
      let range: [Double]?
      let edges: [Double]
      let sums: [Double]
      let density: [Double]
      let parts: [[Double]]
    }

    let values: [Double]
    let weights: [Double]
    let parts: [UInt16]
    let cases: [Case]
  }

  private func file() throws -> File {
    try decodedFixture("Histograms/numpy-weighted.json", as: File.self)
  }

  @Test(
    "Weights that are whole numbers give the bins of values that are repeated as often, by every rule"
  )
  func wholeWeights() throws {
    for set in try file().whole {
      for expected in set.cases {
        let rule = try #require(BinRule(rawValue: expected.rule))
        let found = try WeightedHistogram(
          of: set.values, weights: set.weights, bins: .rule(rule),
          range: expected.range.map { $0[0]...$0[1] }, areIntegers: set.areIntegers)
        #expect(found.edges == expected.edges, "\(rule)")
        #expect(found.sums == expected.counts, "\(rule)")
      }
    }
  }

  @Test("Weights are summed as NumPy sums them, those of each part by themselves")
  func fractionalWeights() throws {
    func areNear(_ found: [Double], _ expected: [Double]) -> Bool {
      found.count == expected.count
        && zip(found, expected).allSatisfy { abs($0 - $1) <= 1e-12 * max(1, abs($1)) }
    }
    for set in try file().fractional {
      for expected in set.cases {
        let found = try WeightedHistogram(
          of: set.values, weights: set.weights, parts: (set.parts, 3), bins: expected.bins.bins,
          range: expected.range.map { $0[0]...$0[1] })
        #expect(found.edges == expected.edges)
        #expect(areNear(found.sums, expected.sums))
        let parts = try #require(found.partSums)
        #expect(zip(parts, expected.parts).allSatisfy { areNear($0, $1) })
        let outside = set.weights.reduce(0, +) - expected.sums.reduce(0, +)
        #expect(abs(found.outsideSum - outside) < 1e-9)
        let density = Normalization.density.heights(
          of: found.sums, between: found.edges, total: found.sums.reduce(0, +),
          outside: found.outsideSum)
        #expect(areNear(density, expected.density))
      }
    }
  }

  @Test(
    "In the plane weights are summed as NumPy sums them, and in hexagons as repeated points would count"
  )
  func plane() throws {
    let set = try file().plane
    let found = try PlaneHistogram(
      x: set.x, y: set.y, weights: set.weights, xBins: .equal(4, range: nil),
      yBins: .equal(3, range: nil))
    #expect(found.xEdges == set.xEdges && found.yEdges == set.yEdges)
    #expect(zip(found.counts, set.sums).allSatisfy { abs($0 - $1) <= 1e-12 * max(1, abs($1)) })
    func hexagons(_ x: [Double], _ y: [Double], _ weights: [Double]?) -> HexagonCounts {
      HexagonCounts(of: (x, y), weights: weights, columns: 6, rows: 4, over: (-2...2, -2...2))
    }
    let counts = set.x.indices.map { $0 % 4 }
    func repeated(_ values: [Double]) -> [Double] {
      values.indices.flatMap { Array(repeating: values[$0], count: counts[$0]) }
    }
    #expect(
      hexagons(set.x, set.y, counts.map(Double.init))
        == hexagons(repeated(set.x), repeated(set.y), nil))
  }

  @Test("Values of weight 0 are as good as none, and without any value the bins cut 0...1")
  func noWeight() throws {
    let found = try WeightedHistogram(of: [1, 2, 90], weights: [1, 3, 0], bins: .count(2))
    #expect(found.edges == [1, 1.5, 2])
    #expect(found.sums == [1, 3])
    let empty = try WeightedHistogram(of: [5], weights: [0], bins: .rule(.auto))
    #expect(empty.edges == [0, 1])
    #expect(empty.sums == [0])
  }

  @Test(
    "What would take too long or too much memory is refused: Stone's rule, and parts of very many bins"
  )
  func limits() {
    #expect(throws: HistogramError.tooManyPoints(.stone, count: 20_000_001, limit: 10_000_000)) {
      try WeightedHistogram(of: [1, 2], weights: [20_000_000, 1], bins: .rule(.stone))
    }
    #expect(throws: HistogramError.tooManyParts(bins: 1_000_000, parts: 6, limit: 5_000_000)) {
      try WeightedHistogram(
        of: [1, 2], weights: [1, 1], parts: ([0, 5], 6), bins: .count(1_000_000))
    }
  }

  @Test("Bins that are none are refused as those of a histogram")
  func refusedBins() {
    #expect(throws: HistogramError.binCountNotPositive(0)) {
      try WeightedHistogram(of: [1], weights: [1], bins: .count(0))
    }
    #expect(throws: HistogramError.edgesNotIncreasing(index: 1)) {
      try WeightedHistogram(of: [1], weights: [1], bins: .edges([1, 1]))
    }
  }
}
