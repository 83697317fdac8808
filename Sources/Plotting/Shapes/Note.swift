/// A text in the axes or beside them, perhaps with a line to a point.
public struct Note: Hashable, Sendable {
  /// Where the text stands.
  public enum Place: Hashable, Sendable {
    /// At a point of the data, in data units.
    case data(x: Double, y: Double)
    /// At shares of the width and the height of the area between the axes, from its lower left corner.
    case axes(x: Double, y: Double)
  }

  /// Which point of the text stands there.
  public enum Anchor: String, CaseIterable, Sendable {
    /// The middle.
    case center
    /// The middle of the left side.
    case left
    /// The middle of the right side.
    case right
    /// The upper left corner.
    case upperLeft = "upper left"
    /// The middle of the upper side.
    case upperCenter = "upper center"
    /// The upper right corner.
    case upperRight = "upper right"
    /// The lower left corner.
    case lowerLeft = "lower left"
    /// The middle of the lower side.
    case lowerCenter = "lower center"
    /// The lower right corner.
    case lowerRight = "lower right"
  }

  /// How the text is joined to its point.
  public enum Pointer: String, CaseIterable, Sendable {
    /// By a line with the head of an arrow.
    case arrow
    /// By a line.
    case leader
  }

  /// A point of the data.
  public struct Target: Hashable, Sendable {
    /// The horizontal coordinate, in data units.
    public var x: Double
    /// The vertical coordinate, in data units.
    public var y: Double

    /// Creates a point of the data.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The text; its lines end with U+000A.
  public var text: String
  /// Where it stands.
  public var place: Place
  /// Which point of it stands there; lines are aligned with that side.
  public var anchor: Anchor
  /// The point that it is about; `nil` for none.
  public var target: Target?
  /// How it is joined to that point.
  public var pointer: Pointer
  /// The font size, in points; `nil` for that of labels.
  public var size: Double?

  /// Creates a text.
  public init(
    _ text: String, at place: Place, anchor: Anchor = .center, target: Target? = nil,
    pointer: Pointer = .arrow, size: Double? = nil
  ) {
    self.text = text
    self.place = place
    self.anchor = anchor
    self.target = target
    self.pointer = pointer
    self.size = size
  }
}

extension Note.Anchor {
  /// The place of the anchor as shares of the width and the height of the text, from its lower left
  /// corner.
  var share: (x: Double, y: Double) {
    let x =
      switch self {
      case .left, .upperLeft, .lowerLeft: 0.0
      case .center, .upperCenter, .lowerCenter: 0.5
      case .right, .upperRight, .lowerRight: 1.0
      }
    let y =
      switch self {
      case .lowerLeft, .lowerCenter, .lowerRight: 0.0
      case .left, .center, .right: 0.5
      case .upperLeft, .upperCenter, .upperRight: 1.0
      }
    return (x, y)
  }
}

/// A text with its place on the page.
struct PlacedNote {
  /// The lines from the first.
  let lines: [PlacedText]
  /// The box around all lines, in points.
  let box: Rectangle
  /// The point that it is about, in points; `nil` for none in the area between the axes.
  let target: Point?
}

extension ColoredLayer {
  /// The place of a text, its lines as Matplotlib sets those of `Axes.text`.
  func placed(_ note: Note, _ axes: Axes) -> PlacedNote {
    let text = TextPlacement(measuring: measuring, color: colors[0])
    let size = note.size ?? theme.labelSize
    let lines = wrapped(note.text, width: .infinity) { _ in 0 }
    let boxes = lines.map { text.box($0, size: size) }
    let baselines = text.baselines(lines, size: size)
    let width = boxes.map(\.width).max() ?? 0
    let ascent = boxes.first?.ascent ?? 0
    let height = ascent + (baselines.last ?? 0) + (boxes.last?.descent ?? 0)
    let anchor = note.anchor.share
    let place = place(of: note, axes)
    let corner = Point(x: place.x - anchor.x * width, y: place.y - anchor.y * height)
    let top = corner.y + height - ascent
    let placed = lines.indices.map { index in
      PlacedText(
        .note, lines[index], boxes[index],
        at: Point(
          x: corner.x + anchor.x * (width - boxes[index].width), y: top - baselines[index]),
        size: size, colors[0])
    }
    let target = note.target.map { axes.place($0.x, $0.y) }
    return PlacedNote(
      lines: placed,
      box: Rectangle(
        left: corner.x, bottom: corner.y, right: corner.x + width, top: corner.y + height),
      target: target.flatMap { axes.area.contains($0) ? $0 : nil })
  }

  /// Where the anchor of a text is, in points; what is far beyond the page is no farther than what is
  /// drawn of lines.
  private func place(of note: Note, _ axes: Axes) -> Point {
    let area = axes.area
    let point =
      switch note.place {
      case .data(let x, let y): Point(x: axes.place(x: x), y: axes.place(y: y))
      case .axes(let x, let y):
        Point(x: area.left + x * area.width, y: area.bottom + y * area.height)
      }
    // What has no place on an axis, such as 0 on a logarithmic one, lies before it.
    let around = area.surroundings
    return Point(
      x: point.x.isFinite ? min(max(point.x, around.left), around.right) : around.left,
      y: point.y.isFinite ? min(max(point.y, around.bottom), around.top) : around.bottom)
  }

  /// The line to the point of a text, and the text.
  func note(_ note: Note, _ axes: Axes) -> [DisplayList.Item] {
    let placed = placed(note, axes)
    let size = note.size ?? theme.labelSize
    return pointer(of: placed, note.pointer, size: size) + placed.lines.map { .text($0.line) }
  }

  /// The texts of the layer that stand in the axes or beside them.
  func texts(_ axes: Axes) -> [PlacedText] {
    switch layer.shape {
    case .pointLabels(let labels): placed(labels, axes)
    case .note(let note): placed(note, axes).lines
    case .stackedShares(let x, let shares, _):
      placed(areNumbered ? apart(shareNumbers(x, shares, axes), in: axes.area) : [])
    case .stackedBars(let edges, let tops, _):
      placed(areNumbered ? apart(partNumbers(edges, tops, axes), in: axes.area) : [])
    default: []
    }
  }

  /// The numbers of areas with their boxes.
  private func placed(_ numbers: [DisplayList.TextLine]) -> [PlacedText] {
    let text = TextPlacement(measuring: measuring, color: theme.text)
    return numbers.map { line in
      PlacedText(
        .pointLabel, line.string, text.box(line.string, size: line.size, isBold: line.isBold),
        at: line.origin, size: line.size, isBold: line.isBold, line.color)
    }
  }
}

extension [ColoredLayer] {
  /// The texts of all layers that stand in the axes or beside them, each with the number of its layer.
  func texts(_ axes: Axes) -> [PlacedText] {
    enumerated().flatMap { number, layer in
      layer.texts(axes).map { text in
        var text = text
        text.layer = number
        return text
      }
    }
  }
}
