import GMMSupport

extension DisplayList: CustomStringConvertible {
  /// The figure as text: its size, title and summary, then a line for each item, the first at the
  /// back. Lengths are in points, rounded to three decimals.
  public var description: String {
    var lines = ["figure \(written(width)) × \(written(height))"]
    if let title { lines.append("title \"\(title)\"") }
    if let summary { lines.append("summary \"\(summary)\"") }
    return (lines + items.map(\.description)).joined(separator: "\n")
  }
}

extension DisplayList.Item: CustomStringConvertible {
  /// The item as one line of text, lengths in points rounded to three decimals.
  public var description: String {
    switch self {
    case .rectangles(let rectangles, let fill, let clip):
      return "rectangles fill \(written(fill))\(written(clip: clip)): "
        + list(rectangles.map(written))
    case .path(let path, let fill, let stroke, let clip):
      return "path" + (fill.map { " fill \(written($0))" } ?? "")
        + (stroke.map { " stroke \($0.written)" } ?? "")
        + "\(written(clip: clip)): \(written(path))"
    case .markers(let path, let places, let stroke, let clip):
      return "markers stroke \(stroke.written)\(written(clip: clip)): \(written(path)) at "
        + list(places.map(written))
    case .dots(let dots, let clip):
      return dots.partsOfOneSize.map { dots in
        "dots \(written(dots.diameter)) rim \(written(dots.rim))\(written(clip: clip)): "
          + list(
            dots.centers.indices.map {
              "\(written(dots.color(at: $0))) \(written(dots.centers[$0]))"
            })
      }.joined(separator: "\n")
    case .image(let image, let rectangle, let clip):
      return "image \(image.columns) × \(image.rows)"
        + (image.opacity < 1 ? " opacity \(written(image.opacity))" : "")
        + "\(written(clip: clip)) \(written(rectangle)): \(image.checksum)"
    case .text(let line):
      return
        "text \(written(line.size)) \(written(line.color))\(line.isVertical ? " vertical" : "")"
        + "\(line.isBold ? " bold" : ""): "
        + "\"\(line.string)\" at \(written(line.origin))"
    }
  }
}

private func list(_ texts: [String]) -> String {
  texts.isEmpty ? "none" : texts.joined(separator: ", ")
}

/// A length, rounded to three decimals.
func written(_ value: Double) -> String {
  let digits = withoutTrailingZeros(fixedPoint(value, decimals: 3))
  return digits == "-0" ? "0" : digits
}

private func written(_ point: Point) -> String {
  "\(written(point.x)) \(written(point.y))"
}

private func written(_ box: Rectangle) -> String {
  "[\(written(box.left)) \(written(box.bottom)) \(written(box.right)) \(written(box.top))]"
}

private func written(clip: Rectangle?) -> String {
  clip.map { " clip \(written($0))" } ?? ""
}

/// Six hexadecimal digits, and the opacity of colors that are not opaque.
func written(_ color: Color) -> String {
  color.rgbText + (color.alpha < 1 ? "/\(written(color.alpha))" : "")
}

/// The steps by the letters that SVG has for them.
private func written(_ path: Path) -> String {
  guard !path.elements.isEmpty else { return "empty" }
  return path.elements.map { element in
    switch element {
    case .move(let point): "M \(written(point))"
    case .line(let point): "L \(written(point))"
    case .curve(let control, let end): "Q \(written(control)), \(written(end))"
    case .close: "Z"
    }
  }.joined(separator: " ")
}
