import GMMSupport
import Testing

@testable import Histograms

@Suite("Order statistics of streams")
struct OrderStatisticSearchTests {
  /// The value of a rank, and how many times the points were gone through.
  private static func search(
    rank: Int, in points: [Double], capacity: Int, guess sample: [Double] = []
  ) throws -> (value: Double, passCount: Int) {
    let sorted = points.sorted()
    let range = try #require(sorted.first)...#require(sorted.last)
    var search = OrderStatisticSearch(rank: rank, in: range, count: points.count)
    search.guess(from: sample.sorted())
    var passCount = 0
    while search.value == nil, passCount < 100 {
      let window = OrderWindow(
        search.interval, likelyCount: search.likelyCount, capacity: capacity)
      let stream = ArrayStream(points, blockSize: 97, chunkSize: 31)
      search.narrow(by: try stream.gather(window, concurrently: Loops.threads(2)))
      passCount += 1
    }
    return (try #require(search.value), passCount)
  }

  @Test(
    "Every rank is found while few points are kept, of any distribution",
    arguments: [
      HistogramFixtures.Kind.uniform, .heavyTail, .integers, .mostlyOne, .outliers, .constant,
    ])
  func ranks(kind: HistogramFixtures.Kind) throws {
    let points = kind.values(count: 1000, seed: 11).map { ($0 - 0.25) * 1e3 }
    let sorted = points.sorted()
    for rank in [0, 1, 249, 250, 500, 750, 998, 999] {
      let (value, passCount) = try Self.search(rank: rank, in: points, capacity: 3)
      #expect(value == sorted[rank])
      // Each pass settles 14 of 64 bits; the last one keeps the points.
      #expect(passCount <= 6)
    }
  }

  @Test("A sample saves passes if it is like the points, and misleads about none if it is not")
  func samples() throws {
    let points = HistogramFixtures.Kind.normal.values(count: 20_000, seed: 3)
    let sorted = points.sorted()
    let sample = stride(from: 0, to: points.count, by: 10).map { points[$0] }
    for rank in [0, 5000, 19_999] {
      let guessed = try Self.search(rank: rank, in: points, capacity: 4000, guess: sample)
      #expect(guessed.value == sorted[rank])
      #expect(guessed.passCount == 1)
      for shift in [-100.0, -1, 1, 100] {
        let misled = try Self.search(
          rank: rank, in: points, capacity: 4000, guess: sample.map { $0 + shift })
        #expect(misled.value == sorted[rank])
        #expect(misled.passCount <= 5)
      }
    }
  }

  @Test("Order keys keep the order of doubles, give them back, and have both zeros in one place")
  func orderKeys() {
    let ascending: [Double] = [
      -.infinity, -1e300, -1, -Double.leastNonzeroMagnitude, 0, .leastNonzeroMagnitude, 1,
      1.0.nextUp, .infinity,
    ]
    let keys = ascending.map(orderKey)
    for (key, next) in zip(keys, keys.dropFirst()) { #expect(key < next) }
    #expect(keys.map(double(ofOrderKey:)) == ascending)
    #expect(orderKey(-0.0) == orderKey(0.0))
    #expect(orderKey(1.0.nextUp) == orderKey(1) + 1)
  }

  @Test("A sample of a stream is every 2ʲ-th point of its blocks")
  func systematicSample() {
    let points = (0..<200_000).map(Double.init)
    let sample = ArrayStream(points, chunkSize: 777)
      .gatheredSample(concurrently: Loops.backwards)
    // Not compared within the expectation, which would look for all differences for minutes.
    let isRegular = sample == stride(from: 0.0, to: 200_000, by: 4).map { $0 }
    #expect(isRegular)
    let blocks = ArrayStream(points, blockSize: 50_000, chunkSize: 777)
      .gatheredSample(concurrently: Loops.threads(3))
    let isEqual = blocks.sorted() == sample
    #expect(isEqual)
  }
}

extension ArrayStream {
  fileprivate func gatheredSample(concurrently: ConcurrentLoop) -> [Double] {
    (try? gather(SystematicSample(), concurrently: concurrently).values) ?? []
  }
}
