import Testing

@testable import Histograms

@Suite("Statistics")
struct StatisticsTests {
  @Test("Mean, standard deviation and interquartile range are NumPy's, to the last bit")
  func numPy() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      #expect(
        mean(of: values).bitPattern == dataSet.mean.value.bitPattern, "\(dataSet.name)")
      #expect(
        standardDeviation(of: values).bitPattern == dataSet.standardDeviation.value.bitPattern,
        "\(dataSet.name)")
      #expect(
        interquartileRange(of: values).bitPattern == dataSet.interquartileRange.value.bitPattern,
        "\(dataSet.name)")
    }
  }
}
