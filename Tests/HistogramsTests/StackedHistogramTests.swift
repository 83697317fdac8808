import Foundation
import GMMSupport
import TestSupport
import Testing

@testable import Histograms

/// Histograms whose values belong to parts; `Tests/Fixtures/Histograms/make_stacks.py` tells how Matplotlib
/// 3.10.3 stacked them.
@Suite struct StackedHistogramTests {
  private struct File: Decodable {
    let dataSets: [DataSet]
  }

  private struct DataSet: Decodable, CustomTestStringConvertible {
    let kind: HistogramFixtures.Kind
    let count: Int
    let seed: UInt64
    let parts: Int
    let range: [Exact]?
    let edges: [Exact]
    let counts: [[Int]]
    let tops: [String: [[Exact]]]
    let bins: Bins

    enum CodingKeys: CodingKey {
      case kind, count, seed, parts, range, edges, counts, tops, bins
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      kind = try container.decode(HistogramFixtures.Kind.self, forKey: .kind)
      count = try container.decode(Int.self, forKey: .count)
      seed = try container.decode(UInt64.self, forKey: .seed)
      parts = try container.decode(Int.self, forKey: .parts)
      range = try container.decode([Exact]?.self, forKey: .range)
      edges = try container.decode([Exact].self, forKey: .edges)
      counts = try container.decode([[Int]].self, forKey: .counts)
      tops = try container.decode([String: [[Exact]]].self, forKey: .tops)
      if let name = try? container.decode(String.self, forKey: .bins) {
        bins = .rule(BinRule(rawValue: name) ?? .stone)
      } else if let count = try? container.decode(Int.self, forKey: .bins) {
        bins = .count(count)
      } else {
        bins = .edges(try container.decode([Double].self, forKey: .bins))
      }
    }

    var testDescription: String { "\(kind) × \(count), seed \(seed)" }
    var values: [Double] { kind.values(count: count, seed: seed) }
    var interval: ClosedRange<Double>? { range.map { $0[0].value...$0[1].value } }
    var labels: [UInt16] {
      var random = LinearCongruentialGenerator(state: seed + 1000)
      return (0..<count).map { _ in
        let (one, other) = (random.below(UInt64(parts)), random.below(UInt64(parts)))
        return UInt16(one * other % parts)
      }
    }
  }

  private static let dataSets = Result {
    try decodedFixture("Histograms/matplotlib-stacks.json", as: File.self).dataSets
  }

  private func stack(of data: DataSet) throws -> StackedHistogram {
    try StackedHistogram(
      of: data.values, parts: data.labels, partCount: data.parts, bins: data.bins,
      range: data.interval)
  }

  @Test("Edges, and the counts of each part, are NumPy's of all values and of the part")
  func counts() throws {
    for data in try Self.dataSets.get() {
      let stack = try stack(of: data)
      #expect(stack.histogram.edges == data.edges.map(\.value), "\(data.testDescription)")
      #expect(stack.partCounts == data.counts, "\(data.testDescription)")
    }
  }

  @Test("Tops are those of Matplotlib, to the last bit")
  func tops() throws {
    for data in try Self.dataSets.get() {
      let stack = try stack(of: data)
      for normalization in [Normalization.count, .density] {
        let expected = try #require(data.tops[normalization.rawValue])
        #expect(
          stack.tops(normalization) == expected.map { $0.map(\.value) },
          "\(data.testDescription), \(normalization)")
      }
    }
  }

  @Test(
    "The bars are as high as without parts, to the last bit, in every normalization",
    arguments: Normalization.allCases)
  func heights(normalization: Normalization) throws {
    for data in try Self.dataSets.get() {
      let stack = try stack(of: data)
      let plain = try Histogram(of: data.values, bins: data.bins, range: data.interval)
      #expect(stack.histogram == plain)
      let tops = stack.tops(normalization)
      #expect(tops.count == data.parts)
      #expect(tops.last == plain.heights(normalization), "\(data.testDescription)")
      for (lower, upper) in zip(tops, tops.dropFirst()) {
        #expect(zip(lower, upper).allSatisfy { $0 <= $1 })
      }
    }
  }

  @Test("Without a value in the bins all tops are 0")
  func outside() throws {
    let stack = try StackedHistogram(
      of: [5, 6], parts: [0, 1], partCount: 2, bins: .count(2), range: 0...1)
    #expect(stack.partCounts == [[0, 0], [0, 0]])
    #expect(stack.histogram.outsideCount == 2)
    for normalization in Normalization.allCases {
      #expect(stack.tops(normalization) == [[0, 0], [0, 0]])
    }
  }

  @Test("A stream in blocks has the same counts, whatever goes through it in whatever order")
  func streamed() throws {
    for data in try Self.dataSets.get() {
      let expected = try stack(of: data)
      let stream = PartedArrayStream(
        base: ArrayStream(data.values, blockSize: 129, chunkSize: 13), labels: data.labels,
        blockSize: 129, partCount: data.parts)
      for loop in [serially, Loops.backwards, Loops.threads(3)] {
        let streamed = try StreamedStackedHistogram(
          of: stream, bins: data.bins, range: data.interval, concurrently: loop)
        #expect(streamed.stack == expected, "\(data.testDescription)")
        #expect(streamed.pointCount == data.count)
        #expect(streamed.extent?.lowerBound == data.values.min())
        #expect(streamed.extent?.upperBound == data.values.max())
      }
    }
  }

  @Test("Bars of more parts than anybody can see are refused, with a way out")
  func tooMany() throws {
    let error = #expect(throws: HistogramError.self) {
      try StackedHistogram(
        of: [1, 2], parts: [0, 0], partCount: 1000, bins: .count(5001), range: nil)
    }
    #expect(error == .tooManyParts(bins: 5001, parts: 1000, limit: 5_000_000))
    #expect(
      error?.description == "5001 bars of 1000 parts are 5001000 parts together; the limit is "
        + "5000000; fewer bins stay below it")
    #expect(throws: Never.self) {
      try StackedHistogram(
        of: [1, 2], parts: [0, 0], partCount: 1000, bins: .count(5000), range: nil)
    }
  }
}

/// The stream of an array whose points have parts.
private struct PartedArrayStream: PartedPointStream {
  let base: ArrayStream
  let labels: [UInt16]
  let blockSize: Int
  let partCount: Int

  var blockCount: Int { base.blockCount }

  func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    base.forEachChunk(ofBlock: block, body)
  }

  func forEachPartedChunk(
    ofBlock block: Int,
    _ body: (UnsafeBufferPointer<Double>, UnsafeBufferPointer<UInt16>) -> Void
  ) {
    var start = block * blockSize
    labels.withUnsafeBufferPointer { labels in
      base.forEachChunk(ofBlock: block) { chunk in
        body(chunk, UnsafeBufferPointer(rebasing: labels[start..<start + chunk.count]))
        start += chunk.count
      }
    }
  }
}
