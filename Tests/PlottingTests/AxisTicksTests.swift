import Testing

@testable import Plotting

/// Ticks, numbers and looks of axes that somebody has chosen.
@Suite struct AxisTicksTests {
  private func axis(
    _ limits: ClosedRange<Double>, room: Int = 9, _ change: (inout Figure.AxisOptions) -> Void
  ) -> Axis {
    var options = Figure.AxisOptions()
    change(&options)
    return Axis(limits, options, room: room)
  }

  private func labels(
    _ limits: ClosedRange<Double>, _ change: (inout Figure.AxisOptions) -> Void
  ) -> [String] {
    axis(limits, change).ticks.map(\.words)
  }

  @Test("There are as many ticks as asked for at most, and none for an empty list")
  func counts() {
    for count in 1...12 {
      for scale in [AxisScale.linear, .log, .symlog(threshold: 2)] {
        let axis = axis(0.5...3e5, room: 20) {
          $0.ticks = .atMost(count)
          $0.scaling = scale
        }
        #expect((1...count).contains(axis.ticks.count))
      }
    }
    #expect(axis(0...1) { $0.ticks = .given([]) }.ticks.isEmpty)
    #expect(axis(0...1, room: 20) { $0.ticks = .atMost(20) }.ticks.count > 10)
  }

  @Test("A wished number of ticks is spread over all of an axis that is linear about zero")
  func spread() {
    func values(_ count: Int, _ limits: ClosedRange<Double>) -> [Double] {
      axis(limits) { ($0.scaling, $0.ticks) = (.symlog(threshold: 1), .atMost(count)) }.ticks.map(
        \.value)
    }
    let wide = -1e6...1e6
    #expect(values(1, wide) == [0])
    #expect(values(2, wide) == [0, 1e6])
    #expect(values(3, wide) == [-1e6, 0, 1e6])
    #expect(values(5, wide) == [-1e5, -100, 0, 100, 1e5])
    #expect(values(15, wide).count == 15)
    #expect(values(3, -10...1e6) == [0, 100, 1e5])
    #expect(values(3, 5...5e6) == [100, 1e4, 1e6])
  }

  @Test("Between two powers of ten an axis that is linear about zero has the ticks of a linear one")
  func linearTicks() {
    let axis = axis(4.5...7.5) { $0.scaling = .symlog(threshold: 2) }
    #expect(axis.ticks.map(\.label) == ["4.5", "5.0", "5.5", "6.0", "6.5", "7.0", "7.5"])
    #expect(
      self.axis(4.5...7.5) { ($0.scaling, $0.ticks) = (.symlog(threshold: 2), .atMost(3)) }.ticks
        .map(\.label) == ["5", "6", "7"])
    #expect(
      self.axis(4.5...7.5) {
        ($0.scaling, $0.format) = (.symlog(threshold: 2), TickFormat(.percent))
      }.ticks.first?.label == "450%")
    // With one power of ten in sight it has that, as in Matplotlib.
    #expect(self.axis(4.5...12) { $0.scaling = .symlog(threshold: 2) }.ticks.map(\.value) == [10])
    #expect(
      self.axis(4.5...7.5) {
        ($0.scaling, $0.ticks) = (.symlog(threshold: 2), .given([.init(5)]))
      }.ticks.map(\.words) == ["5"])
  }

  @Test("The value that a number has is that of its tick, rounded to the digits of its format")
  func shownValues() {
    func shown(_ style: TickFormat.Style, _ digits: Int?, _ tick: Double) -> Double {
      TickFormat(style, digits: digits).shown(tick)
    }
    let expected: [(TickFormat.Style, Int?, Double, Double)] = [
      (.plain, 0, 0.4, 0), (.plain, 1, 0.26, 0.3), (.plain, nil, 0.26, 0.26), (.plain, 0, -7.6, -8),
      (.percent, 0, 0.126, 0.13), (.percent, 1, 0.0012, 0.001), (.scientific, 0, 2600, 3000),
      (.scientific, 1, -0.00126, -0.0013), (.si, 0, 1600, 2000), (.si, 1, 1.26e-6, 1.3e-6),
      (.si, 0, 0, 0), (.plain, 15, 1e300, 1e300),
    ]
    for (style, digits, tick, value) in expected {
      #expect(
        abs(shown(style, digits, tick) - value) <= 1e-12 * abs(value), "\(style) \(tick)")
    }
  }

  @Test("Steps are multiples within the limits; on a log axis they count decades")
  func steps() {
    #expect(
      axis(-0.3...0.9) { $0.ticks = .step(0.3) }.ticks.map(\.label) == [
        "\u{2212}0.3", "0.0", "0.3", "0.6", "0.9",
      ])
    let log = axis(1e-3...1e5) {
      $0.scaling = .log
      $0.ticks = .step(2)
    }
    #expect(log.ticks.map(\.words) == ["10⁻²", "10⁰", "10²", "10⁴"])
  }

  @Test("More steps than may be drawn are counted, and not drawn")
  func manySteps() {
    #expect(TickPlaces.count(ofStep: 1e-9, limits: 0...1, scale: .linear) == 1e9 + 1)
    #expect(axis(0...1) { $0.ticks = .step(1e-9) }.ticks.isEmpty)
  }

  @Test("Given ticks in sight have their words, or their numbers")
  func given() {
    let ticks = axis(0...10) {
      $0.ticks = .given([.init(-5), .init(0, label: "none"), .init(2.5), .init(10), .init(11)])
    }.ticks
    #expect(ticks.map(\.value) == [0, 2.5, 10])
    #expect(ticks.map(\.label) == ["none", "2.5", "10.0"])
  }

  @Test("Given powers of ten are written as such on a log axis, and other numbers in digits")
  func givenOnLogAxis() {
    func labels(_ values: [Double]) -> [String] {
      self.labels(1...1e6) {
        $0.scaling = .log
        $0.ticks = .given(values.map { .init($0) })
      }
    }
    #expect(labels([1, 100, 1e6]) == ["10⁰", "10²", "10⁶"])
    #expect(labels([2, 50, 1000, 250_000]) == ["2", "50", "1000", "250000"])
  }

  @Test(
    "Numbers are written in the chosen way",
    arguments: [
      (TickFormat(.plain), 0.0...2e7, ["0", "5000000", "10000000", "15000000", "20000000"]),
      (
        TickFormat(.plain, groupsThousands: true), 0...20000,
        ["0", "5000", "10\u{2009}000", "15\u{2009}000", "20\u{2009}000"]
      ),
      (TickFormat(.plain, digits: 2), 0...4, ["0.00", "1.00", "2.00", "3.00", "4.00"]),
      (
        TickFormat(.plain), 0...2e-6,
        ["0.0000000", "0.0000005", "0.0000010", "0.0000015", "0.0000020"]
      ),
      (TickFormat(.percent), 0...1, ["0%", "25%", "50%", "75%", "100%"]),
      (TickFormat(.percent, digits: 1), 0...0.1, ["0.0%", "2.5%", "5.0%", "7.5%", "10.0%"]),
      (
        TickFormat(.scientific), -2e-3...2e-3,
        ["\u{2212}2×10⁻³", "\u{2212}1×10⁻³", "0", "1×10⁻³", "2×10⁻³"]
      ),
      (TickFormat(.scientific), 0...2e4, ["0", "5.0×10³", "1.0×10⁴", "1.5×10⁴", "2.0×10⁴"]),
      (TickFormat(.si), 0...2000, ["0", "500", "1 k", "1.5 k", "2 k"]),
      (TickFormat(.si, digits: 1), 0...2e-6, ["0.0", "500.0 n", "1.0 µ", "1.5 µ", "2.0 µ"]),
      (
        TickFormat(.si), -4e9...0,
        ["\u{2212}4 G", "\u{2212}3 G", "\u{2212}2 G", "\u{2212}1 G", "0"]
      ),
    ])
  func formats(format: TickFormat, limits: ClosedRange<Double>, expected: [String]) {
    let axis = axis(limits, room: 4) { $0.format = format }
    #expect(axis.ticks.map(\.words) == expected)
    #expect(axis.offsetText.isEmpty)
  }

  @Test("On a log axis each number has the digits that it needs")
  func formatsOnLogAxis() {
    func labels(_ format: TickFormat) -> [String] {
      self.labels(1e-3...1e4) {
        ($0.scaling, $0.format, $0.ticks) = (.log, format, .step(2))
      }
    }
    #expect(labels(TickFormat(.plain)) == ["0.01", "1", "100", "10000"])
    #expect(labels(TickFormat(.percent)) == ["1%", "100%", "10000%", "1000000%"])
    #expect(labels(TickFormat(.si)) == ["10 m", "1", "100", "10 k"])
    #expect(labels(TickFormat(.scientific)) == ["1×10⁻²", "1×10⁰", "1×10²", "1×10⁴"])
  }

  @Test("An open end is that of the data with its margin, and the other one where it is set")
  func openLimits() {
    func limits(_ open: OpenLimit, _ scale: AxisScale = .linear) -> ClosedRange<Double> {
      var x = Figure.AxisOptions()
      (x.openLimit, x.scaling) = (open, scale)
      let figure = Figure(
        width: 400, height: 300, x: x, layers: [Layer(.points(x: [1, 11], y: [0, 1]))])
      return figure.panelLimits()[0].x
    }
    #expect(limits(.lower(0)) == 0...11.5)
    #expect(limits(.upper(20)) == 0.5...20)
    // Beyond the data the axis is as long as they are.
    #expect(limits(.lower(100)) == 100...111)
    #expect(limits(.lower(1), .log).lowerBound == 1)
  }
}

extension Axis.Tick {
  /// The label as it is read, without spaces: raised digits in place of the formula of a power of ten.
  fileprivate var words: String { FormulaText.words(of: label).replacing(" × ", with: "×") }
}
