import Plotting

extension Pixels {
  /// Draws items, one over the other.
  func draw(_ items: some Sequence<DeviceItem>, font: Font) {
    for item in items {
      switch item {
      case .rectangles(let rectangles, let fill, let clip):
        draw(rectangles, fill: Paint(fill), clip: clip)
      case .path(let path, let fill, let stroke, let clip):
        draw(path, fill: fill, stroke: stroke, clip: clip)
      case .markers(let path, let origins, let stroke, let clip):
        draw(path, at: origins, stroke: stroke, clip: clip)
      case .dots(let dots, let clip):
        draw(dots, clip: clip)
      case .image(let image, let rectangle, let clip):
        draw(image, in: rectangle, clip: clip)
      case .text(let text):
        draw(text, font.line(of: text.string, size: text.size, isBold: text.isBold))
      }
    }
  }

  private func draw(_ text: DisplayList.TextLine, _ line: SetLine) {
    let origin = (x: text.origin.x, y: text.origin.y)
    let bitmap =
      switch line {
      case .plain(let run, _):
        TextBitmap(run, origin: origin, isVertical: text.isVertical, page: (width, height))
      case .formula(let run):
        TextBitmap(run, origin: origin, isVertical: text.isVertical, page: (width, height))
      }
    let paint = Paint(text.color)
    var index = 0
    for row in bitmap.rows {
      for column in bitmap.columns {
        lay(paint, coverage: UInt32(bitmap.coverage[index]), at: row * width + column)
        index += 1
      }
    }
  }
}
