import Foundation
import TestSupport
import Testing

@testable import Plotting

/// Whole figures as text, in `Tests/Fixtures/Plotting/snapshots`.
///
/// `RECORD=1 swift test --filter SnapshotTests` writes the files anew, and fails: what has changed
/// is to be read before it is committed.
@Suite("Snapshots of figures")
struct SnapshotTests {
  private let edges = [0.0, 2, 4, 6, 8, 10]
  private let heights = [0.05, 0.1, 0.2, 0.1, 0.05]
  private let x = [0.0, 2.5, 5, 7.5, 10]
  private let y = [0.02, 0.1, 0.19, 0.1, 0.02]
  private var bars: Layer { Layer(.bars(edges: edges, heights: heights)) }
  private var curve: Layer { Layer(.curve(x: x, y: y)) }

  /// A figure of 8 × 4 inches with the usual margins.
  private func figure(
    title: String? = nil, x: Figure.AxisOptions = Figure.AxisOptions(),
    y: Figure.AxisOptions = Figure.AxisOptions(), _ layers: Layer...
  ) -> Figure {
    Figure(
      width: 576, height: 288,
      title: title, x: x, y: y, layers: layers)
  }

  private func expectSnapshot(_ name: String, _ figure: Figure) throws {
    let text = DisplayList(figure).description + "\n"
    let file = Repository.fixture("Plotting/snapshots/\(name).txt")
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).txt")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n").difference(from: expected.split(separator: "\n"))
    #expect(text == expected, "\(name): \(lines)")
  }

  @Test("A histogram with its density")
  func twoLayers() throws {
    try expectSnapshot("two-layers", figure(bars, curve))
  }

  @Test("Labels and a title")
  func labels() throws {
    try expectSnapshot(
      "labels",
      figure(
        title: "Two Gaussians", x: Figure.AxisOptions(label: "value"),
        y: Figure.AxisOptions(label: "density"), bars, curve))
  }

  @Test("Offset texts on both axes; the title moves up from the one it would run into")
  func offsetTexts() throws {
    try expectSnapshot(
      "offset-texts",
      figure(
        title: "A title long enough to reach the offset text above the vertical axis",
        x: Figure.AxisOptions(label: "value", limits: 1_000_000...1_000_010),
        y: Figure.AxisOptions(label: "density", limits: 0...3e-7)))
  }

  @Test("A legend with entries of all four marks")
  func legend() throws {
    var (bars, curve) = (bars, curve)
    bars.style.label = "sample"
    curve.style.label = "density"
    let components = Layer(
      .curves(x: [0, 10], y: [[0, 0.1], [0.1, 0]], labels: ["component 1", "component 2"]))
    let rug = Layer(.rug([1, 5, 9]), label: "values")
    try expectSnapshot("legend", figure(bars, curve, components, rug))
  }

  @Test("Components in colors of their own, without a legend")
  func components() throws {
    let components = Layer(
      .curves(x: x, y: [y, y.map { $0 / 2 }, y.map { $0 / 4 }], labels: []), lineWidth: 1)
    try expectSnapshot("components", figure(bars, components, curve))
  }

  @Test("A rug, half transparent, below a curve")
  func rug() throws {
    let rug = Layer(
      .rug([0.5, 1.25, 4, 4.5, 9.75]), color: .fixed(Color(red: 0.8, green: 0, blue: 0)),
      opacity: 0.5)
    try expectSnapshot("rug", figure(curve, rug))
  }

  @Test("Limits that cut off data on all sides")
  func limits() throws {
    try expectSnapshot(
      "limits",
      figure(
        x: Figure.AxisOptions(limits: 1...8), y: Figure.AxisOptions(limits: 0.04...0.15), bars,
        curve, Layer(.rug([0, 5, 10]))))
  }

  @Test("The theme book: an open frame, a legend without an edge, sizes of its own")
  func book() throws {
    var (bars, curve) = (bars, curve)
    bars.style.label = "sample"
    curve.style.label = "density"
    var figure = figure(
      title: "Two Gaussians", x: Figure.AxisOptions(label: "value"),
      y: Figure.AxisOptions(label: "density"), bars, curve)
    figure.theme = .book
    try expectSnapshot("book", figure)
  }

  @Test("Layers without data")
  func empty() throws {
    try expectSnapshot(
      "empty",
      figure(
        Layer(.bars(edges: [], heights: [])), Layer(.curve(x: [], y: [])),
        Layer(.curves(x: [], y: [], labels: [])), Layer(.rug([]))))
  }

  @Test("Four panels that share their horizontal axis, with all the marks of distributions")
  func panels() throws {
    let shares = Layer(
      .stackedShares(
        x: x, shares: [[0.9, 0.75, 0.5, 0.25, 0.1], [0.1, 0.25, 0.5, 0.75, 0.9]],
        labels: ["component 1", "component 2"]))
    let filled = Layer(
      .curves(x: x, y: [y, y.map { $0 / 2 }], labels: ["component 1", "component 2"]),
      areaOpacity: 0.3)
    let distribution = Layer(.empiricalDistribution([1, 2, 2, 5, 8]), label: "sample")
    let points = Layer(.points(x: [1, 2, 5, 8], y: [1.5, 2, 4, 9]), label: "quantiles")
    let line = Layer(.straightLine(slope: 1, intercept: 0), label: "y = x")
    let label = Figure.AxisOptions(label: "value")
    try expectSnapshot(
      "panels",
      Figure(
        width: 576, height: 432,
        title: "Two Gaussians",
        panels: [
          Figure.Panel(title: "Components", x: label, layers: [bars, filled]),
          Figure.Panel(title: "Responsibilities", x: label, layers: [shares]),
          Figure.Panel(x: label, y: Figure.AxisOptions(label: "share"), layers: [distribution]),
          Figure.Panel(x: label, layers: [points, line]),
        ],
        grid: Figure.Grid(rows: 2, columns: 2, sharesX: true)))
  }

  @Test("Dots in groups with outlines, and a legend")
  func plane() throws {
    let dots = Layer(
      .scatter(
        x: [1, 2, 8, 9], y: [0.5, 1, 3, 2.5],
        coloring: .groups([0, 0, 1, 1], count: 2, labels: ["component 1", "component 2"])),
      firstColor: 0, opacity: 0.5)
    let outlines = [
      Outline(x: [0, 3, 3], y: [0, 0, 2], isClosed: true, group: 0),
      Outline(x: [7, 10, 10], y: [2, 2, 4], isClosed: false, group: 1),
    ]
    var figure = figure(dots, Layer(.outlines(outlines, labels: []), firstColor: 0))
    figure.panels[0].hasEqualAspect = true
    try expectSnapshot("plane", figure)
  }

  @Test("A heatmap with its color bar")
  func heatmap() throws {
    let heatmap = Heatmap(
      x: 0...10, y: 0...4, columns: 3, rows: 2, values: [0, 1, 2, 3, 4, 5], label: "density")
    try expectSnapshot(
      "heatmap", figure(x: Figure.AxisOptions(label: "x1"), Layer(.heatmap(heatmap))))
  }

  @Test("A pair plot with long tick labels")
  func pairs() throws {
    let values: [[Double]] = [[0, 1, 2], [10_000, 30_000, 20_000], [-0.001, 0.002, 0.001]]
    let panels = (0..<9).map { index in
      let (row, column) = (index / 3, index % 3)
      let x = Figure.AxisOptions(label: "x\(column + 1)", scale: column)
      let isDiagonal = row == column
      return Figure.Panel(
        x: x,
        y: Figure.AxisOptions(
          label: "x\(row + 1)", scale: isDiagonal ? nil : row, hasTicks: !isDiagonal),
        layers: [
          isDiagonal
            ? Layer(.bars(edges: values[row].sorted(), heights: [1, 2]), label: "sample")
            : Layer(.scatter(x: values[column], y: values[row], coloring: .single))
        ])
    }
    try expectSnapshot(
      "pairs",
      Figure(
        width: 432, height: 432,
        panels: panels, grid: Figure.Grid(rows: 3, columns: 3, sharesVariables: true)))
  }
}
