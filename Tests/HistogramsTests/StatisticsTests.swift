import GMMSupport
import Testing

@testable import Histograms

@Suite("Statistics")
struct StatisticsTests {
  @Test("Mean, standard deviation and interquartile range are NumPy's, to the last bit")
  func numPy() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      let statistics = try StreamStatistics(of: values)
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
  init(of points: [Double]) throws {
    let stream = PointArray(points)
    let summary = try stream.gather(
      StreamSummary(for: .auto, expecting: nil), concurrently: serially)
    self.init(
      stream: stream, summary: summary, range: try #require(summary.extent.range),
      concurrently: serially, stonePointLimit: .max)
  }
}
