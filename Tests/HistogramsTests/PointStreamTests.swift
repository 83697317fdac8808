import GMMSupport
import Synchronization
import Testing

@testable import Histograms

@Suite("Point streams")
struct PointStreamTests {
  private struct Broken: Error, Equatable {
    let block: Int
  }

  /// A stream whose last two blocks cannot be had.
  private struct BrokenStream: PointStream {
    let blockCount = 9

    func forEachChunk(
      ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
    ) throws(Broken) {
      guard block < 7 else { throw Broken(block: block) }
      [Double(block)].withUnsafeBufferPointer(body)
    }
  }

  /// A stream that has one point more each time.
  private final class GrowingStream: PointStream {
    private let count = Mutex(1000)
    let blockCount = 1

    func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
      let count = count.withLock { count in
        count += 1
        return count
      }
      (0..<count).map { Double($0 % 17) }.withUnsafeBufferPointer(body)
    }
  }

  @Test("A failure of the stream is passed on, and of several the first by its block")
  func failure() {
    for loop in [Loops.backwards, Loops.threads(3)] as [ConcurrentLoop] {
      do {
        _ = try StreamedHistogram(of: BrokenStream(), bins: .rule(.auto), concurrently: loop)
        Issue.record("no error")
      } catch .stream(let error) {
        #expect(error == Broken(block: 7))
      } catch {
        Issue.record("\(error)")
      }
    }
  }

  @Test("A stream that is not the same every time is an error", arguments: BinRule.allCases)
  func changing(rule: BinRule) {
    do {
      _ = try StreamedHistogram(of: GrowingStream(), bins: .rule(rule))
      Issue.record("no error")
    } catch .streamChanged {
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("More points than the rule stone can hold are an error that says so")
  func tooManyPoints() {
    /// Millions of times the same thousand points.
    struct LargeStream: PointStream {
      let blockCount = 1

      func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
        let points = (0..<100_000).map(Double.init)
        points.withUnsafeBufferPointer { points in
          for _ in 0...100 { body(points) }
        }
      }
    }
    do {
      _ = try StreamedHistogram(of: LargeStream(), bins: .rule(.stone))
      Issue.record("no error")
    } catch {
      guard case .histogram(let error) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error == .tooManyPoints(.stone, count: 10_100_000, limit: 10_000_000))
      #expect(
        error.description
          == "the rule \"stone\" takes too long for 10100000 points; the limit is 10000000")
    }
  }

  @Test("An array is a stream of its points, with a short last block or none")
  func array() throws {
    for count in [0, 1, 1023, 1024, 65_536, 65_537, 140_000] {
      let points = (0..<count).map(Double.init)
      let stream = PointArray(points)
      var streamed: [Double] = []
      for block in 0..<stream.blockCount { stream.forEachChunk(ofBlock: block) { streamed += $0 } }
      let isEqual = streamed == points
      #expect(isEqual)
    }
    let histogram = try StreamedHistogram(
      of: PointArray((0..<70_000).map(Double.init)), bins: .width(35_000), range: 0...70_000)
    #expect(histogram.histogram.counts == [35_000, 35_000])
  }

  @Test("Parts of work have all numbers once and sizes that differ by at most one")
  func parts() {
    for (count, partCount) in [(0, 1), (1, 1), (7, 3), (128, 128), (1000, 7)] {
      let parts = (0..<partCount).map { evenPart($0, of: count, in: partCount) }
      #expect(parts.flatMap(Array.init) == Array(0..<count))
      let sizes = parts.map(\.count)
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }
  }
}
