import Testing

@testable import Histograms

@Suite("Bin rules")
struct BinRuleTests {
  @Test("Every rule makes as many bins as NumPy's", arguments: BinRule.allCases)
  func binCounts(rule: BinRule) throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      for expected in dataSet.cases {
        let result: HistogramFixtures.RuleResult
        do {
          let histogram = try Histogram(
            of: values, bins: .rule(rule), range: expected.closedRange)
          result = .bins(histogram.counts.count)
        } catch {
          result = .error(error.name)
        }
        #expect(
          result == expected.rules[rule.rawValue],
          "\(dataSet.name), range \(String(describing: expected.closedRange))")
      }
    }
  }

  @Test("Every rule estimates NumPy's bin width, to the last bit", arguments: BinRule.allCases)
  func binWidths(rule: BinRule) throws {
    for (dataSet, values) in try HistogramFixtures.load() {
      guard let expected = dataSet.widths[rule.rawValue] else { continue }
      let statistics = try StreamStatistics(of: values, areInMemory: true)
      let width = try rule.binWidth(of: statistics, over: statistics.range)
      #expect(width.bitPattern == expected.value.bitPattern, "\(dataSet.name)")
    }
  }

  @Test("Outliers cannot make `auto` ask for more than 2 √n bins over the data")
  func autoIsCapped() throws {
    let values = (0..<10_000).map { Double($0 % 100) / 100 } + [1e9]
    #expect(try Histogram(of: values, bins: .rule(.auto)).counts.count == 201)
  }

  @Test("A rule without a cap that asks for more bins than the limit is an error that says so")
  func otherRulesAreLimited() throws {
    let values = (0..<10_000).map { Double($0 % 100) / 100 } + [1e9]
    let error = try #require(throws: HistogramError.self) {
      try Histogram(of: values, bins: .rule(.fd))
    }
    guard case .tooManyBins(.rule(.fd), let requested, 1_000_000) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(requested > 2e10 && requested < 3e10)
    #expect(error.description.hasPrefix("the rule \"fd\" asks for 2"))
    #expect(error.description.hasSuffix("bins; the limit is 1000000"))
  }

  @Test("Every rule makes one bin where there is no value", arguments: BinRule.allCases)
  func noValues(rule: BinRule) throws {
    #expect(try Histogram(of: [], bins: .rule(rule)).edges == [0, 1])
    #expect(try Histogram(of: [7], bins: .rule(rule), range: 2...5).edges == [2, 5])
  }
}
