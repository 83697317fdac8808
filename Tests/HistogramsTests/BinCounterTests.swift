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
}
