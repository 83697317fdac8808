import Testing

@testable import Plotting

/// Letters are 6 × 7 points and 2 deep. A legend is 36 points wider than its labels, or 28 for each
/// column, 20 between them and 8; it is 14 points high for each entry, and 3.
@Suite("Legends beside the axes")
struct LegendBesideTests {
  private let unit = Figure.AxisOptions(limits: 0...1)

  /// A figure of 400 × 200 points: Matplotlib's place is 50...360 × 22...176.
  private func figure(
    _ labels: [String], _ place: LegendOptions.Place, columns: Int? = nil, title: String? = nil,
    size: (Double, Double) = (400, 200)
  ) -> Figure {
    Figure(
      width: size.0, height: size.1, title: title, x: unit, y: unit,
      layers: [Layer(.curves(x: [0, 1], y: labels.map { _ in [2, 2] }, labels: labels))],
      legend: LegendOptions(place: place, columns: columns))
  }

  /// So many labels of eight letters at most.
  private func curves(_ count: Int) -> [String] { (1...count).map { "curve \($0)" } }

  private func entries(_ layout: FigureLayout) -> [String] {
    layout.texts(ofPanel: 0).filter { $0.kind == .legendEntry }.map(\.string)
  }

  @Test("At the right it begins an em behind the text there, level with the top of the axes")
  func right() throws {
    let layout = figure(["ab"], .right).evenLayout
    let (area, frame) = (layout.axes[0].area, try #require(layout.legendFrame(ofPanel: 0)))
    // Half of "1.0" is behind the axes.
    #expect(abs(frame.left - (area.right + 9 + 10)) < 1e-9)
    #expect(abs(frame.right - 393.2) < 1e-9)
    #expect(abs(frame.width - 48) < 1e-9)
    #expect(abs(frame.top - area.top) < 1e-9 && abs(area.top - 176) < 1e-9)
    #expect(layout.warnings.isEmpty)
  }

  @Test("Beside a color bar it stands behind the label of the bar")
  func besideColorBar() throws {
    var figure = figure(["ab"], .right)
    figure.panels[0].layers.append(
      Layer(
        .heatmap(
          Heatmap(x: 0...1, y: 0...1, columns: 2, rows: 1, values: [0, 4], label: "height"))))
    let layout = figure.evenLayout
    let label = try #require(layout.texts(ofPanel: 0).first { $0.kind == .colorBarLabel })
    let frame = try #require(layout.legendFrame(ofPanel: 0))
    #expect(abs(frame.left - (label.box.right + 10)) < 1e-6)
    #expect(abs(frame.right - 393.2) < 0.01)
  }

  @Test("Below it stands half an em under the text there, at the middle of the axes")
  func below() throws {
    let layout = figure(["ab"], .below).evenLayout
    let (area, frame) = (layout.axes[0].area, try #require(layout.legendFrame(ofPanel: 0)))
    // Numbers of 9 points are 7 under the axes.
    #expect(abs(frame.top - (area.bottom - 16 - 5)) < 1e-9)
    #expect(abs(frame.bottom - 6.8) < 1e-9)
    #expect(abs(frame.left + frame.right - 410) < 1e-9)
    #expect(layout.warnings.isEmpty)
  }

  @Test("Above it stands half an em over the numbers, and the title over it")
  func above() throws {
    let layout = figure(["ab"], .above, title: "Title").evenLayout
    let (area, frame) = (layout.axes[0].area, try #require(layout.legendFrame(ofPanel: 0)))
    // Half of the height of "1.0" is above the axes.
    #expect(abs(frame.bottom - (area.top + 3.5 + 5)) < 1e-9)
    #expect(abs(frame.left + frame.right - 410) < 1e-9)
    let title = try #require(layout.texts(ofPanel: 0).first { $0.kind == .title })
    #expect(title.box.bottom > frame.top)
    #expect(abs(title.box.top - 194) < 1e-9)
    #expect(layout.warnings.isEmpty)
  }

  @Test("At the right it takes a third of the width at most: its labels are broken")
  func thirdOfWidth() throws {
    // 400 / 3 − 36 − 10 points are room for 14 letters.
    let layout = figure(["aaaa bbbb cccc dddd", "e"], .right).evenLayout
    #expect(entries(layout) == ["aaaa bbbb cccc", "dddd", "e"])
    #expect(try #require(layout.legendFrame(ofPanel: 0)).width == 36 + 84)
  }

  @Test("In the axes labels are broken that are wider than they are")
  func insideAxes() throws {
    // 310 − 2 × 5 − 36 points are room for 44 letters.
    let label = Array(repeating: "aaaa", count: 10).joined(separator: " ")
    let layout = figure([label], .best).evenLayout
    #expect(entries(layout).map(\.count) == [44, 4])
    let frame = try #require(layout.legendFrame(ofPanel: 0))
    #expect(layout.axes[0].area.left + 5 <= frame.left)
    #expect(layout.warnings.isEmpty)
  }

  @Test("Above and below it has as many columns as fit, or as are named", arguments: [nil, 3, 1])
  func columns(named: Int?) throws {
    for place in [LegendOptions.Place.below, .above] {
      let labels = (0..<(named == 1 ? 4 : 8)).map { "abc\($0)" }
      let layout = figure(labels, place, columns: named).evenLayout
      let texts = layout.texts(ofPanel: 0).filter { $0.kind == .legendEntry }
      #expect(texts.map(\.string) == labels)
      // 52 points each: 6 columns would be 420 of 388 points wide.
      let expected = named ?? 5
      #expect(Set(texts.map { ($0.box.left * 1e6).rounded() }).count == expected)
      let frame = try #require(layout.legendFrame(ofPanel: 0))
      #expect(abs(frame.width - Double(72 * expected - 12)) < 1e-9)
      let rows = (labels.count + expected - 1) / expected
      #expect(abs(frame.height - Double(14 * rows + 3)) < 1e-9)
    }
  }

  @Test("A legend that has no room in the axes stands to the right of them")
  func noRoomInside() throws {
    // 157 points, of 161.7 − 10.
    let layout = figure(curves(11), .best, size: (400, 210)).evenLayout
    #expect(try #require(layout.legendFrame(ofPanel: 0)).left > layout.axes[0].area.right)
    #expect(entries(layout) == curves(11))
    #expect(layout.warnings.isEmpty)
    let smaller = figure(curves(10), .best, size: (400, 210)).evenLayout
    let frame = try #require(smaller.legendFrame(ofPanel: 0))
    #expect(smaller.axes[0].area.extended(by: -4.9).contains(Point(x: frame.left, y: frame.bottom)))
  }

  @Test("One that has no room at the right either stands below")
  func noRoomAtTheRight() throws {
    let layout = figure(curves(12), .best).evenLayout
    #expect(try #require(layout.legendFrame(ofPanel: 0)).top < layout.axes[0].area.bottom)
    #expect(entries(layout) == curves(12))
    #expect(layout.warnings.isEmpty)
  }

  @Test("One that has room nowhere ends with how many entries there are besides, and a warning")
  func tooMany() throws {
    // A third of 200 points is room for 4 rows; with the line that tells so 4 columns would be 402 of
    // 388 points wide.
    let figure = figure(curves(30), .best)
    let layout = figure.evenLayout
    #expect(entries(layout) == curves(11) + ["… and 19 more"])
    let frame = try #require(layout.legendFrame(ofPanel: 0))
    #expect(frame.left >= 6 && frame.right <= 394 && frame.bottom >= 6 - 1e-9)
    #expect(
      figure.messages == [
        #"the legend has no room for 19 of its entries; a larger "size" or shorter labels would do"#
      ])
    // At the right 154 points are room for 10.
    #expect(
      entries(self.figure(curves(30), .right).evenLayout) == curves(9) + ["… and 21 more"])
  }

  @Test(
    "One that has no room for any entry is left out, with a warning",
    arguments: [(LegendOptions.Place.best, 200.0, 45.0), (.right, 250, 200), (.below, 400, 50)])
  func leftOut(place: LegendOptions.Place, width: Double, height: Double) {
    let figure = figure(["ab", "cd"], place, size: (width, height))
    let layout = figure.evenLayout
    #expect(layout.legendFrame(ofPanel: 0) == nil)
    #expect(entries(layout).isEmpty)
    let warning = layout.warnings.first { $0.subject == .legend(panel: 0) }
    #expect(
      warning?.message
        == #"the legend has no room and is left out; a larger "size" or shorter labels would do"#)
  }

  @Test("Named margins are kept, and a legend that leaves the page then is told of")
  func namedMargin() {
    var figure = figure(["ab"], .right)
    figure.margins.right = 0.9
    #expect(figure.axes[0].area.right == 360)
    let warning = LayoutWarning(
      subject: .legend(panel: 0),
      message: #"the legend leaves the page; a larger "size" or shorter labels would do"#)
    #expect(figure.evenLayout.warnings.contains(warning))
  }

  @Test("Where there is to be none, there is none, and no room for it")
  func none() {
    let layout = figure(["ab"], .none).evenLayout
    #expect(layout.legendFrame(ofPanel: 0) == nil && layout.legendFrame == nil)
    #expect(entries(layout).isEmpty)
    #expect(layout.warnings.isEmpty)
  }

  @Test("Entries of one label and color come once, however opaque; those of other colors come each")
  func equalEntries() {
    func entries(_ second: Color, opacity: Double = 1) -> [String] {
      var figure = figure([], .best)
      figure.panels[0].layers = [
        Layer(.curve(x: [0, 1], y: [2, 2]), color: .fixed(.black), label: "curve"),
        Layer(
          .curve(x: [0, 1], y: [2, 2]), color: .fixed(second), opacity: opacity, label: "curve"),
      ]
      return self.entries(figure.evenLayout)
    }
    #expect(entries(.black) == ["curve"])
    #expect(entries(.black, opacity: 0.5) == ["curve"])
    #expect(entries(Color(red: 1, green: 0, blue: 0)) == ["curve", "curve"])
  }
}
