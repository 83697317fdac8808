import CCairo
import Plotting

/// Draws display lists as PNG images.
enum PNGRenderer {
  /// Draws a figure.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - font: The font of its text, which also knows the resolution.
  /// - Returns: The bytes of a PNG file: 8-bit RGB, with the resolution (pHYs) and the figure's
  ///   title and description (iTXt).
  /// - Throws: `RenderingError.failure` if there is not enough memory.
  static func render(_ list: DisplayList, font: Font) throws(RenderingError) -> [UInt8] {
    let page = Page(pixelsOf: list, dpi: font.dpi)
    let (width, height) = (Int32(page.width), Int32(page.height))
    let canvas = try CairoCanvas(
      owning: cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height))
    canvas.draw(page.drawing(of: list)) { text in
      let run = font.run(of: text.string, size: text.size)
      draw(
        TextBitmap(run, origin: (text.origin.x, text.origin.y), isVertical: text.isVertical),
        color: text.color, on: canvas)
    }
    try canvas.check()
    cairo_surface_flush(canvas.surface)
    guard let pixels = cairo_image_surface_get_data(canvas.surface) else {
      throw .failure(library: "Cairo", message: "no pixels")
    }
    return try PNGEncoder.encode(
      pixels, width: width, height: height,
      stride: cairo_image_surface_get_stride(canvas.surface), dpi: font.dpi, of: list)
  }

  private static func draw(_ bitmap: TextBitmap, color: Color, on canvas: CairoCanvas) {
    let stride = Int(
      cairo_format_stride_for_width(CAIRO_FORMAT_A8, Int32(bitmap.width)))
    guard stride > 0 else { return }
    var rows = [UInt8](repeating: 0, count: stride * bitmap.height)
    for row in 0..<bitmap.height {
      for column in 0..<bitmap.width {
        rows[row * stride + column] = bitmap.coverage[row * bitmap.width + column]
      }
    }
    canvas.setColor(color)
    rows.withUnsafeMutableBufferPointer { buffer in
      let mask = cairo_image_surface_create_for_data(
        buffer.baseAddress, CAIRO_FORMAT_A8, Int32(bitmap.width), Int32(bitmap.height),
        Int32(stride))
      cairo_mask_surface(canvas.context, mask, Double(bitmap.left), Double(bitmap.top))
      cairo_surface_finish(mask)
      cairo_surface_destroy(mask)
    }
  }
}
