/// A font size in whole pixels per em, as the hinter gets it.
struct GlyphSize: Hashable {
  /// Pixels of the hinter's grid, which is finer across than upwards.
  let horizontal: UInt32
  let vertical: UInt32

  /// Rounds a font size to whole pixels.
  ///
  /// The FreeType 2.6.1 that Matplotlib 3.10 brings along rounds the size of fonts that ask for it
  /// (bit 3 of the `head` flags, as DejaVu's); later versions hint at the exact size. Asking for
  /// whole pixels gives the same outlines with all of them.
  ///
  /// - Parameters:
  ///   - points: The font size, in points.
  ///   - dpi: The resolution, in pixels per inch.
  init(points: Double, dpi: Double) {
    let units = (points * 64).rounded(.down)
    func pixels(_ resolution: Double) -> UInt32 {
      let scaled = ((units * resolution.rounded(.down) + 36) / 72).rounded(.down)
      return UInt32(clamping: max(1, min(((scaled + 32) / 64).rounded(.down), 65535)))
    }
    horizontal = pixels(dpi * Double(Glyph.horizontalOversampling))
    vertical = pixels(dpi)
  }
}
