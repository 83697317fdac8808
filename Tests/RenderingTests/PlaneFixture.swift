import Foundation
import TestSupport
import Testing

@testable import Plotting
@testable import Rendering

/// Figures of points in the plane, and how Matplotlib draws them;
/// `Tests/Fixtures/Rendering/plane.py` tells how.
struct PlaneFixture: Decodable {
  struct Scatter: Decodable {
    let x: [Double]
    let y: [Double]
    let groups: [Int]?
  }

  struct Line: Decodable {
    let x: [Double]
    let y: [Double]
    let group: Int
  }

  struct Values: Decodable {
    let columns: Int
    let rows: Int
    let x: [Double]
    let y: [Double]
    let label: String
    let values: [Double]
  }

  struct Bar: Decodable {
    let area: [Double]
    let ticks: [Double]
    let labels: [String]
    let label: [Double]
  }

  struct Layout: Decodable {
    let area: [Double]
    let x: [Double]
    let y: [Double]
    let bar: Bar?
  }

  let name: String
  let scatter: Scatter?
  let outlines: [Line]?
  let heatmap: Values?
  let opacity: Double?
  let label: String?
  let color: String?
  let equal: Bool?
  let layout: Layout

  static let all = Result {
    try decodedFixture("Rendering/plane.json", as: [PlaneFixture].self)
  }

  /// The picture by Matplotlib.
  func picture() throws -> Picture {
    try Picture(png: Data(contentsOf: Repository.fixture("Rendering/plane/\(name).png")))
  }

  var figure: Figure {
    var layers: [Layer] = []
    if let heatmap {
      layers.append(
        Layer(
          .heatmap(
            Heatmap(
              x: heatmap.x[0]...heatmap.x[1], y: heatmap.y[0]...heatmap.y[1],
              columns: heatmap.columns, rows: heatmap.rows, values: heatmap.values,
              label: heatmap.label))))
    }
    if let scatter {
      let coloring = scatter.groups.map { DotColoring.groups($0, count: 3, labels: []) }
      layers.append(
        Layer(
          .scatter(x: scatter.x, y: scatter.y, coloring: coloring ?? .single),
          color: color == "C1" ? .theme(1) : nil, firstColor: 0, opacity: opacity ?? 1,
          label: label))
    }
    if let outlines {
      layers.append(
        Layer(
          .outlines(
            outlines.map { Outline(x: $0.x, y: $0.y, isClosed: true, group: $0.group) },
            labels: []), firstColor: 0))
    }
    return Figure(
      width: 432, height: 288,
      panels: [Figure.Panel(layers: layers, hasEqualAspect: equal ?? false)],
      grid: Figure.Grid(rows: 1, columns: 1))
  }

  func displayList(font: Font) -> DisplayList {
    DisplayList(figure, measuring: font)
  }
}
