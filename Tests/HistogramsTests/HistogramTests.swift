import Testing

@testable import Histograms

@Suite("Histogram")
struct HistogramTests {
  @Test("Edges and counts of equal bins are NumPy's, to the last bit")
  func equalBins() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      for expectedCase in dataSet.cases {
        for (bins, expected) in expectedCase.histograms {
          let histogram = try Histogram(
            of: values, bins: .count(#require(Int(bins))), range: expectedCase.closedRange)
          let edgeBits = histogram.edges.map(\.bitPattern)
          #expect(HistogramFixtures.digest(edgeBits) == expected.edgeDigest, "\(dataSet.name)")
          if let edges = expected.edges {
            #expect(edgeBits == edges.map(\.value.bitPattern), "\(dataSet.name)")
          }
          if let counts = expected.counts {
            #expect(histogram.counts == counts, "\(dataSet.name)")
          } else {
            let words = histogram.counts.map { UInt64($0) }
            #expect(
              try HistogramFixtures.digest(words) == #require(expected.countDigest),
              "\(dataSet.name)")
          }
        }
      }
    }
  }

  @Test("Counts between explicit edges are NumPy's")
  func explicitEdges() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      guard let expected = dataSet.explicit, let edges = expected.edges else { continue }
      let histogram = try Histogram(of: values, bins: .edges(edges.map(\.value)))
      #expect(histogram.counts == expected.counts, "\(dataSet.name)")
      #expect(histogram.counts.reduce(0, +) + histogram.outsideCount == dataSet.count)
    }
  }

  @Test("A bin holds its lower edge; the last bin holds its upper edge too")
  func halfOpenBins() throws {
    let values = [1.0, 2, 2, 3, 4, 4, 4]
    let bySize = try Histogram(of: values, bins: .count(3))
    let byEdges = try Histogram(of: values, bins: .edges([1, 2, 3, 4]))
    #expect(bySize.counts == [1, 2, 4])
    #expect(byEdges == bySize)
  }

  @Test("Values outside the range are not counted in bins, but counted")
  func outside() throws {
    let values = [-1.0, 0, 0.5, 1, 1.5, .infinity, -.infinity, .nan]
    let inRange = try Histogram(of: values, bins: .count(2), range: 0...1)
    #expect(inRange.counts == [1, 2])
    #expect(inRange.outsideCount == 5)
    let byEdges = try Histogram(of: values, bins: .edges([0, 0.5, 1]))
    #expect(byEdges == inRange)
    let byRule = try Histogram(of: values, bins: .rule(.sqrt), range: 0...1)
    #expect(byRule == inRange)
  }

  @Test("No values and no range give bins over 0...1")
  func noValues() throws {
    let histogram = try Histogram(of: [], bins: .count(4))
    #expect(histogram.edges == [0, 0.25, 0.5, 0.75, 1])
    #expect(histogram.counts == [0, 0, 0, 0])
  }

  @Test("A range of one number is widened by 0.5 on both sides")
  func rangeOfOneNumber() throws {
    #expect(try Histogram(of: [3, 3], bins: .count(2)).edges == [2.5, 3, 3.5])
    #expect(try Histogram(of: [3, 3], bins: .count(1), range: 7...7).edges == [6.5, 7.5])
  }

  @Test("Explicit edges take the place of the range")
  func edgesIgnoreRange() throws {
    let histogram = try Histogram(of: [1, 5], bins: .edges([0, 4, 8]), range: 0...2)
    #expect(histogram.counts == [1, 1])
  }

  @Test(
    "Bins, ranges and values that have no histogram are errors that name the cause",
    arguments: [
      ([1, 2], .count(0), nil, .binCountNotPositive(0)),
      ([1, 2], .count(.min), nil, .binCountNotPositive(.min)),
      (
        [1, 2], .count(.max), nil,
        .tooManyBins(.count(.max), requested: 0x1p63, limit: 1_000_000)
      ),
      ([1, 2], .edges([]), nil, .tooFewEdges(0)),
      ([1, 2], .edges([1]), nil, .tooFewEdges(1)),
      ([1, 2], .edges([1, 2, 2]), nil, .edgesNotIncreasing(index: 2)),
      ([1, 2], .edges([1, .nan]), nil, .edgeNotFinite(index: 1)),
      ([1, 2], .edges([-.infinity, 0]), nil, .edgeNotFinite(index: 0)),
      ([1, 2], .width(0), nil, .binWidthNotPositive(0)),
      ([1, 2], .width(.infinity), nil, .binWidthNotPositive(.infinity)),
      (
        [1, 2], .width(0x1p-1030), nil,
        .tooManyBins(.width(0x1p-1030), requested: .infinity, limit: 1_000_000)
      ),
      ([1, 2], .count(3), 0 ... .infinity, .rangeNotFinite(0 ... .infinity)),
      ([1, .nan], .count(3), nil, .valueNotFinite(index: 1)),
      ([.infinity, 1], .rule(.auto), nil, .valueNotFinite(index: 0)),
      ([-1e308, 1e308], .count(3), nil, .rangeTooWide(-1e308...1e308)),
      ([-1e308, 1e308], .rule(.fd), nil, .rangeTooWide(-1e308...1e308)),
      ([0, 1.5e308], .width(1e308), nil, .rangeTooWide(0 ... .infinity)),
      (
        [0, Double.leastNonzeroMagnitude], .count(2), nil,
        .rangeTooNarrow(0...Double.leastNonzeroMagnitude, bins: 2)
      ),
      ([1e300], .rule(.auto), nil, .rangeTooNarrow(1e300...1e300, bins: 1)),
      ([1e300], .width(1), nil, .rangeTooNarrow(1e300...1e300, bins: 1)),
      ([0, 1e300, 3e200], .rule(.scott), nil, .binWidthOverflows(.scott)),
    ] as [([Double], Bins, ClosedRange<Double>?, HistogramError)])
  func errors(
    values: [Double], bins: Bins, range: ClosedRange<Double>?, expected: HistogramError
  ) {
    let error = #expect(throws: HistogramError.self) {
      try Histogram(of: values, bins: bins, range: range)
    }
    #expect(error == expected)
  }

  @Test("A NaN width is an error")
  func widthNotANumber() {
    #expect(throws: HistogramError.self) { try Histogram(of: [1, 2], bins: .width(.nan)) }
  }
}
