import FigureFiles

@testable import Plotting

/// A figure, and where everything is that is written on it, in points from its lower left corner.
struct LaidOutFigure {
  /// A line of text with the box of its ink, which is as wide as the text's advance.
  struct Text {
    let string: String
    let box: Rectangle
    let isVertical: Bool
  }

  /// A legend: its frame, and what is written in it.
  struct Legend {
    /// A label with what is drawn before it; nothing before a title.
    struct Entry {
      let label: Text
      let key: [DisplayList.Item]
    }

    let frame: Rectangle
    var entries: [Entry] = []

    var labels: [Text] { entries.map(\.label) }
  }

  let page: Rectangle
  /// The areas of the axes, in the order of the panels.
  let areas: [Rectangle]
  /// All text but that of legends.
  private(set) var texts: [Text] = []
  private(set) var legends: [Legend] = []
  /// Everything that is drawn but legends.
  private(set) var items: [DisplayList.Item] = []
  /// What was said about text that has no room.
  let warnings: [String]

  /// Lays out the figure of an experiment.
  init(_ numbers: ExperimentNumbers, font: Font) {
    let figure = numbers.figure
    let layout = figure.layout(measuring: font)
    self.init(
      DisplayList(figure, layout, measuring: font), areas: layout.axes.map(\.area),
      warnings: layout.warnings.map {
        ([$0.message] + $0.lines(of: layout)).joined(separator: " ")
      }, font: font)
  }

  /// Finds texts and legends in what is drawn.
  init(_ list: DisplayList, areas: [Rectangle], warnings: [String], font: Font) {
    self.areas = areas
    self.warnings = warnings
    page = Rectangle(left: 0, bottom: 0, right: list.width, top: list.height)
    sort(list.items, font: font)
  }

  /// All text, in the order in which it is drawn but for that of legends, which comes last.
  var allTexts: [Text] { texts + legends.flatMap(\.labels) }

  /// Tells what belongs to legends from the rest: what follows a legend's frame and begins in it.
  private mutating func sort(_ items: [DisplayList.Item], font: Font) {
    var isInLegend = false
    var key: [DisplayList.Item] = []
    for item in items {
      if let frame = item.legendFrame {
        legends.append(Legend(frame: frame))
        isInLegend = true
        continue
      }
      let last = legends.count - 1
      if isInLegend, let start = item.start, !legends[last].frame.contains(start) {
        isInLegend = false
      }
      if case .text(let line) = item {
        let text = Text(line, font: font)
        // A number in the middle of a key is a part of it.
        if isInLegend, let area = key.last?.filledArea, area.contains(text.box) {
          key.append(item)
        } else if isInLegend {
          legends[last].entries.append(Legend.Entry(label: text, key: key))
          key = []
        } else {
          texts.append(text)
        }
      } else if isInLegend {
        key.append(item)
      } else {
        self.items.append(item)
      }
    }
  }
}

extension LayoutWarning {
  /// All texts that the warning is about, in quotation marks: it names one line of those that leave
  /// the page, and the first of those that meet.
  fileprivate func lines(of layout: FigureLayout) -> [String] {
    let all = layout.axes.indices.flatMap { layout.texts(ofPanel: $0) } + layout.texts
    let isAboutSeveral = message.contains(" more such; ")
    let texts =
      switch subject {
      case .text(let kind, let panel):
        (isAboutSeveral ? all : panel.map { layout.texts(ofPanel: $0) } ?? layout.texts)
          .filter { $0.kind == kind }
      case .layer(let layer, let panel):
        isAboutSeveral
          ? all.filter { $0.layer != nil }
          : layout.texts(ofPanel: panel).filter { $0.layer == layer }
      default: [PlacedText]()
      }
    return texts.map { "\"\($0.string)\"" }
  }
}

extension LaidOutFigure.Text {
  fileprivate init(_ line: DisplayList.TextLine, font: Font) {
    let extent = font.extent(of: line.string, size: line.size, isBold: line.isBold)
    let origin = line.origin
    string = line.string
    isVertical = line.isVertical
    box =
      line.isVertical
      ? Rectangle(
        left: origin.x - extent.ascent, bottom: origin.y, right: origin.x + extent.descent,
        top: origin.y + extent.width)
      : Rectangle(
        left: origin.x, bottom: origin.y - extent.descent, right: origin.x + extent.width,
        top: origin.y + extent.ascent)
  }
}

extension DisplayList.Item {
  /// The frame if this is one of a legend: a filled rectangle with four round corners.
  fileprivate var legendFrame: Rectangle? {
    guard case .path(let path, .some, _, nil) = self, path.isSnapped else { return nil }
    let corners = path.elements.count { if case .curve = $0 { true } else { false } }
    return corners == 4 ? path.bounds : nil
  }

  /// A point of what is drawn; `nil` where nothing is.
  fileprivate var start: Point? {
    switch self {
    case .text(let line): line.origin
    case .rectangles(let rectangles, _, _):
      rectangles.first.map { Point(x: $0.left, y: $0.bottom) }
    case .path(let path, _, _, _):
      path.bounds.map { Point(x: $0.left, y: $0.bottom) }
    case .dots(let dots, _): dots.centers.first
    case .markers(_, let places, _, _): places.first
    case .image(_, let rectangle, _): Point(x: rectangle.left, y: rectangle.bottom)
    }
  }
}

extension Path {
  /// The smallest rectangle around all points, control points of curves included.
  var bounds: Rectangle? {
    let points = elements.flatMap { (element) -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let control, let end): [control, end]
      case .close: []
      }
    }
    guard let first = points.first else { return nil }
    let start = Rectangle(left: first.x, bottom: first.y, right: first.x, top: first.y)
    return points.reduce(into: start) { box, point in
      box.left = min(box.left, point.x)
      box.bottom = min(box.bottom, point.y)
      box.right = max(box.right, point.x)
      box.top = max(box.top, point.y)
    }
  }
}

extension Rectangle {
  /// How far the rectangle reaches into another one, in both directions; 0 where it does not.
  func overlap(_ other: Rectangle) -> Double {
    max(
      0,
      min(
        min(right, other.right) - max(left, other.left),
        min(top, other.top) - max(bottom, other.bottom)))
  }

  /// How far the rectangle reaches out of another one; 0 where it does not.
  func beyond(_ other: Rectangle) -> Double {
    [0, other.left - left, other.bottom - bottom, right - other.right, top - other.top].max() ?? 0
  }
}

extension DisplayList.Item {
  /// The rectangle that the item fills; `nil` for anything else.
  fileprivate var filledArea: Rectangle? {
    if case .rectangles(let rectangles, _, _) = self { rectangles.first } else { nil }
  }
}

extension Rectangle {
  fileprivate func contains(_ other: Rectangle) -> Bool {
    left <= other.left && right >= other.right && bottom <= other.bottom && top >= other.top
  }
}
