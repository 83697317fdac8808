/// What a text around or in the axes says.
public enum TextKind: String, Hashable, Sendable {
  case figureTitle = "figure title"
  case title
  case panelLetter = "panel letter"
  case xLabel = "x label"
  case xTickLabel = "x tick label"
  case xOffsetText = "x offset text"
  case yLabel = "y label"
  case yTickLabel = "y tick label"
  case yOffsetText = "y offset text"
  case colorBarLabel = "color bar label"
  case colorBarTickLabel = "color bar tick label"
  case colorBarOffsetText = "color bar offset text"
  case legendTitle = "legend title"
  case legendEntry = "legend entry"
  case pointLabel = "label"
  case name
  case note = "text"
}

/// A line of text on the page.
public struct PlacedText: Hashable, Sendable {
  /// What it says.
  public let kind: TextKind
  /// Its box, in points: as wide as the text, and at least as high as the letters "l" and "p".
  public let box: Rectangle
  /// What is drawn of it, in points: as wide as the text, and as high as its letters.
  public let ink: Rectangle

  /// The index of the layer of the panel that it is a part of; `nil` for a text around the axes.
  public internal(set) var layer: Int?

  let line: DisplayList.TextLine

  /// The text.
  public var string: String { line.string }

  /// The same text further up, by so many points.
  func raised(by distance: Double) -> PlacedText {
    var line = line
    line.origin.y += distance
    return PlacedText(
      kind: kind, box: box.raised(by: distance), ink: ink.raised(by: distance), layer: layer,
      line: line)
  }

  private init(
    kind: TextKind, box: Rectangle, ink: Rectangle, layer: Int?, line: DisplayList.TextLine
  ) {
    self.kind = kind
    self.box = box
    self.ink = ink
    self.layer = layer
    self.line = line
  }

  /// Places a line with the left end of its baseline at a point; one that runs upwards with the lower.
  init(
    _ kind: TextKind, _ string: String, _ box: TextPlacement.Box, at origin: Point, size: Double,
    isVertical: Bool = false, isBold: Bool = false, _ color: Color
  ) {
    func rectangle(_ ascent: Double, _ descent: Double) -> Rectangle {
      isVertical
        ? Rectangle(
          left: origin.x - ascent, bottom: origin.y, right: origin.x + descent,
          top: origin.y + box.width)
        : Rectangle(
          left: origin.x, bottom: origin.y - descent, right: origin.x + box.width,
          top: origin.y + ascent)
    }
    self.kind = kind
    self.box = rectangle(box.ascent, box.descent)
    ink = rectangle(box.ink.ascent, box.ink.descent)
    line = DisplayList.TextLine(
      string, origin: origin, size: size, isVertical: isVertical, isBold: isBold, color: color)
  }
}

extension Rectangle {
  fileprivate func raised(by distance: Double) -> Rectangle {
    Rectangle(left: left, bottom: bottom + distance, right: right, top: top + distance)
  }
}
