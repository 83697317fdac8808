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
    let fontFace = try cairoFontFace(path: font.path)
    defer { cairo_font_face_destroy(fontFace) }
    let canvas = try CairoCanvas(
      owning: cairo_pdf_surface_create_for_stream(
        { sink, data, count in
          guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
          Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue()
            .append(UnsafeBufferPointer(start: data, count: Int(count)))
          return CAIRO_STATUS_SUCCESS
        },
        Unmanaged.passUnretained(bytes).toOpaque(), page.width, page.height),
      writingTo: bytes)
    setMetadata(of: list, provenance, on: canvas)
    cairo_set_font_face(canvas.context, fontFace)
    canvas.draw(page.drawing(of: list)) { item in
      switch item {
      case .dots(let dots, let clip):
        let sight =
          clip ?? DeviceRectangle(left: 0, top: 0, right: page.width, bottom: page.height)
        canvas.clipped(to: clip) { draw(dots, within: sight, on: canvas) }
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

  private static func draw(_ text: DeviceText, run: GlyphRun, dpi: Double, on canvas: CairoCanvas) {
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
}

/// The bytes that Cairo hands over while it writes.
private final class ByteSink {
  private(set) var bytes: [UInt8] = []

  func append(_ more: UnsafeBufferPointer<UInt8>) {
    bytes += more
  }
}

/// Opens a font for Cairo, with a FreeType face of its own, whose size Cairo sets as it likes.
///
/// Cairo keeps fonts in a cache after their last use, so the face lives until Cairo lets go of it.
private func cairoFontFace(path: String) throws(RenderingError) -> OpaquePointer {
  let face = try FreeTypeFace(path: path)
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
