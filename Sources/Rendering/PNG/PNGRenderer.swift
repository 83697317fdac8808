import CCairo
import PNG
import Plotting

/// Draws display lists as PNG images.
enum PNGRenderer {
  /// Draws a figure.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - page: The page with its grid of pixels.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - provenance: What the figure was made from; `nil` for nothing.
  /// - Returns: The bytes of a PNG file: 8-bit RGB, with the resolution (pHYs) and the figure's
  ///   title and description (iTXt).
  /// - Throws: `RenderingError.failure` if there is not enough memory.
  static func render(
    _ list: DisplayList, on page: Page, font: Font, provenance: Provenance?
  ) throws(RenderingError) -> [UInt8] {
    let (width, height) = (Int32(page.width), Int32(page.height))
    let canvas = try CairoCanvas(
      owning: cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height))
    canvas.draw(page.items(of: list)) { item in
      switch item {
      case .dots(let dots, let clip):
        canvas.withPixels { $0.draw(dots, clip: clip) }
      case .image(let image, let rectangle, let clip):
        canvas.withPixels { $0.draw(image, in: rectangle, clip: clip) }
      case .text(let text):
        let run = font.run(of: text.string, size: text.size)
        draw(
          TextBitmap(
            run, origin: (text.origin.x, text.origin.y), isVertical: text.isVertical,
            page: (Int(width), Int(height))),
          color: text.color, on: canvas)
      case .rectangles, .path, .markers:
        break
      }
    }
    try canvas.check()
    cairo_surface_flush(canvas.surface)
    guard let pixels = cairo_image_surface_get_data(canvas.surface) else {
      throw .failure(library: "Cairo", message: "no pixels")
    }
    return PNGEncoder.encode(
      pixels, width: Int(width), height: Int(height),
      stride: Int(cairo_image_surface_get_stride(canvas.surface)), dpi: font.dpi,
      texts: texts(of: list, provenance))
  }

  private static func texts(
    of list: DisplayList, _ provenance: Provenance?
  ) -> [(keyword: String, text: String)] {
    let texts = [
      ("Title", list.title), ("Description", list.summary), ("Software", software),
      (Provenance.experimentKeyword, provenance?.experiment),
      (Provenance.digestKeyword, provenance?.digest),
      (Provenance.rendererKeyword, provenance.map { "\($0.renderer)" }),
    ]
    return texts.compactMap { keyword, text in text.map { (keyword, $0.interchangeable) } }
  }

  private static func draw(_ bitmap: TextBitmap, color: Color, on canvas: CairoCanvas) {
    let (width, height) = (bitmap.columns.count, bitmap.rows.count)
    guard width > 0, height > 0 else { return }
    let stride = Int(cairo_format_stride_for_width(CAIRO_FORMAT_A8, Int32(width)))
    var rows = [UInt8](repeating: 0, count: stride * height)
    for row in 0..<height {
      let line = bitmap.coverage[row * width..<(row + 1) * width]
      rows.replaceSubrange(row * stride..<row * stride + width, with: line)
    }
    canvas.setColor(color)
    rows.withUnsafeMutableBufferPointer { buffer in
      let mask = cairo_image_surface_create_for_data(
        buffer.baseAddress, CAIRO_FORMAT_A8, Int32(width), Int32(height), Int32(stride))
      cairo_mask_surface(
        canvas.context, mask, Double(bitmap.columns.lowerBound), Double(bitmap.rows.lowerBound))
      cairo_surface_finish(mask)
      cairo_surface_destroy(mask)
    }
  }
}
