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
  /// - Returns: The bytes of a PNG file: 8-bit RGB, or RGBA of a translucent figure, with the resolution (pHYs) and the figure's
  ///   title and description (iTXt).
  /// - Throws: `RenderingError.pictureTooLarge`.
  static func render(
    _ list: DisplayList, on page: Page, font: Font, provenance: Provenance?
  ) throws(RenderingError) -> [UInt8] {
    let pixels = try drawn(list, on: page, font: font)
    return PNGEncoder.encode(
      UnsafeRawPointer(pixels.words).assumingMemoryBound(to: UInt8.self),
      hasOpacity: list.isTranslucent, width: pixels.width, height: pixels.height,
      stride: 4 * pixels.width, dpi: font.dpi,
      texts: texts(of: list, provenance))
  }

  /// Draws a figure that moves.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - page: The page with its grid of pixels.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - provenance: What the figure was made from.
  /// - Returns: The bytes of a PNG file with an animation (APNG), whose picture is the last frame.
  /// - Throws: `RenderingError.pictureTooLarge`.
  static func render(
    _ figure: AnimatedFigure, on page: Page, font: Font, provenance: Provenance
  ) throws(RenderingError) -> [UInt8] {
    let list = figure.last.list
    let last = try drawn(list, on: page, font: font)
    var file = AnimatedPNG(
      last: last.words, hasOpacity: list.isTranslucent, width: last.width, height: last.height,
      dpi: font.dpi, texts: texts(of: list, provenance), frameCount: figure.former.count + 1)
    var before: Pixels?
    for frame in figure.former {
      let pixels = try drawn(frame.list, on: page, font: font)
      file.append(pixels.words, after: before?.words, milliseconds: frame.milliseconds)
      before = pixels
    }
    file.append(last.words, after: before?.words, milliseconds: figure.last.milliseconds)
    // The words go with what holds them.
    return withExtendedLifetime((before, last)) { file.finish() }
  }

  private static func drawn(
    _ list: DisplayList, on page: Page, font: Font
  ) throws(RenderingError) -> Pixels {
    let pixels = try Pixels(
      PixelSize(width: Int(clamping: page.width), height: Int(clamping: page.height)),
      isTranslucent: list.isTranslucent)
    pixels.draw(page.items(of: list), font: font)
    return pixels
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
}
