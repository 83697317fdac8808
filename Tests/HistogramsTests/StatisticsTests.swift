import Testing

@testable import Histograms

@Suite("Statistics")
struct StatisticsTests {
  @Test("Mean, standard deviation and interquartile range are NumPy's, to the last bit")
  func numPy() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      let statistics = ValueStatistics(values: values)
      let mean = try statistics.mean()
      #expect(mean.bitPattern == dataSet.mean.value.bitPattern, "\(dataSet.name)")
      let deviation = try statistics.standardDeviation(mean: mean)
      #expect(
        deviation.bitPattern == dataSet.standardDeviation.value.bitPattern, "\(dataSet.name)")
      #expect(
        statistics.interquartileRange().bitPattern == dataSet.interquartileRange.value.bitPattern,
        "\(dataSet.name)")
    }
  }
}
