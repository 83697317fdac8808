import CCairo
import CFreeType
import Plotting

/// Draws display lists as PDF pages.
enum PDFRenderer {
  /// Draws a figure on a page of its exact size, not snapped to any grid, with its text as text.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - font: The font of its text.
  ///   - provenance: What the figure was made from; `nil` for nothing.
  /// - Returns: The bytes of a PDF file of one page.
  /// - Throws: `RenderingError` if the font cannot be read again, or memory runs out.
  static func render(
    _ list: DisplayList, font: Font, provenance: Provenance?
  ) throws(RenderingError) -> [UInt8] {
    let bytes = ByteSink()
    let page = Page(pointsOf: list)
    let fontFace = try cairoFontFace(font.source)
    defer { cairo_font_face_destroy(fontFace) }
    let canvas = try CairoCanvas(
      owning: cairo_pdf_surface_create_for_stream(
        { sink, data, count in
          guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
          Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes += UnsafeBufferPointer(
            start: data, count: Int(count))
          return CAIRO_STATUS_SUCCESS
        },
        Unmanaged.passUnretained(bytes).toOpaque(), page.width, page.height),
      writingTo: bytes)
    setMetadata(of: list, provenance, on: canvas)
    cairo_set_font_face(canvas.context, fontFace)
    canvas.draw(page.items(of: list)) { item in
      switch item {
      case .dots(let dots, let clip):
        canvas.clipped(to: clip) { draw(dots, within: clip ?? page.bounds, on: canvas) }
      case .image(let image, let rectangle, let clip):
        canvas.clipped(to: clip) { draw(image, in: rectangle, on: canvas) }
      case .text(let text):
        draw(text, run: font.run(of: text.string, size: text.size), dpi: font.dpi, on: canvas)
      case .rectangles, .path, .markers:
        break
      }
    }
    cairo_show_page(canvas.context)
    try canvas.check()
    cairo_surface_finish(canvas.surface)
    try canvas.check()
    return bytes.bytes
  }

  private static func setMetadata(
    of list: DisplayList, _ provenance: Provenance?, on canvas: CairoCanvas
  ) {
    func set(_ key: cairo_pdf_metadata_t, _ value: String) {
      cairo_pdf_surface_set_metadata(canvas.surface, key, value.interchangeable)
    }
    if let title = list.title ?? list.summary { set(CAIRO_PDF_METADATA_TITLE, title) }
    if let summary = list.summary { set(CAIRO_PDF_METADATA_SUBJECT, summary) }
    if let provenance { set(CAIRO_PDF_METADATA_KEYWORDS, provenance.pdfKeywords) }
    set(CAIRO_PDF_METADATA_CREATOR, software)
    // Without a date Cairo writes the time of day.
    set(CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z")
  }

  private static func draw(
    _ text: DisplayList.TextLine, run: GlyphRun, dpi: Double, on canvas: CairoCanvas
  ) {
    let points = 72 / dpi / 64
    var glyphs = run.glyphs.map {
      cairo_glyph_t(index: UInt($0.glyph.index), x: Double($0.x) * points, y: 0)
    }
    // What can be searched for and copied: one character for each glyph.
    let scalars = run.glyphs.map { $0.scalar.isInterchangeable ? $0.scalar : "\u{FFFD}" }
    let string = String(String.UnicodeScalarView(scalars))
    var clusters = scalars.map {
      cairo_text_cluster_t(num_bytes: Int32(UTF8.width($0)), num_glyphs: 1)
    }
    cairo_save(canvas.context)
    cairo_translate(canvas.context, text.origin.x, text.origin.y)
    if text.isVertical { cairo_rotate(canvas.context, -Double.pi / 2) }
    cairo_set_font_size(canvas.context, text.size)
    canvas.setColor(text.color)
    cairo_show_text_glyphs(
      canvas.context, string, Int32(string.utf8.count), &glyphs, Int32(glyphs.count), &clusters,
      Int32(clusters.count), cairo_text_cluster_flags_t(0))
    cairo_restore(canvas.context)
  }

  /// Draws discs one after the other.
  ///
  /// Opaque ones of one color are one path: lines of no length with round ends, which take few
  /// bytes.
  private static func draw(
    _ dots: DisplayList.Dots, within clip: DeviceRectangle, on canvas: CairoCanvas
  ) {
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
  private static func draw(
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

/// The bytes that Cairo hands over while it writes.
private final class ByteSink {
  var bytes: [UInt8] = []
}

/// Opens a font for Cairo, with a FreeType face of its own, whose size Cairo sets as it likes.
///
/// Cairo keeps fonts in a cache after their last use, so the face lives until Cairo lets go of it.
private func cairoFontFace(_ source: FontSource) throws(RenderingError) -> OpaquePointer {
  let face = try FreeTypeFace(source)
  guard
    let fontFace = cairo_ft_font_face_create_for_ft_face(
      face.pointer, Int32(FT_LOAD_NO_HINTING))
  else { throw .failure(library: "Cairo", message: "no font face") }
  let owner = Unmanaged.passRetained(face)
  // A key is only an address; the owner's own is unique for as long as it is needed.
  let key = owner.toOpaque().assumingMemoryBound(to: cairo_user_data_key_t.self)
  let status = cairo_font_face_set_user_data(fontFace, key, owner.toOpaque()) { owner in
    guard let owner else { return }
    Unmanaged<FreeTypeFace>.fromOpaque(owner).release()
  }
  guard status == CAIRO_STATUS_SUCCESS else {
    cairo_font_face_destroy(fontFace)
    owner.release()
    throw .failure(library: "Cairo", message: String(cString: cairo_status_to_string(status)))
  }
  return fontFace
}
