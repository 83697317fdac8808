import Testing

@testable import Histograms

@Suite("Streamed histogram")
struct StreamedHistogramTests {
  /// A stream of the points in blocks and chunks of one of several forms.
  private static func stream(of points: [Double], form: UInt64) -> ArrayStream {
    switch form % 5 {
    case 0: ArrayStream(points, chunkSize: 61)
    case 1: ArrayStream(points, blockSize: 129, chunkSize: 13)
    case 2: ArrayStream(points, blockSize: 500, expectation: PointExpectation(of: points))
    case 3:
      ArrayStream(points, blockSize: 64, expectation: PointExpectation(of: points, movedBy: 3))
    default: ArrayStream(points, expectation: .useless)
    }
  }

  @Test("Every rule makes as many bins as NumPy's", arguments: BinRule.allCases)
  func rules(rule: BinRule) throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      for expected in dataSet.cases {
        let stream = Self.stream(of: values, form: dataSet.seed)
        let result: HistogramFixtures.RuleResult
        do {
          let streamed = try StreamedHistogram(
            of: stream, bins: .rule(rule), range: expected.closedRange)
          result = .bins(streamed.histogram.counts.count)
        } catch let HistogramStreamError<Never>.histogram(error) {
          result = .error(error.name)
        }
        #expect(
          result == expected.rules[rule.rawValue],
          "\(dataSet.name), range \(String(describing: expected.closedRange))")
      }
    }
  }

  @Test("Edges and counts of equal bins are NumPy's, to the last bit")
  func equalBins() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      for expectedCase in dataSet.cases {
        for (bins, expected) in expectedCase.histograms {
          let streamed = try StreamedHistogram(
            of: ArrayStream(values, blockSize: 129, chunkSize: 13),
            bins: .count(#require(Int(bins))), range: expectedCase.closedRange)
          let edges = streamed.histogram.edges.map(\.bitPattern)
          #expect(HistogramFixtures.digest(edges) == expected.edgeDigest, "\(dataSet.name)")
          if let counts = expected.counts {
            #expect(streamed.histogram.counts == counts, "\(dataSet.name)")
          } else {
            let counts = streamed.histogram.counts.map { UInt64($0) }
            #expect(HistogramFixtures.digest(counts) == expected.countDigest, "\(dataSet.name)")
          }
          #expect(streamed.pointCount == dataSet.count)
          #expect(streamed.extent?.lowerBound == values.min())
          #expect(streamed.extent?.upperBound == values.max())
        }
      }
    }
  }

  @Test("Counts between explicit edges are NumPy's")
  func explicitEdges() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      guard let expected = dataSet.explicit, let edges = expected.edges else { continue }
      let streamed = try StreamedHistogram(
        of: ArrayStream(values, blockSize: 300), bins: .edges(edges.map(\.value)))
      #expect(streamed.histogram.counts == expected.counts, "\(dataSet.name)")
    }
  }

  @Test("A hundred thousand points have NumPy's edges and counts", arguments: 0..<4)
  func manyPoints(index: Int) throws {
    let set = try StreamFixtures.load()[index]
    let points = set.points
    for expectedCase in set.cases {
      for (name, expected) in expectedCase.histograms {
        let bins = try Bins.rule(#require(BinRule(rawValue: name)))
        // As a file, as a sample, and as a sample of another mixture.
        let streams = [
          ArrayStream(points, chunkSize: 10_007),
          ArrayStream(points, blockSize: 65_536, expectation: PointExpectation(of: points)),
          ArrayStream(
            points, blockSize: 50_001, expectation: PointExpectation(of: points, movedBy: -0.3)),
        ]
        for (stream, threadCount) in zip(streams, [1, 2, 8]) {
          let streamed = try StreamedHistogram(
            of: stream, bins: bins, range: expectedCase.closedRange,
            concurrently: Loops.threads(threadCount))
          let histogram = streamed.histogram
          #expect(histogram.counts.count == expected.bins, "\(set.kind), \(name)")
          #expect(
            HistogramFixtures.digest(histogram.edges.map(\.bitPattern)) == expected.edgeDigest,
            "\(set.kind), \(name)")
          #expect(
            HistogramFixtures.digest(histogram.counts.map { UInt64($0) }) == expected.countDigest,
            "\(set.kind), \(name)")
        }
      }
    }
  }

  @Test(
    "The order of the blocks and the number of threads change nothing", arguments: BinRule.allCases)
  func order(rule: BinRule) throws {
    let points = HistogramFixtures.Kind.outliers.values(count: 20_011, seed: 9)
    let stream = ArrayStream(points, blockSize: 123)
    // The uncapped rules ask for thousands of bins.
    let expected = try StreamedHistogram(of: stream, bins: .rule(rule), range: -5...5)
    #expect(
      try StreamedHistogram(
        of: stream, bins: .rule(rule), range: -5...5, concurrently: Loops.backwards) == expected)
    for threadCount in 1...8 {
      #expect(
        try StreamedHistogram(
          of: stream, bins: .rule(rule), range: -5...5, concurrently: Loops.threads(threadCount))
          == expected)
    }
    #expect(try expected.histogram == Histogram(of: points, bins: .rule(rule), range: -5...5))
  }

  @Test("A stream without points has NumPy's bins over 0...1", arguments: BinRule.allCases)
  func noPoints(rule: BinRule) throws {
    let empty = ArrayStream([])
    let streamed = try StreamedHistogram(of: empty, bins: .rule(rule))
    #expect(streamed.histogram.edges == [0, 1])
    #expect(streamed.pointCount == 0)
    #expect(streamed.extent == nil)
    let within = try StreamedHistogram(of: ArrayStream([7]), bins: .rule(rule), range: 2...5)
    #expect(within.histogram.edges == [2, 5])
    #expect(within.histogram.outsideCount == 1)
    #expect(within.extent == 7...7)
  }

  @Test("With a range, points that are not finite are outside, and there is no extent")
  func notFinite() throws {
    let points = [-1.0, 0, 0.5, 1, 1.5, .infinity, -.infinity, .nan, 0.25]
    for bins in [Bins.count(2), .rule(.sqrt), .width(0.5), .edges([0, 0.5, 1])] {
      let streamed = try StreamedHistogram(
        of: ArrayStream(points, blockSize: 4), bins: bins, range: 0...1)
      #expect(streamed.histogram.counts == [2, 2])
      #expect(streamed.histogram.outsideCount == 5)
      #expect(streamed.extent == nil)
    }
  }

  @Test("Points whose sum overflows are finite all the same")
  func overflowingSum() throws {
    let points = [1e308, 1.7e308, 1.2e308]
    let streamed = try StreamedHistogram(of: ArrayStream(points), bins: .count(2), range: 0...1e308)
    #expect(streamed.extent == 1e308...1.7e308)
    #expect(
      try StreamedHistogram(of: ArrayStream(points), bins: .count(7)).histogram.counts
        == [1, 0, 1, 0, 0, 0, 1])
  }

  @Test(
    "Bins, ranges and points that have no histogram are the errors of points in memory",
    arguments: [
      ([1, 2], .count(0), nil, .binCountNotPositive(0)),
      ([1, 2], .edges([1]), nil, .tooFewEdges(1)),
      ([1, 2], .width(0), nil, .binWidthNotPositive(0)),
      ([1, 2], .count(3), 0 ... .infinity, .rangeNotFinite(0 ... .infinity)),
      ([1, 2, 3, .nan], .count(3), nil, .valueNotFinite(index: 3)),
      ([1, 2, .infinity, 1], .rule(.auto), nil, .valueNotFinite(index: 2)),
      ([-1e308, 1e308], .rule(.fd), nil, .rangeTooWide(-1e308...1e308)),
      ([1e300], .width(1), nil, .rangeTooNarrow(1e300...1e300, bins: 1)),
      ([0, 1e300, 3e200], .rule(.scott), nil, .binWidthOverflows(.scott)),
    ] as [([Double], Bins, ClosedRange<Double>?, HistogramError)])
  func errors(
    points: [Double], bins: Bins, range: ClosedRange<Double>?, expected: HistogramError
  ) {
    let stream = ArrayStream(points, blockSize: 2)
    do {
      _ = try StreamedHistogram(of: stream, bins: bins, range: range)
      Issue.record("no error")
    } catch {
      guard case .histogram(expected) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}
