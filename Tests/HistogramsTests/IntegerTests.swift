import Testing

@testable import Histograms

@Suite("Integers")
struct IntegerTests {
  @Test(
    "Every rule has NumPy's edges and counts of an array of integers", arguments: BinRule.allCases)
  func arrays(rule: BinRule) throws {
    for (set, values) in try IntegerFixtures.load() {
      for expectedCase in set.cases {
        let expected = try #require(expectedCase.histograms[rule.rawValue])
        let histogram = try Histogram(
          of: values, bins: .rule(rule), range: expectedCase.closedRange, areIntegers: true)
        #expect(
          expected.agrees(with: histogram),
          "\(set.name), range \(String(describing: expectedCase.closedRange))")
        guard let binsOfDoubles = expected.binsOfDoubles else { continue }
        let ofDoubles = try Histogram(
          of: values, bins: .rule(rule), range: expectedCase.closedRange)
        #expect(ofDoubles.counts.count == binsOfDoubles, "\(set.name)")
      }
    }
  }

  @Test("Streamed integers have NumPy's edges and counts too", arguments: BinRule.allCases)
  func streams(rule: BinRule) throws {
    for (set, values) in try IntegerFixtures.load() {
      let (stream, threadCount) =
        switch set.seed % 3 {
        case 0: (ArrayStream(values, chunkSize: 61, areIntegers: true), 1)
        case 1: (ArrayStream(values, blockSize: 1201, chunkSize: 13, areIntegers: true), 2)
        default:
          (
            ArrayStream(
              values, blockSize: 5000, expectation: PointExpectation(of: values),
              areIntegers: true), 8
          )
        }
      for expectedCase in set.cases {
        let expected = try #require(expectedCase.histograms[rule.rawValue])
        let streamed = try StreamedHistogram(
          of: stream, bins: .rule(rule), range: expectedCase.closedRange,
          concurrently: Loops.threads(threadCount))
        #expect(
          expected.agrees(with: streamed.histogram),
          "\(set.name), range \(String(describing: expectedCase.closedRange))")
      }
    }
  }

  @Test("Rules estimate NumPy's widths of integers, to the last bit", arguments: BinRule.allCases)
  func widths(rule: BinRule) throws {
    for (set, values) in try IntegerFixtures.load() {
      let expected = try #require(set.widths[rule.rawValue]).value
      for areInMemory in [true, false] {
        let statistics = try StreamStatistics(
          of: values, areInMemory: areInMemory, areIntegers: true)
        let width = try rule.binWidth(of: statistics, over: statistics.range)
        #expect(width.bitPattern == expected.bitPattern, "\(set.name)")
      }
    }
  }

  @Test("Mean and standard deviation are NumPy's where sums of integers are rounded, too")
  func moments() throws {
    for (set, values) in try IntegerFixtures.load() {
      let statistics = try StreamStatistics(of: values, areInMemory: true, areIntegers: true)
      let mean = try statistics.mean()
      #expect(mean.bitPattern == set.mean.value.bitPattern, "\(set.name)")
      let deviation = try statistics.standardDeviation(mean: mean)
      #expect(deviation.bitPattern == set.standardDeviation.value.bitPattern, "\(set.name)")
    }
  }

  @Test("A number of bins, edges and a width that are given stay as they are")
  func given() throws {
    let values = [0.0, 1, 1, 2, 3, 3, 3]
    let edges = [0, 0.25, 0.5, 3]
    for bins in [Bins.count(12), .width(0.25), .edges(edges)] {
      for range in [nil, 0.5...2.25] as [ClosedRange<Double>?] {
        #expect(
          try Histogram(of: values, bins: bins, range: range, areIntegers: true)
            == Histogram(of: values, bins: bins, range: range))
      }
    }
  }
}
