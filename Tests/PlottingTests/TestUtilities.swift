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
    let known = extents["\(Int(clamping: size))"] ?? [:]
    guard let extent = known[string] else {
      // Parts of labels are measured where a legend is tried beside the axes, and compared with nothing.
      if !string.hasPrefix("…"), !known.keys.contains(where: { $0.contains(string) }) {
        Issue.record("\(name) has no \"\(string)\" of \(size) points")
      }
      return EvenLetters().extent(of: string, size: size)
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
  /// The layout with letters of one width.
  var evenLayout: FigureLayout { layout(measuring: EvenLetters()) }

  /// The axes of all panels with letters of one width.
  var axes: [Axes] { evenLayout.axes }

  /// What the layout with letters of one width says.
  var messages: [String] { evenLayout.warnings.map(\.message) }
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

  /// The smallest rectangle with all texts and lines around the axes, legends and color bars, letters
  /// being of one width.
  var outline: Rectangle? {
    let boxes = items.dropFirst().filter { $0.clip == nil }.flatMap(\.boxes)
    guard let left = boxes.map(\.left).min(), let bottom = boxes.map(\.bottom).min(),
      let right = boxes.map(\.right).max(), let top = boxes.map(\.top).max()
    else { return nil }
    return Rectangle(left: left, bottom: bottom, right: right, top: top)
  }
}

extension DisplayList.TextLine {
  /// The box of the line, letters being of one width.
  var box: Rectangle {
    let extent = EvenLetters().extent(of: string, size: size)
    return isVertical
      ? Rectangle(
        left: origin.x - extent.ascent, bottom: origin.y, right: origin.x + extent.descent,
        top: origin.y + extent.width)
      : Rectangle(
        left: origin.x, bottom: origin.y - extent.descent, right: origin.x + extent.width,
        top: origin.y + extent.ascent)
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

  /// The rectangles around what the item draws, without the widths of lines.
  var boxes: [Rectangle] {
    switch self {
    case .rectangles(let rectangles, _, _): rectangles
    case .path(let path, _, _, _): path.bounds.map { [$0] } ?? []
    case .markers(let path, let places, _, _):
      path.bounds.map { mark in
        places.map {
          Rectangle(
            left: $0.x + mark.left, bottom: $0.y + mark.bottom, right: $0.x + mark.right,
            top: $0.y + mark.top)
        }
      } ?? []
    case .image(_, let rectangle, _): [rectangle]
    case .dots: []
    case .text(let line): [line.box]
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
