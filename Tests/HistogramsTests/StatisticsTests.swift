import GMMSupport
import Testing

@testable import Histograms

@Suite("Statistics")
struct StatisticsTests {
  @Test(
    "Mean, standard deviation and interquartile range are NumPy's, to the last bit",
    arguments: [true, false])
  func numPy(areInMemory: Bool) throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      let statistics = try StreamStatistics(of: values, areInMemory: areInMemory)
      let mean = try statistics.mean()
      #expect(mean.bitPattern == dataSet.mean.value.bitPattern, "\(dataSet.name)")
      let deviation = try statistics.standardDeviation(mean: mean)
      #expect(
        deviation.bitPattern == dataSet.standardDeviation.value.bitPattern, "\(dataSet.name)")
      #expect(
        try statistics.interquartileRange().bitPattern
          == dataSet.interquartileRange.value.bitPattern,
        "\(dataSet.name)")
    }
  }
}

extension StreamStatistics<PointArray> {
  /// What is known of points in memory.
  init(of points: [Double], areInMemory: Bool, areIntegers: Bool = false) throws {
    let stream = PointArray(points, areIntegers: areIntegers)
    let summary = try stream.gather(
      StreamSummary(looksForQuartiles: true, expecting: nil), concurrently: serially)
    self.init(
      stream: stream, summary: summary, range: try #require(summary.extent.range),
      concurrently: serially, areInMemory: areInMemory)
  }
}
