import Testing

@testable import Plotting

/// `AxisTests` compares many labels with Matplotlib's; here is what the labels are like.
@Suite("Tick labels")
struct TickFormatterTests {
  private func labels(_ ticks: [Double], _ limits: ClosedRange<Double>) -> (String, [String]) {
    let formatter = TickFormatter(ticks: ticks, limits: limits)
    return (formatter.offsetText, ticks.map(formatter.label))
  }

  @Test("All labels of an axis share their decimals")
  func decimals() {
    #expect(labels([0, 0.25, 0.5, 1], 0...1) == ("", ["0.00", "0.25", "0.50", "1.00"]))
    #expect(labels([0, 5, 10], 0...10) == ("", ["0", "5", "10"]))
  }

  @Test("The minus sign is U+2212, and zero has none")
  func minus() {
    #expect(labels([-0.5, -0.0, 0.5], -1...1).1 == ["\u{2212}0.5", "0.0", "0.5"])
    #expect(labels([-0.1, -1e-17, 0.1], -1...1).1 == ["\u{2212}0.1", "0.0", "0.1"])
  }

  @Test("Powers of ten leave the labels from 10⁻⁵ down and from 10⁶ up")
  func powers() {
    #expect(labels([0, 5e-5], 0...5e-5) == ("1e\u{2212}5", ["0", "5"]))
    #expect(labels([0, 1e-4], 0...1e-4) == ("", ["0.0000", "0.0001"]))
    #expect(labels([0, 5e5], 0...5e5) == ("", ["0", "500000"]))
    #expect(labels([0, 1e6], 0...1e6) == ("1e6", ["0", "1"]))
  }

  @Test("A constant leaves the labels where that saves four digits")
  func constant() {
    #expect(labels([10000, 10001], 10000...10001) == ("+1e4", ["0", "1"]))
    #expect(labels([1000, 1001], 1000...1001) == ("", ["1000", "1001"]))
    #expect(labels([-10001, -10000], -10001 ... -10000) == ("\u{2212}1e4", ["\u{2212}1", "0"]))
    #expect(labels([-1, 10000], -1...10000).0 == "", "not across zero")
  }

  @Test("Of ticks outside the limits only the decimals take notice")
  func outside() {
    #expect(labels([-1e7, 0, 1], 0...1).0 == "")
    #expect(labels([0, 1, 1.5], 0...1).1 == ["0.0", "1.0", "1.5"])
  }
}
