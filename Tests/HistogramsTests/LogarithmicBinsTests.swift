import Foundation
import TestSupport
import Testing

@testable import Histograms

/// Bins that are equally wide in the logarithm; `Tests/Fixtures/Histograms/make_logarithms.py` tells how NumPy made
/// them.
@Suite struct LogarithmicBinsTests {
  private struct DataSet: Decodable {
    let values: [Double]
    let range: [Double]?
    let edges: [Double]
    let counts: [Int]
    let outside: Int
    let bins: Bins

    var interval: ClosedRange<Double>? { range.map { $0[0]...$0[1] } }

    enum CodingKeys: CodingKey {
      case values, range, edges, counts, outside, bins
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      values = try container.decode([Double].self, forKey: .values)
      range = try container.decode([Double]?.self, forKey: .range)
      edges = try container.decode([Double].self, forKey: .edges)
      counts = try container.decode([Int].self, forKey: .counts)
      outside = try container.decode(Int.self, forKey: .outside)
      if let name = try? container.decode(String.self, forKey: .bins) {
        bins = .rule(try #require(BinRule(rawValue: name)))
      } else {
        bins = .count(try container.decode(Int.self, forKey: .bins))
      }
    }
  }

  private static let dataSets = Result {
    try decodedFixture("Histograms/numpy-logarithms.json", as: [DataSet].self)
  }

  private func expect(_ histogram: Histogram, _ set: DataSet) {
    #expect(histogram.counts == set.counts)
    #expect(histogram.outsideCount == set.outside)
    #expect(histogram.edges.count == set.edges.count)
    for (edge, expected) in zip(histogram.edges, set.edges) {
      #expect(abs(edge - expected) <= 1e-14 * expected)
    }
  }

  @Test("Edges are NumPy's of the logarithms, raised to ten, and counts are theirs")
  func numPy() throws {
    let sets = try Self.dataSets.get()
    #expect(sets.count >= 15)
    for set in sets {
      expect(
        try LogarithmicBins.histogram(of: set.values, bins: set.bins, range: set.interval), set)
    }
  }

  @Test("Parts of bars count all values, each in its part")
  func parts() throws {
    for set in try Self.dataSets.get() {
      let stack = try LogarithmicBins.stack(
        of: set.values, parts: set.values.indices.map { UInt16($0 % 3) }, partCount: 3,
        bins: set.bins, range: set.interval)
      expect(stack.histogram, set)
      for bin in set.counts.indices {
        let sum = stack.partCounts.reduce(0) { $0 + $1[bin] }
        #expect(sum == set.counts[bin])
      }
    }
  }

  @Test("Points of a stream have the same bins")
  func streams() throws {
    for set in try Self.dataSets.get() {
      let stream = LogarithmicStream(ArrayStream(set.values, blockSize: 64, chunkSize: 10))
      let counted = try StreamedHistogram(
        of: stream, bins: set.bins, range: set.interval.map(LogarithmicBins.logarithmic))
      let others = set.values.count { $0 <= 0 }
      expect(try counted.histogram.raised(outsideCount: others), set)
    }
  }

  private struct PlaneSet: Decodable {
    let x, y: [Double]
    let bins: [Int]
    let range: [[Double]?]
    let isLogarithmic: [Bool]
    let xEdges, yEdges: [Double]
    let counts: [Int]
    let outside: Int

    func bins(_ axis: Int) -> PlaneHistogram.AxisBins {
      let range = range[axis].map { $0[0]...$0[1] }
      return isLogarithmic[axis]
        ? .logarithmic(bins[axis], range: range) : .equal(bins[axis], range: range)
    }
  }

  @Test(
    "In the plane, too, counts are NumPy's of the logarithms, and edges are theirs raised to ten")
  func plane() throws {
    let sets = try decodedFixture("Histograms/numpy-plane-logarithms.json", as: [PlaneSet].self)
    #expect(sets.count == 4)
    for set in sets {
      let found = try PlaneHistogram(x: set.x, y: set.y, xBins: set.bins(0), yBins: set.bins(1))
      #expect(found.counts == set.counts.map(Double.init))
      #expect(found.outsideCount == Double(set.outside))
      #expect(found.xEdges.count == set.xEdges.count && found.yEdges.count == set.yEdges.count)
      for (edge, expected) in zip(found.xEdges + found.yEdges, set.xEdges + set.yEdges) {
        #expect(abs(edge - expected) <= 1e-14 * abs(expected))
      }
    }
  }

  @Test("A width is one in decades")
  func width() throws {
    let histogram = try LogarithmicBins.histogram(
      of: [1, 10, 20, 1000], bins: .width(1), range: nil)
    #expect(histogram.counts == [1, 2, 1])
    for (edge, expected) in zip(histogram.edges, [1.0, 10, 100, 1000]) {
      #expect(abs(edge - expected) <= 1e-14 * expected)
    }
  }

  @Test("Edges are taken as they are, and densities are per unit of the values")
  func edges() throws {
    let histogram = try LogarithmicBins.histogram(
      of: [-1, 0, 1, 2, 5], bins: .edges([1, 2, 10]), range: nil)
    #expect(histogram.counts == [1, 2])
    #expect(histogram.outsideCount == 2)
    let heights: [Double] = histogram.heights(.density)
    let third = 1.0 / 3
    #expect(heights == [third, 2 * third / 8])
  }
}
