import CCairo
import Plotting

extension CairoCanvas {
  /// Draws a picture over a rectangle, each cell in one colour up to its edges.
  func draw(_ image: DisplayList.Image, in rectangle: DeviceRectangle) {
    let palette = image.palette.map { color in
      [color.red, color.green, color.blue].reduce(0 as UInt32) {
        $0 << 8 | UInt32(($1 * 255).rounded())
      }
    }
    // Rows from the bottom become rows from the top.
    var pixels = [UInt32](repeating: 0, count: image.columns * image.rows)
    for row in 0..<image.rows {
      for column in 0..<image.columns {
        let cell = (image.rows - 1 - row) * image.columns + column
        pixels[row * image.columns + column] = palette[Int(image.colorIndices[cell])]
      }
    }
    pixels.withUnsafeMutableBytes { bytes in
      let source = cairo_image_surface_create_for_data(
        bytes.baseAddress, CAIRO_FORMAT_RGB24, Int32(image.columns), Int32(image.rows),
        Int32(4 * image.columns))
      cairo_save(context)
      cairo_translate(context, rectangle.left, rectangle.top)
      cairo_scale(
        context, rectangle.width / Double(image.columns), rectangle.height / Double(image.rows))
      cairo_set_source_surface(context, source, 0, 0)
      cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
      cairo_rectangle(context, 0, 0, Double(image.columns), Double(image.rows))
      cairo_clip(context)
      cairo_paint_with_alpha(context, image.opacity)
      cairo_restore(context)
      cairo_surface_finish(source)
      cairo_surface_destroy(source)
    }
  }
}
