import Testing

@testable import Histograms

@Suite("Normalization")
struct NormalizationTests {
  @Test("Densities are NumPy's, to the last bit")
  func densities() throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      for expectedCase in dataSet.cases {
        guard let density = expectedCase.histograms["7"]?.density else { continue }
        let histogram = try Histogram(
          of: values, bins: .count(7), range: expectedCase.closedRange)
        #expect(
          histogram.heights(.density).map(\.bitPattern) == density.map(\.value.bitPattern),
          "\(dataSet.name)")
      }
    }
  }

  @Test(
    "Heights are counts, fractions of the counted values, or fractions per unit of these or of all")
  func heights() throws {
    let histogram = try Histogram(of: [0, 1, 1, 2.5, 99], bins: .edges([0, 1, 3]))
    #expect(histogram.heights(.count) == [1, 3])
    #expect(histogram.heights(.probability) == [0.25, 0.75])
    #expect(histogram.heights(.density) == [0.25, 0.375])
    // Of all five values.
    #expect(histogram.heights(.densityOfAll) == [0.2, 0.3])
  }

  @Test("Where no value was counted all heights are 0", arguments: Normalization.allCases)
  func nothingCounted(normalization: Normalization) throws {
    let histogram = try Histogram(of: [5], bins: .count(2), range: 0...1)
    #expect(histogram.heights(normalization) == [0, 0])
  }
}
