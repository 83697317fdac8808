import CCairo
import Plotting

extension PDFRenderer {
  /// Draws discs one after the other.
  ///
  /// Opaque ones of one color are one path: lines of no length with round ends, which take few
  /// bytes.
  static func draw(_ dots: DeviceDots, within clip: DeviceRectangle, on canvas: CairoCanvas) {
    let context = canvas.context
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    for (first, centers) in dots.runsInSight(within: clip) {
      let color = dots.color(at: first)
      canvas.setColor(color)
      if color.alpha == 1 {
        for center in centers {
          cairo_move_to(context, center.x, center.y)
          cairo_line_to(context, center.x, center.y)
        }
        cairo_set_line_width(context, dots.diameter + dots.rim)
        cairo_stroke(context)
        continue
      }
      cairo_set_line_width(context, dots.rim)
      for center in centers {
        cairo_new_path(context)
        cairo_arc(context, center.x, center.y, dots.diameter / 2, 0, 2 * Double.pi)
        cairo_close_path(context)
        cairo_fill_preserve(context)
        cairo_stroke(context)
      }
    }
  }

  /// Draws a picture over a rectangle, its cells with sharp edges.
  static func draw(
    _ image: DisplayList.Image, in rectangle: DeviceRectangle, on canvas: CairoCanvas
  ) {
    let context = canvas.context
    var words = image.wordsFromTop()
    words.withUnsafeMutableBytes { bytes in
      let source = cairo_image_surface_create_for_data(
        bytes.baseAddress, CAIRO_FORMAT_RGB24, Int32(image.columns), Int32(image.rows),
        Int32(4 * image.columns))
      cairo_save(context)
      cairo_translate(context, rectangle.left, rectangle.top)
      cairo_scale(
        context, rectangle.width / Double(image.columns), rectangle.height / Double(image.rows))
      cairo_set_source_surface(context, source, 0, 0)
      cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
      cairo_paint_with_alpha(context, image.opacity)
      cairo_restore(context)
      // What the file needs of the pixels is copied before they go.
      cairo_surface_finish(source)
      cairo_surface_destroy(source)
    }
  }
}
