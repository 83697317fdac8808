import Testing

@testable import Plotting

@Suite("Titles and labels of several lines")
struct BrokenTextTests {
  /// A figure of 400 × 200 points: Matplotlib's place is 50...360 × 22...176, and its middle 205.
  private func figure(
    title: String? = nil, x: String? = nil, y: String? = nil, hasTicks: Bool = true,
    margins: Margins = Margins()
  ) -> Figure {
    Figure(
      width: 400, height: 200, margins: margins, title: title,
      x: Figure.AxisOptions(label: x, limits: 0...1),
      y: Figure.AxisOptions(label: y, limits: 0...1, hasTicks: hasTicks), layers: [])
  }

  /// So many letters in words of four.
  private func words(_ count: Int) -> String {
    String((0..<count).map { $0 % 5 == 4 ? " " : "a" })
  }

  /// Whether a box ends 6 points inside the page.
  private func isInside(_ box: Rectangle) -> Bool {
    box.left > 6 - 1e-9 && box.right < 394 + 1e-9 && box.bottom > 6 - 1e-9 && box.top < 194 + 1e-9
  }

  private func lines(_ figure: Figure, _ kind: TextKind) -> [PlacedText] {
    figure.evenLayout.texts(ofPanel: 0).filter { $0.kind == kind }
  }

  @Test("A title is one line as long as that fits on the page; broken, it ends 6 points inside")
  func title() throws {
    // 7.2 points a letter, of 2 × 195.
    let one = lines(figure(title: words(54)), .title)
    #expect(one.map(\.string) == [words(54)])
    #expect(try #require(one.first).box.right > 394)
    let two = lines(figure(title: words(58)), .title)
    #expect(two.count == 2)
    #expect(two.map(\.string).joined(separator: " ") == words(58))
    for line in two {
      #expect(isInside(line.box))
      #expect(abs(line.box.left + line.box.right - 410) < 1e-9)
    }
    // As many words as fit, of 388 points.
    #expect(two[0].string.count == 49)
  }

  @Test("Where text ends 6 points inside in any case, a title of one line does so too")
  func fittedTitle() {
    let lines = lines(figure(title: words(54), margins: Margins(isFitted: true)), .title)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { isInside($0.box) })
  }

  @Test("A label of the horizontal axis is broken as a title is")
  func xLabel() {
    // 6 points a letter.
    #expect(lines(figure(x: words(64)), .xLabel).count == 1)
    let two = lines(figure(x: words(68)), .xLabel)
    #expect(two.map(\.string) == [words(64), words(3)])
    #expect(two.allSatisfy { isInside($0.box) })
  }

  @Test("A line that fits on the page, but not about the middle of the axes, is moved off it")
  func moved() throws {
    // The middle is at 260: 280 points are about it, of 388.
    let margins = Margins(left: 0.4)
    let title = lines(figure(title: words(38), margins: margins), .title)
    #expect(title.count == 1)
    #expect(abs((title[0].box.left + title[0].box.right) / 2 - 260) < 1e-9)
    let long = lines(figure(title: words(49), x: words(63), margins: margins), .title)
    #expect(long.map(\.string) == [words(49)])
    #expect(abs(long[0].box.right - 394) < 1e-9)
    let label = lines(figure(x: words(63), margins: margins), .xLabel)
    #expect(label.map(\.string) == [words(63)])
    #expect(abs(label[0].box.right - 394) < 1e-9)
    let onTheLeft = lines(figure(title: words(49), margins: Margins(right: 0.5)), .title)
    #expect(abs(onTheLeft[0].box.left - 6) < 1e-9)
  }

  @Test("A word that is wider than the page is broken where the line ends")
  func longWord() {
    // 388 points are room for 53 letters of 7.2, and 64 of 6.
    #expect(
      lines(figure(title: String(repeating: "a", count: 60)), .title).map(\.string.count)
        == [53, 7])
    #expect(
      lines(figure(x: String(repeating: "a", count: 130)), .xLabel).map(\.string.count)
        == [64, 64, 2])
  }

  @Test("A label of the vertical axis that would run into numbers below takes more lines")
  func yLabel() throws {
    // 186 points, from 6 to 192, with the numbers of the horizontal axis at 6 to 15. With numbers of
    // its own the label is to the left of them all.
    let label = words(31)
    #expect(lines(figure(y: label), .yLabel).count == 1)
    let beside = figure(y: label, hasTicks: false)
    let two = lines(beside, .yLabel)
    #expect(two.count == 2)
    let numbers = lines(beside, .xTickLabel)
    #expect(!numbers.isEmpty)
    for line in two {
      #expect(!numbers.contains { $0.box.intersects(line.box) })
      #expect(line.box.height <= 154)
    }
    #expect(beside.messages.isEmpty)
    // 144 points end above them.
    #expect(lines(figure(y: words(24), hasTicks: false), .yLabel).count == 1)
  }

  @Test("A label of the vertical axis that is longer than the page is broken")
  func longYLabel() {
    // 198 points are room for 33 letters.
    #expect(lines(figure(y: words(33)), .yLabel).count == 1)
    let two = lines(figure(y: words(38)), .yLabel)
    #expect(two.count == 2)
    #expect(two.allSatisfy { $0.box.bottom > 6 - 1e-9 && $0.box.top < 194 + 1e-9 })
  }

  @Test("A line break in a label begins a line, at Matplotlib's distance, further from the axes")
  func lineBreaks() throws {
    let figure = figure(x: "one\ntwo", y: "three\nfour")
    // The depth of 2 and 1.2 times the height of 7.
    let x = lines(figure, .xLabel)
    #expect(x.map(\.string) == ["one", "two"])
    #expect(abs(x[0].line.origin.y - x[1].line.origin.y - 10.4) < 1e-9)
    let y = lines(figure, .yLabel)
    #expect(y.map(\.string) == ["three", "four"])
    #expect(abs(y[1].line.origin.x - y[0].line.origin.x - 10.4) < 1e-9)
    // The last line is where one line is: 4 points from the numbers.
    let numbers = lines(figure, .yTickLabel)
    #expect(abs((numbers.map(\.box.left).min() ?? 0) - y[1].box.right - 4) < 1e-9)
  }

  @Test("A label that would run into the power of ten beside it stands below that")
  func besideOffsetText() throws {
    func texts(_ letters: Int) -> [PlacedText] {
      var figure = figure(x: words(letters))
      figure.panels[0].x.limits = 0...3e8
      return figure.evenLayout.texts(ofPanel: 0)
    }
    for (letters, isMoved) in [(40, false), (44, false), (46, true), (51, true)] {
      let label = try #require(texts(letters).first { $0.kind == .xLabel })
      let offset = try #require(texts(letters).first { $0.kind == .xOffsetText })
      #expect(offset.string == "1e8")
      // It ends with the axes, so that 137 points are free to the right of their middle.
      #expect(!label.box.intersects(offset.box))
      #expect((label.box.top < offset.box.bottom) == isMoved, "\(letters)")
      if isMoved { #expect(abs(offset.box.bottom - 4 - label.box.top) < 1e-9) }
    }
  }
}
