import Plotting

extension Pixels {
  /// Fills rectangles of whole pixels as one shape: where they overlap, no color is laid on twice.
  func draw(_ rectangles: [DeviceRectangle], fill: Paint, clip: DeviceRectangle?) {
    let (columns, rows) = (self.columns(within: clip), self.rows(within: clip))
    guard fill.alpha < 255 && rectangles.mayOverlap || rectangles.contains(where: \.isTurned)
    else {
      for rectangle in rectangles {
        let seen = self.columns(within: rectangle).clamped(to: columns)
        for row in self.rows(within: rectangle).clamped(to: rows) {
          lay(fill, coverage: 255, row: row, columns: seen)
        }
      }
      return
    }
    var rasterizer = CoverageRasterizer(columns: columns, rows: rows)
    for rectangle in rectangles {
      rasterizer.append(DevicePoint(x: rectangle.left, y: rectangle.top))
      rasterizer.append(DevicePoint(x: rectangle.right, y: rectangle.top))
      rasterizer.append(DevicePoint(x: rectangle.right, y: rectangle.bottom))
      rasterizer.append(DevicePoint(x: rectangle.left, y: rectangle.bottom))
      rasterizer.endPolygon()
    }
    lay(fill, over: rasterizer)
  }

  /// Fills and strokes a path.
  func draw(_ path: [Path.Element], fill: Color?, stroke: Stroke?, clip: DeviceRectangle?) {
    let (columns, rows) = (self.columns(within: clip), self.rows(within: clip))
    // Matplotlib leaves areas as they are.
    let polylines = (fill == nil ? path.simplified : path).polylines
    if let fill {
      var rasterizer = CoverageRasterizer(columns: columns, rows: rows)
      for polyline in polylines {
        for point in polyline.points { rasterizer.append(point) }
        rasterizer.endPolygon()
      }
      lay(Paint(fill), over: rasterizer)
    }
    if let stroke, stroke.width > 0 {
      var rasterizer = CoverageRasterizer(columns: columns, rows: rows)
      trace(polylines, stroke, into: &rasterizer)
      lay(Paint(stroke.color), over: rasterizer)
    }
  }

  /// Strokes a small path at one place after the other; all have the same pixels.
  func draw(
    _ path: [Path.Element], at origins: [DevicePoint], stroke: Stroke, clip: DeviceRectangle?
  ) {
    guard stroke.width > 0 else { return }
    let (columns, rows) = (self.columns(within: clip), self.rows(within: clip))
    // All of the page on every side of the origin.
    var rasterizer = CoverageRasterizer(columns: -width..<width + 1, rows: -height..<height + 1)
    trace(path.polylines, stroke, into: &rasterizer)
    var spans: [CoverageRasterizer.Span] = []
    rasterizer.forEachSpan { spans.append($0) }
    let paint = Paint(stroke.color)
    for origin in origins {
      guard let column = pixel(origin.x, of: width), let row = pixel(origin.y, of: height) else {
        continue
      }
      for span in spans where rows.contains(row + span.row) {
        let seen = (column + span.columns.lowerBound..<column + span.columns.upperBound)
          .clamped(to: columns)
        lay(paint, coverage: span.coverage, row: row + span.row, columns: seen)
      }
    }
  }

  /// The pixel that a coordinate is in; `nil` for one further from the page than it is wide.
  private func pixel(_ value: Double, of count: Int) -> Int? {
    abs(value) <= 2 * Double(count) ? Int(clamping: value.rounded(.down)) : nil
  }

  private func trace(
    _ polylines: [Polyline], _ stroke: Stroke, into rasterizer: inout CoverageRasterizer
  ) {
    let outline = StrokeOutline(stroke)
    for polyline in polylines {
      if stroke.dashes.isEmpty {
        outline.trace(polyline.points, isClosed: polyline.isClosed, into: &rasterizer)
      } else {
        for dash in polyline.dashed(stroke.dashes) {
          outline.trace(dash.points, isClosed: dash.isClosed, into: &rasterizer)
        }
      }
    }
  }

  /// Lays a color over what is covered.
  private func lay(_ paint: Paint, over rasterizer: consuming CoverageRasterizer) {
    rasterizer.forEachSpan { span in
      lay(paint, coverage: span.coverage, row: span.row, columns: span.columns)
    }
  }

  /// Lays a color over pixels of a row that are covered alike.
  private func lay(_ paint: Paint, coverage: UInt32, row: Int, columns: Range<Int>) {
    let alpha = paint.alpha(coverage: coverage)
    let line = words + row * width
    if alpha == 255 {
      let word = paint.word | opaque
      for column in columns { line[column] = word }
      return
    }
    let isTranslucent = isTranslucent
    // Most of the pixels below are of one color.
    var (under, mixed): (UInt32?, UInt32) = (nil, 0)
    for column in columns {
      let word = line[column]
      if word != under {
        under = word
        mixed =
          isTranslucent
          ? paint.word(overTranslucent: word, alpha: alpha) : paint.word(over: word, alpha: alpha)
      }
      line[column] = mixed
    }
  }

  /// Lays a color over a pixel that is covered in part.
  func lay(_ paint: Paint, coverage: UInt32, at index: Int) {
    let alpha = paint.alpha(coverage: coverage)
    if alpha == 255 {
      words[index] = paint.word | opaque
    } else {
      words[index] =
        isTranslucent
        ? paint.word(overTranslucent: words[index], alpha: alpha)
        : paint.word(over: words[index], alpha: alpha)
    }
  }
}

extension DeviceRectangle {
  /// Whether an edge is on the wrong side of the other, so that the rectangle may cut a hole.
  fileprivate var isTurned: Bool { width < 0 || height < 0 }
}

extension [DeviceRectangle] {
  /// Whether some may overlap; not those that stand side by side from the left.
  fileprivate var mayOverlap: Bool {
    zip(self, dropFirst()).contains { $1.left < $0.right }
  }
}
