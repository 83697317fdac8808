import CCairo
import Plotting

/// A Cairo surface with its context; owns both.
final class CairoCanvas {
  let surface: OpaquePointer
  let context: OpaquePointer
  /// What the surface writes to; it writes as late as at its end.
  private let sink: AnyObject?

  /// Takes over a new surface.
  ///
  /// - Parameters:
  ///   - surface: The surface; `nil` fails.
  ///   - sink: The object that the surface's callbacks use.
  /// - Throws: `RenderingError.failure` with Cairo's reason; the surface is destroyed.
  init(owning surface: OpaquePointer?, writingTo sink: AnyObject? = nil) throws(RenderingError) {
    self.sink = sink
    guard let surface else {
      throw .failure(library: "Cairo", message: "no surface")
    }
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw .failure(library: "Cairo", message: String(cString: cairo_status_to_string(status)))
    }
    self.surface = surface
    self.context = context
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
    withExtendedLifetime(sink) {}
  }

  /// Throws if anything drawn so far has failed.
  func check() throws(RenderingError) {
    for status in [cairo_status(context), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .failure(library: "Cairo", message: String(cString: cairo_status_to_string(status)))
    }
  }

  /// Draws everything but text, dots and pictures, which it hands to `drawOther`: how they are
  /// drawn best depends on the kind of file.
  func draw(_ items: [DeviceItem], drawOther: (DeviceItem) -> Void) {
    for item in items {
      switch item {
      case .rectangles(let rectangles, let fill, let clip):
        clipped(to: clip) {
          for rectangle in rectangles {
            cairo_rectangle(
              context, rectangle.left, rectangle.top, rectangle.width, rectangle.height)
          }
          setColor(fill)
          cairo_fill(context)
        }
      case .path(let path, let fill, let stroke, let clip):
        clipped(to: clip) {
          append(path)
          if let fill {
            setColor(fill)
            cairo_fill_preserve(context)
          }
          if let stroke { self.stroke(stroke) }
          cairo_new_path(context)
        }
      case .markers(let path, let origins, let stroke, let clip):
        clipped(to: clip) {
          for origin in origins {
            append(path.map { $0.moved(to: origin) })
            self.stroke(stroke)
          }
        }
      case .dots, .image, .text:
        drawOther(item)
      }
    }
  }

  func setColor(_ color: Color) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
  }

  func clipped(to clip: DeviceRectangle?, _ body: () -> Void) {
    guard let clip else { return body() }
    cairo_save(context)
    cairo_rectangle(context, clip.left, clip.top, clip.width, clip.height)
    cairo_clip(context)
    body()
    cairo_restore(context)
  }

  private func append(_ path: [Path.Element]) {
    var current = DevicePoint(x: 0, y: 0)
    for element in path {
      switch element {
      case .move(let point):
        cairo_move_to(context, point.x, point.y)
        current = point
      case .line(let point):
        cairo_line_to(context, point.x, point.y)
        current = point
      case .curve(let control, let end):
        // The cubic curve of the same shape.
        cairo_curve_to(
          context, current.x + (control.x - current.x) * 2 / 3,
          current.y + (control.y - current.y) * 2 / 3, end.x + (control.x - end.x) * 2 / 3,
          end.y + (control.y - end.y) * 2 / 3, end.x, end.y)
        current = end
      case .close: cairo_close_path(context)
      }
    }
  }

  private func stroke(_ stroke: Stroke) {
    setColor(stroke.color)
    cairo_set_line_width(context, stroke.width)
    cairo_set_line_cap(
      context, stroke.cap == .butt ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_SQUARE)
    cairo_set_line_join(
      context, stroke.join == .miter ? CAIRO_LINE_JOIN_MITER : CAIRO_LINE_JOIN_ROUND)
    cairo_stroke(context)
  }
}
