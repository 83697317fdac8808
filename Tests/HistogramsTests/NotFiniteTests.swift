import Testing

@testable import Histograms

@Suite("Points that are not finite, found by several threads")
struct NotFiniteTests {
  @Test("What is merged is surely finite only if both parts are", arguments: [true, false])
  func merging(isFirst: Bool) {
    func extent(_ points: [Double], block: Int) -> StreamExtent {
      var extent = StreamExtent()
      points.withUnsafeBufferPointer { extent.add($0, ofBlock: block) }
      return extent
    }
    let finite = extent([1, 2, 3, 4, 5], block: 0)
    let other = extent([1, .infinity], block: 1)
    var merged = isFirst ? other : finite
    merged.merge(isFirst ? finite : other)
    #expect(!merged.isSurelyFinite)
    var bothFinite = finite
    bothFinite.merge(extent([7], block: 1))
    #expect(bothFinite.isSurelyFinite)
  }

  @Test(
    "The first of them is named by its index, whoever finds which",
    arguments: [2, 8], [0, 3, 4, 1000, 9_999])
  func threads(threadCount: Int, index: Int) {
    for bad in [Double.nan, .infinity, -.infinity] {
      var points = (0..<10_000).map { Double($0 % 10) }
      points[index] = bad
      if index < 9_000 { points[9_500] = .nan }
      let stream = ArrayStream(points, blockSize: 40)
      for bins in [Bins.count(3), .rule(.auto), .width(2)] {
        do {
          _ = try StreamedHistogram(
            of: stream, bins: bins, concurrently: Loops.threads(threadCount))
          Issue.record("no error")
        } catch {
          guard case .histogram(.valueNotFinite(index: index)) = error else {
            Issue.record("\(error)")
            return
          }
        }
      }
    }
  }
}
