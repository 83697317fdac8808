import Testing

@testable import Plotting

/// What is said of numbers at ticks that tell a wrong scale or none, and which of them have lines and room.
@Suite struct TickWarningTests {
  private func messages(
    _ limits: ClosedRange<Double> = 0...1, _ change: (inout Figure.AxisOptions) -> Void
  ) -> [String] {
    var x = Figure.AxisOptions(limits: limits)
    change(&x)
    return figure(x: x).layout(measuring: TallFormulas()).warnings.map(\.message)
  }

  @Test("Digits that make a number that of another place are told, with as many as would do")
  func falseNumbers() {
    // Ticks at the multiples of 0.2.
    #expect(
      messages { $0.format = TickFormat(digits: 0) } == [
        #"the x axis has the number "0" at 0.2, and 3 more such; "digits": 1 would do"#
      ])
    #expect(messages { $0.format = TickFormat(digits: 1) } == [])
    #expect(messages { $0.format = TickFormat(.percent, digits: 0) } == [])
    #expect(
      messages {
        $0.format = TickFormat(digits: 1)
        $0.ticks = .step(0.25)
      } == [
        #"the x axis has the number "0.2" at 0.25, and 1 more such; "digits": 2 would do"#
      ])
    #expect(
      messages(0...4000) {
        $0.format = TickFormat(.si, digits: 0)
        $0.ticks = .given([.init(0), .init(1500), .init(2000)])
      } == [#"the x axis has the number "2 k" at 1500; "digits": 1 would do"#])
    // Nobody sees that a tick is a thousandth of the axis beside its number; words are what somebody wants.
    #expect(
      messages {
        $0.format = TickFormat(digits: 2)
        $0.ticks = .given([.init(0), .init(1.0 / 3), .init(0.6666, label: "0.1")])
      } == [])
  }

  @Test("The warning is of the format of the axis and of the panel")
  func subject() {
    var y = Figure.AxisOptions(limits: 0...1)
    y.format = TickFormat(digits: 0)
    #expect(
      figure(y: y).evenLayout.warnings.map(\.subject) == [.format(isHorizontal: false, panel: 0)])
  }

  @Test("On a log axis digits that leave nothing of small powers of ten are told")
  func falsePowers() {
    #expect(
      messages(0.01...10) {
        $0.scaling = .log
        $0.format = TickFormat(digits: 1)
      } == [#"the x axis has the number "0.0" at 0.01; "digits": 2 would do"#])
  }

  @Test("Two ticks with the same number are told, with digits that tell them apart")
  func alike() {
    let near: [TickPlaces.Tick] = [.init(1.000001), .init(1.000002), .init(1.000003)]
    func messages(_ format: TickFormat?, _ ticks: [TickPlaces.Tick]) -> [String] {
      self.messages(1...1.000004) {
        ($0.scaling, $0.format, $0.ticks) = (.log, format, .given(ticks))
      }
    }
    let places = "at both 1.000001 and 1.000002, and 1 more such; "
    #expect(
      messages(nil, near) == [
        "the x axis has the number \"1 × 10⁰\" \(places)\"format\": {\"digits\": 6} would tell them apart"
      ])
    #expect(
      messages(TickFormat(.si), near) == [
        "the x axis has the number \"1\" \(places)\"digits\": 6 would tell them apart"
      ])
    #expect(messages(TickFormat(digits: 6), near) == [])
    // What somebody has written is meant.
    #expect(messages(nil, near.map { .init($0.value, label: "1") }) == [])
  }

  @Test("An axis with one tick alone, or none between its ends, is told")
  func missing() {
    #expect(
      messages(4.5...12) { $0.scaling = .symlog(threshold: 2) } == [
        #"the x axis has one number alone, which tells no scale; "ticks" would place others"#
      ])
    #expect(messages(4.5...7.5) { $0.scaling = .symlog(threshold: 2) } == [])
    #expect(
      messages(0.25...0.75) { $0.isWhole = true }.count
        == (Axis(limits: 0.25...0.75, room: 9, isWhole: true).ticks.isEmpty ? 1 : 0))
    #expect(messages(-1e307...1e307) { _ in }.count == 1)
    // Nobody wants them here.
    #expect(messages(-1e307...1e307) { $0.ticks = .given([]) } == [])
    #expect(messages(-1e307...1e307) { $0.isHidden = true } == [])
    // Short ticks have numbers within a decade.
    #expect(messages(2...8) { $0.scaling = .log } == [])
  }

  @Test("Within a decade grid lines are at the short ticks that have numbers")
  func gridLines() throws {
    func count(_ limits: ClosedRange<Double>, _ wanted: GridLines) throws -> (
      lines: Int, axis: Axis
    ) {
      var x = Figure.AxisOptions(limits: limits)
      (x.scaling, x.gridLines) = (.log, wanted)
      let figure = figure(x: x)
      let axes = try #require(figure.axes.first)
      return (Plotting.gridLines(figure.panels[0], axes, figure.theme).count, axes.x)
    }
    let decade = try count(2...8, .ticks)
    let numbers = decade.axis.minorTicks.count { !$0.label.isEmpty }
    #expect(decade.axis.ticks.isEmpty && numbers > 1)
    #expect(decade.lines == numbers)
    let wide = try count(2...8000, .ticks)
    #expect(wide.lines == 3)
    #expect(try count(2...8, .all).lines == decade.axis.minorTicks.count)
    #expect(try count(2...8, .none).lines == 0)
  }

  /// Digits 6 × 7 points, and formulas of twice that height.
  private struct TallFormulas: TextMeasuring {
    func extent(of string: String, size: Double) -> TextExtent {
      TextExtent(
        width: 0.6 * size, ascent: string.contains("$") ? 1.4 * size : 0.7 * size, descent: 0)
    }
  }

  @Test(
    "Labels of a vertical axis are thinned by their own height", arguments: [40.0, 80, 160, 300])
  func tallLabels(height: Double) throws {
    for (scale, limits) in [
      (AxisScale.log, 1e-6...1e6), (.log, 2...8), (.symlog(threshold: 1), -1e6...1e6),
    ] {
      var y = Figure.AxisOptions(limits: limits)
      y.scaling = scale
      let figure = Figure(
        width: 400, height: height + 100,
        margins: Margins(
          left: 0.2, right: 0.9, bottom: 50 / (height + 100), top: (height + 50) / (height + 100)),
        y: y, layers: [])
      let layout = figure.layout(measuring: TallFormulas())
      let labels = layout.texts(ofPanel: 0).filter { $0.kind == .yTickLabel }
        .sorted { $0.ink.bottom < $1.ink.bottom }
      #expect(!labels.isEmpty)
      for (lower, upper) in zip(labels, labels.dropFirst()) {
        #expect(upper.ink.bottom - lower.ink.top > 1 - 1e-9, "\(scale) \(height)")
      }
    }
  }
}
