import Foundation
import TestSupport
import Testing

@testable import Plotting

/// The content of a file in `Tests/Fixtures/Plotting`.
func fixture<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
  try decodedFixture("Plotting/\(name)", as: type)
}

/// A measure of text without a font: every letter is 6 wide, 7 high and 2 deep at 10 points.
struct EvenLetters: TextMeasuring {
  func extent(of string: String, size: Double) -> TextExtent {
    guard !string.isEmpty else { return TextExtent(width: 0, ascent: 0, descent: 0) }
    let em = size / 10
    return TextExtent(width: 6 * em * Double(string.count), ascent: 7 * em, descent: 2 * em)
  }
}

/// The extents of texts as Matplotlib measures them.
protocol MeasuredTexts: TextMeasuring {
  /// What the texts are of.
  var name: String { get }
  /// Width, ascent and descent in points of each text, by its font size.
  var extents: [String: [String: [Double]]] { get }
}

extension MeasuredTexts {
  func extent(of string: String, size: Double) -> TextExtent {
    guard let extent = extents["\(Int(size))"]?[string] else {
      Issue.record("\(name) has no \"\(string)\" of \(size) points")
      return TextExtent(width: 0, ascent: 0, descent: 0)
    }
    return TextExtent(width: extent[0], ascent: extent[1], descent: extent[2])
  }
}

/// A figure of 400 × 200 points whose axes area is 50...350 × 30...180 points.
func figure(
  title: String? = nil, x: Figure.AxisOptions = Figure.AxisOptions(limits: 0...1),
  y: Figure.AxisOptions = Figure.AxisOptions(limits: 0...1), _ layers: Layer...
) -> Figure {
  Figure(
    width: 400, height: 200,
    margins: Margins(left: 0.125, right: 0.875, bottom: 0.15, top: 0.9),
    title: title, x: x, y: y, layers: layers)
}

/// The axes of a figure of these layers, with limits that nobody has set.
func axes(_ layers: Layer...) -> Axes {
  var figure = figure(x: Figure.AxisOptions(), y: Figure.AxisOptions())
  figure.panels[0].layers = layers
  return figure.axes[0]
}

/// What a layer draws in `axesArea`, with limits from 0 to 1.
func drawn(_ layer: Layer) -> [DisplayList.Item] {
  DisplayList(figure(layer)).items.filter { $0.clip != nil }
}

/// The axes area of `figure`.
let axesArea = Rectangle(left: 50, bottom: 30, right: 350, top: 180)

extension Figure {
  /// The axes of all panels with letters of one width.
  var axes: [Axes] { layout(measuring: EvenLetters()).axes }
}

extension DisplayList {
  /// The layout of a figure with letters of one width.
  init(_ figure: Figure) {
    self.init(figure, measuring: EvenLetters())
  }

  /// All texts in drawing order.
  var texts: [TextLine] {
    items.compactMap { if case .text(let line) = $0 { line } else { nil } }
  }
}

extension DisplayList.Item {
  /// What the item is clipped to; `nil` for items that are not.
  var clip: Rectangle? {
    switch self {
    case .rectangles(_, _, let clip), .path(_, _, _, let clip), .markers(_, _, _, let clip),
      .dots(_, let clip), .image(_, _, let clip):
      clip
    case .text: nil
    }
  }

  /// The color in which the item is filled, stroked or written.
  var color: Color? {
    switch self {
    case .rectangles(_, let fill, _): fill
    case .path(_, let fill, let stroke, _): fill ?? stroke?.color
    case .markers(_, _, let stroke, _): stroke.color
    case .dots(let dots, _): dots.palette.first
    case .image: nil
    case .text(let line): line.color
    }
  }
}

extension Path {
  /// The smallest rectangle with all points of the path, control points included; `nil` if empty.
  var bounds: Rectangle? {
    let points = elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let control, let end): [control, end]
      case .close: []
      }
    }
    guard let left = points.map(\.x).min(), let bottom = points.map(\.y).min(),
      let right = points.map(\.x).max(), let top = points.map(\.y).max()
    else { return nil }
    return Rectangle(left: left, bottom: bottom, right: right, top: top)
  }
}

extension Point {
  func isClose(to other: Point, within tolerance: Double) -> Bool {
    abs(x - other.x) <= tolerance && abs(y - other.y) <= tolerance
  }
}

extension Rectangle {
  func isClose(to other: Rectangle, within tolerance: Double) -> Bool {
    Point(x: left, y: bottom).isClose(to: Point(x: other.left, y: other.bottom), within: tolerance)
      && Point(x: right, y: top).isClose(to: Point(x: other.right, y: other.top), within: tolerance)
  }
}
