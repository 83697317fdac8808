import CCairo
import Plotting

extension CairoCanvas {
  /// Draws discs one after the other, each with its rim over it.
  func draw(_ dots: DeviceDots) {
    cairo_set_line_width(context, dots.rim)
    for (color, centers) in dots.runs {
      setColor(color)
      for center in centers {
        cairo_new_path(context)
        cairo_arc(context, center.x, center.y, dots.diameter / 2, 0, 2 * Double.pi)
        cairo_fill_preserve(context)
        cairo_stroke(context)
      }
    }
  }
}
