extension Legend {
  /// One entry of the legend.
  struct Entry: Hashable {
    enum Key: Hashable {
      case patch(Color)
      /// A line around an area.
      case frame(Stroke)
      /// A filled area with a number, which is centered about the origin.
      case numberedPatch(Color, DisplayList.TextLine)
      case line(Stroke)
      /// Lines on top of each other, the first uppermost.
      case lines([Stroke])
      /// A line with a dot of its color in the middle.
      case lineWithDot(Stroke, diameter: Double)
      /// A filled area with a curve along its upper edge.
      case area(Color, Stroke)
      case dot(Color, diameter: Double)
      case sign(Layer.AsideSign, Stroke, diameter: Double)
      case rimmedDot(Color, diameter: Double, rim: Double)
      /// A dot whose size tells something: it is as large as in the axes, and has the room for that.
      case sizedDot(Color, diameter: Double)
      case none
    }

    let label: String
    let key: Key
  }
}

extension Legend.Entry.Key {
  /// The share of the height of its box at which the middle of a dot lies (`legend.scatteryoffsets`).
  private static let dotHeight = 0.375

  /// The least width of the key, in points; 0 for one that fits every box.
  var leastWidth: Double { if case .sizedDot(_, let diameter) = self { diameter } else { 0 } }

  /// How far the key reaches above and below the foot of its box, in points.
  ///
  /// - Parameter height: The height of the box.
  /// - Returns: Both distances.
  func reach(inHeight height: Double) -> (up: Double, down: Double) {
    guard case .sizedDot(_, let diameter) = self else { return (height, 0) }
    let middle = Self.dotHeight * height
    return (max(height, middle + diameter / 2), max(diameter / 2 - middle, 0))
  }

  /// What is drawn in the box of the key.
  func items(in box: Rectangle) -> [DisplayList.Item] {
    func line(at y: Double, _ stroke: Stroke) -> DisplayList.Item {
      let ends = [Point(x: box.left, y: y), Point(x: box.right, y: y)]
      return .path(Path(polyline: ends), fill: nil, stroke: stroke, clip: nil)
    }
    let middle = Point(x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2)
    switch self {
    case .patch(let color):
      return [.rectangles([box], fill: color, clip: nil)]
    case .frame(let stroke):
      let corners = [
        Point(x: box.left, y: box.bottom), Point(x: box.right, y: box.bottom),
        Point(x: box.right, y: box.top), Point(x: box.left, y: box.top),
      ]
      let path = Path(elements: Path(polyline: corners).elements + [.close])
      return [.path(path, fill: nil, stroke: stroke, clip: nil)]
    case .numberedPatch(let color, var number):
      number.origin = Point(x: middle.x + number.origin.x, y: middle.y + number.origin.y)
      return [.rectangles([box], fill: color, clip: nil), .text(number)]
    case .line(let stroke):
      return [line(at: box.bottom + box.height / 2, stroke)]
    case .lines(let strokes):
      return strokes.enumerated().map { index, stroke in
        let share = (Double(index) + 0.5) / Double(strokes.count)
        return line(at: box.top - share * box.height, stroke)
      }
    case .lineWithDot(let stroke, let diameter):
      return [
        line(at: middle.y, stroke),
        .path(Path(dots: [middle], diameter: diameter), fill: stroke.color, stroke: nil, clip: nil),
      ]
    case .area(let color, let stroke):
      return [.rectangles([box], fill: color, clip: nil), line(at: box.top, stroke)]
    case .dot(let color, let diameter):
      return [
        .path(Path(dots: [middle], diameter: diameter), fill: color, stroke: nil, clip: nil)
      ]
    case .sign(let sign, let stroke, let diameter):
      return [.path(sign.path(at: middle, diameter), fill: nil, stroke: stroke, clip: nil)]
    case .rimmedDot(let color, let diameter, let rim):
      let center = Point(x: middle.x, y: box.bottom + Self.dotHeight * box.height)
      // A larger one would cover the entries above and below.
      let dot = DisplayList.Dots(
        [center], diameter: min(diameter, box.width / 2), rim: rim, palette: [color],
        isSnapped: true)
      return [.dots(dot, clip: nil)]
    case .sizedDot(let color, let diameter):
      let center = Point(x: middle.x, y: box.bottom + Self.dotHeight * box.height)
      let dot = DisplayList.Dots(
        [center], diameter: diameter, rim: 0, palette: [color], isSnapped: true)
      return [.dots(dot, clip: nil)]
    case .none:
      return []
    }
  }
}

extension Legend.Entry.Key {
  /// By what a key of a line or of dots is told from others: its color and its dashes.
  struct Look: Hashable {
    let color: Color
    let dashes: [Double]
  }

  /// The look of lines and dots; `nil` for areas, which are bars or have lines of their own.
  var look: Look? {
    switch opaque {
    case .line(let stroke), .lineWithDot(let stroke, _), .frame(let stroke):
      Look(color: stroke.color, dashes: stroke.dashes)
    case .lines(let strokes):
      strokes.first.map { Look(color: $0.color, dashes: $0.dashes) }
    case .rimmedDot(let color, _, _): Look(color: color, dashes: [])
    case .patch, .numberedPatch, .area, .dot, .sign, .sizedDot, .none: nil
    }
  }

  /// The key without any opacity.
  var opaque: Self {
    func opaque(_ color: Color) -> Color {
      var color = color
      color.alpha = 1
      return color
    }
    func opaque(_ stroke: Stroke) -> Stroke {
      var stroke = stroke
      stroke.color = opaque(stroke.color)
      return stroke
    }
    return switch self {
    case .patch(let color): .patch(opaque(color))
    case .frame(let stroke): .frame(opaque(stroke))
    case .numberedPatch(let color, let number): .numberedPatch(opaque(color), number)
    case .line(let stroke): .line(opaque(stroke))
    case .lines(let strokes): .lines(strokes.map { opaque($0) })
    case .lineWithDot(let stroke, let diameter): .lineWithDot(opaque(stroke), diameter: diameter)
    case .area(let color, let stroke): .area(opaque(color), opaque(stroke))
    case .dot(let color, let diameter): .dot(opaque(color), diameter: diameter)
    case .sign(let sign, let stroke, let diameter):
      .sign(sign, opaque(stroke), diameter: diameter)
    case .rimmedDot(let color, let diameter, let rim):
      .rimmedDot(opaque(color), diameter: diameter, rim: rim)
    case .sizedDot(let color, let diameter): .sizedDot(opaque(color), diameter: diameter)
    case .none: .none
    }
  }
}
