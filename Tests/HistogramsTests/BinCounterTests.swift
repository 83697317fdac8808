import Testing

@testable import Histograms

@Suite("Bin counter")
struct BinCounterTests {
  @Test("Blocks of any size give the counts of the whole", arguments: [1, 7, 1000])
  func blocks(size: Int) throws {
    var random = LinearCongruentialGenerator(state: 5)
    let values = (0..<1000).map { _ in random.normal() }
    let whole = try Histogram(of: values, bins: .count(20), range: -2...2)
    for makeCounter in [
      { BinCounter(try UniformBins(count: 20, over: -2...2)) },
      { BinCounter(edges: whole.edges) },
    ] {
      var counter = try makeCounter()
      for start in stride(from: 0, to: values.count, by: size) {
        values[start..<min(start + size, values.count)].withUnsafeBufferPointer {
          counter.add($0)
        }
      }
      #expect(counter.counts == whole.counts)
      #expect(counter.outsideCount == whole.outsideCount)
      #expect(counter.outsideCount > 0)
    }
  }

  @Test(
    "A value counts as bisection among the edges has it, wherever it stands in a block",
    arguments: [(200, 0.0...20.0), (7, -0.3...0.4), (3, 1e9...(1e9 + 1)), (1000, 1e-12...3e-12)])
  func everyPlace(count: Int, range: ClosedRange<Double>) throws {
    let bins = try UniformBins(count: count, over: range)
    let special = [
      Double.nan, .infinity, -.infinity, 1e300, -1e300, 0, -0.0, .leastNonzeroMagnitude,
    ]
    let values = special + bins.edges.flatMap { [$0.nextDown, $0, $0.nextUp] }
    for shift in 0..<8 {
      var fast = BinCounter(bins)
      var bisecting = BinCounter(edges: bins.edges)
      let block = Array(repeating: range.lowerBound, count: shift) + values
      block.withUnsafeBufferPointer { block in
        fast.add(block)
        bisecting.add(block)
      }
      #expect(fast.counts == bisecting.counts)
      #expect(fast.outsideCount == bisecting.outsideCount)
    }
  }
}
