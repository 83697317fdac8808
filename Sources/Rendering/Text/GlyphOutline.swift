import CFreeType

/// The hinted outline of a glyph in 1/64 pixel, as the data of an SVG path.
///
/// Hinted, because the same shapes are in the PNG picture, and because they are as crisp as there
/// where a page shows the drawing at its own size.
struct GlyphOutline {
  /// The path data, y upwards; empty for a blank.
  private(set) var pathData = ""

  init(_ glyph: Glyph) {
    guard let outline = glyph.outline else { return }
    var functions = FT_Outline_Funcs(
      move_to: { GlyphOutline.append("M", [$0], to: $1, closing: true) },
      line_to: { GlyphOutline.append("L", [$0], to: $1) },
      conic_to: { GlyphOutline.append("Q", [$0, $1], to: $2) },
      cubic_to: { GlyphOutline.append("C", [$0, $1, $2], to: $3) },
      shift: 0, delta: 0)
    withUnsafeMutablePointer(to: &pathData) { path in
      outline.withMemoryRebound(to: FT_OutlineGlyphRec.self, capacity: 1) {
        _ = FT_Outline_Decompose(&$0.pointee.outline, &functions, path)
      }
    }
    if !pathData.isEmpty { pathData += "Z" }
  }

  private static func append(
    _ command: String, _ points: [UnsafePointer<FT_Vector>?], to path: UnsafeMutableRawPointer?,
    closing: Bool = false
  ) -> Int32 {
    guard let path = path?.assumingMemoryBound(to: String.self) else { return 1 }
    if closing, !path.pointee.isEmpty { path.pointee += "Z" }
    path.pointee += command
    path.pointee += points.compactMap { $0?.pointee }.map { "\($0.x) \($0.y)" }
      .joined(separator: " ")
    return 0
  }
}
