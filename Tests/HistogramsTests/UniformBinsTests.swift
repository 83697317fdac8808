import Testing

@testable import Histograms

@Suite("Bins of a given width")
struct UniformBinsTests {
  @Test(
    "A range of a whole number of widths gets that number of bins and ends with its upper end",
    arguments: [
      (0.0...18.0, 0.5, 36), (0.0...1.0, 0.1, 10), (0.0...0.6, 0.2, 3), (1000.3...1000.6, 0.1, 3),
      (-0.3...0.3, 0.1, 6), (0.1...0.8, 0.1, 7), (1e9...(1e9 + 0.3), 0.1, 3),
      (0.0...1.0, 1e-6, 1_000_000),
      (-7.0...3.0, 10.0, 1), (1e-300...4e-300, 1e-300, 3), (0.0...1e300, 1e299, 10),
    ])
  func wholeNumbers(range: ClosedRange<Double>, width: Double, bins: Int) throws {
    let histogram = try Histogram(of: [], bins: .width(width), range: range)
    #expect(histogram.counts.count == bins)
    #expect(histogram.edges.first == range.lowerBound)
    #expect(histogram.edges.last == range.upperBound)
  }

  @Test("Where the width does not divide the range, the last bin ends above it and is filled")
  func remainder() throws {
    let histogram = try Histogram(of: [0.2, 0.95, 1.1, 1.3], bins: .width(0.5), range: 0...1.25)
    #expect(histogram.edges == [0, 0.5, 1, 1.5])
    #expect(histogram.counts == [1, 1, 2])
    #expect(histogram.outsideCount == 0)
  }

  @Test("Without a range, bins start at the smallest value and hold the largest")
  func noRange() throws {
    let histogram = try Histogram(of: [3.5, 1, 2], bins: .width(1))
    #expect(histogram.edges == [1, 2, 3, 4])
    #expect(histogram.counts == [1, 1, 1])
    let exact = try Histogram(of: [3, 1, 2], bins: .width(1))
    #expect(exact.edges == [1, 2, 3])
    #expect(exact.counts == [1, 2])
  }

  @Test("One value, or equal ones, get one bin of the width")
  func oneValue() throws {
    #expect(try Histogram(of: [2, 2], bins: .width(0.25)).edges == [2, 2.25])
    #expect(try Histogram(of: [], bins: .width(0.25)).edges == [0, 0.25, 0.5, 0.75, 1])
  }

  @Test("Counting sorted values by bisection gives the counts of the loop, also on tiny ranges")
  func sortedCounts() throws {
    for (dataSet, values) in try HistogramFixtures.load() where dataSet.count >= 10 {
      let values = values.sorted()
      guard let least = values.first, let largest = values.last, least < largest else { continue }
      for bins in [1, 13, 100] {
        let uniform: UniformBins
        do { uniform = try UniformBins(count: bins, over: least...largest) } catch { continue }
        var counter = BinCounter(uniform)
        values.withUnsafeBufferPointer { counter.add($0) }
        #expect(uniform.counts(ofSorted: values) == counter.counts, "\(dataSet.name)")
      }
    }
  }
}
