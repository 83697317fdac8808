import Testing

@testable import Plotting

/// Dashes that a layer asks for, outlines of bars, bars that hang, and bands.
@Suite struct LineDashTests {
  private func strokes(_ layers: Layer...) -> [Stroke] {
    var figure = figure(x: Figure.AxisOptions(limits: 0...4), y: Figure.AxisOptions(limits: 0...4))
    figure.panels[0].layers = layers
    return DisplayList(figure).items.compactMap { item in
      guard case .path(_, nil, let stroke?, .some) = item else { return nil }
      return stroke
    }
  }

  private func curve(_ dash: LineDash?, width: Double = 2, count: Int = 1) -> Layer {
    Layer(
      .curves(x: [0, 4], y: Array(repeating: [0, 4], count: count), labels: []),
      style: LayerStyle(lineWidth: width, dash: dash))
  }

  /// Matplotlib's `lines.dashed_pattern`, `dotted_pattern` and `dashdot_pattern`.
  @Test("Patterns are Matplotlib's times the width of the line, with ends that are cut off")
  func patterns() {
    let known: [(LineDash?, [Double])] = [
      (nil, []), (.pattern(.solid), []), (.pattern(.dashed), [7.4, 3.2]),
      (.pattern(.dotted), [2, 3.3]), (.pattern(.dashdot), [12.8, 3.2, 2, 3.2]),
      (.lengths([5, 1, 2]), [10, 2, 4]),
    ]
    for (dash, lengths) in known {
      let stroke = strokes(curve(dash))[0]
      #expect(stroke.dashes == lengths)
      #expect(stroke.cap == (lengths.isEmpty ? .projecting : .butt))
    }
  }

  @Test("A pattern of the layer stands for those that tell colors apart, which is said")
  func repeats() {
    let dashed = strokes(curve(.pattern(.dotted), count: 12))
    #expect(dashed.allSatisfy { $0.dashes == [2, 3.3] })
    #expect(strokes(curve(.pattern(.solid), count: 12)).allSatisfy { $0.dashes.isEmpty })
    var figure = figure(curve(.pattern(.solid), count: 12))
    #expect(figure.layersWithUnmarkedRepeats.map(\.layer) == [0])
    figure.panels[0].layers = [curve(nil, count: 12)]
    #expect(figure.layersWithUnmarkedRepeats.isEmpty)
  }

  private func paths(_ layer: Layer) -> [DisplayList.Item] {
    var figure = figure(x: Figure.AxisOptions(limits: 0...4), y: Figure.AxisOptions(limits: -1...4))
    figure.panels[0].layers = [layer]
    return figure.axes.flatMap { axes in
      coloredLayers([layer], theme: .matplotlib, measuring: EvenLetters())[0].items(axes: axes)
    }
  }

  @Test("The outline of bars goes up and down along their tops, from zero to zero")
  func outline() throws {
    var layer = Layer(.bars(edges: [0, 1, 2, 4], heights: [1, 3, 0]))
    layer.outlinesBars = true
    guard case .path(let path, nil, let stroke?, .some)? = paths(layer).first else {
      Issue.record("no line")
      return
    }
    // The area is 300 × 150 points from (50, 30), and zero lies at a fifth of its height.
    let corners = [(0, 0), (0, 1), (1, 1), (1, 3), (2, 3), (2, 0), (4, 0), (4, 0)].map {
      Point(x: 50 + 75 * Double($0.0), y: 60 + 30 * Double($0.1))
    }
    #expect(path == Path(polyline: corners))
    // Matplotlib's patch.linewidth.
    #expect(stroke.width == 1)
    #expect((stroke.cap, stroke.join) == (.butt, .miter))
    layer.style.label = "bars"
    let keys = coloredLayers([layer], theme: .matplotlib, measuring: EvenLetters())[0]
      .legendEntries.map(\.key)
    #expect(keys == [.frame(stroke)])
  }

  @Test("Bars with feet hang down to these, also below zero, which the limits know")
  func feet() {
    var layer = Layer(.bars(edges: [0, 1, 2, 4], heights: [1, 3, 2]))
    layer.feet = [0.5, -1, 2]
    guard case .rectangles(let rectangles, _, _)? = paths(layer).first else {
      Issue.record("no bars")
      return
    }
    #expect(
      rectangles == [
        Rectangle(left: 50, bottom: 75, right: 125, top: 90),
        Rectangle(left: 125, bottom: 30, right: 200, top: 150),
      ])
    #expect(layer.dataLimits(.matplotlib)?.y == -1...3)
    #expect(layer.stickyValues(.matplotlib).y.isEmpty)
  }

  @Test("The area of a stacked curve ends at the curve before it")
  func stacked() {
    var layer = Layer(.curves(x: [0, 4], y: [[1, 1], [2, 3]], labels: ["a", "b"]))
    layer.areaOpacity = 0.5
    layer.stacksAreas = true
    guard case .path(let lower, .some, nil, _)? = paths(layer).first,
      case .path(let upper, .some, nil, _)? = paths(layer).dropFirst().first
    else {
      Issue.record("no areas")
      return
    }
    func closed(_ corners: (Double, Double)...) -> Path {
      let line = Path(polyline: corners.map { Point(x: 50 + 75 * $0.0, y: 60 + 30 * $0.1) })
      return Path(elements: line.elements + [.close])
    }
    #expect(lower == closed((0, 1), (4, 1), (4, 0), (0, 0)))
    #expect(upper == closed((0, 2), (4, 3), (4, 1), (0, 1)))
    let entries = coloredLayers([layer], theme: .matplotlib, measuring: EvenLetters())[0]
      .legendEntries
    // As they are seen, the uppermost first.
    #expect(entries.map(\.label) == ["b", "a"])
  }

  @Test("The band of a distribution function is as far above as below it, and stays within 0 and 1")
  func band() throws {
    var layer = Layer(.empiricalDistribution([1, 2]))
    layer.band = ConfidenceBand(.distance(0.75), label: "band")
    guard case .path(let path, let fill?, nil, _)? = paths(layer).first else {
      Issue.record("no band")
      return
    }
    let corners = [
      (1, 0.75), (1, 1), (2, 1), (2, 1), (2, 0), (2, 0.25), (1, 0), (1, 0),
    ].map { Point(x: 50 + 75 * Double($0.0), y: 60 + 30 * $0.1) }
    #expect(Set(points(path)) == Set(corners))
    #expect(fill.alpha < 0.5)
    #expect(paths(layer).count == 2)
    let entries = coloredLayers([layer], theme: .matplotlib, measuring: EvenLetters())[0]
      .legendEntries
    #expect(entries.map(\.label) == ["band"])
  }

  @Test(
    "Each of several curves has its band in its color, behind all of them, and one entry tells it")
  func bandsOfCurves() throws {
    var layer = Layer(.curves(x: [0, 4], y: [[1, 1], [2, 2]], labels: ["a", "b"]))
    layer.band = ConfidenceBand(
      .betweenOfEach(x: [0, 4], lower: [[0.5, 0.5], [1, 1]], upper: [[1.5, 1.5], [3, 3]]),
      label: "bands")
    let items = paths(layer)
    #expect(items.count == 4)
    let theme = Theme.matplotlib
    for (item, corners) in zip(
      items,
      [
        [(0.0, 1.5), (4.0, 1.5), (4.0, 0.5), (0.0, 0.5)],
        [(0.0, 3.0), (4.0, 3.0), (4.0, 1.0), (0.0, 1.0)],
      ])
    {
      guard case .path(let path, .some, nil, _) = item else {
        Issue.record("no band")
        return
      }
      #expect(points(path) == corners.map { Point(x: 50 + 75 * $0.0, y: 60 + 30 * $0.1) })
    }
    let fills = items.prefix(2).map { item -> Color? in
      if case .path(_, let fill, _, _) = item { fill } else { nil }
    }
    #expect(fills == [0, 1].map { theme.cycle[$0].faded(by: 0.3) })
    let entries = coloredLayers([layer], theme: theme, measuring: EvenLetters())[0].legendEntries
    #expect(entries.map(\.label) == ["a", "b", "bands"])
    #expect(entries[2].key == .patch(theme.text.faded(by: 0.3)))

    var curve = Layer(.curve(x: [0, 4], y: [1, 1]), label: "c")
    curve.band = ConfidenceBand(
      .between(x: [0, 4], lower: [0.5, 0.5], upper: [3, 3]), label: "c: band")
    #expect(paths(curve).count == 2)
    let curveEntries = coloredLayers([curve], theme: theme, measuring: EvenLetters())[0]
      .legendEntries
    #expect(curveEntries.map(\.label) == ["c", "c: band"])
    #expect(curveEntries[1].key == .patch(theme.cycle[0].faded(by: 0.3)))

    layer = Layer(.curves(x: [], y: [], labels: []))
    layer.band = ConfidenceBand(.betweenOfEach(x: [], lower: [], upper: []), label: "bands")
    #expect(paths(layer).isEmpty)
    #expect(
      coloredLayers([layer], theme: theme, measuring: EvenLetters())[0].legendEntries.isEmpty)
  }

  @Test(
    "Bands about curves have a say in limits, and a log axis begins at their smallest value above 0"
  )
  func limitsOfBands() {
    var layer = Layer(.curve(x: [1, 2], y: [3, 4]))
    layer.band = ConfidenceBand(.between(x: [0.5, 2], lower: [-1, 0.125], upper: [5, 9]))
    #expect(layer.dataLimits(.matplotlib)?.x == 0.5...2)
    #expect(layer.dataLimits(.matplotlib)?.y == -1...9)
    #expect(layer.smallestPositiveY == 0.125)
    layer = Layer(.curves(x: [1, 2], y: [[3, 4], [5, 6]], labels: []))
    layer.band = ConfidenceBand(
      .betweenOfEach(x: [1, 3], lower: [[1, 2], [0, 0.5]], upper: [[7, 8], [6, 6]]))
    #expect(layer.dataLimits(.matplotlib)?.x == 1...3)
    #expect(layer.dataLimits(.matplotlib)?.y == 0...8)
    #expect(layer.smallestPositiveY == 0.5)
  }

  private func points(_ path: Path) -> [Point] {
    path.elements.compactMap { element in
      switch element {
      case .move(let point), .line(let point): point
      default: nil
      }
    }
  }
}
