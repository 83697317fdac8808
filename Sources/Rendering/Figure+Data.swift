import Plotting

extension Figure {
  /// Draws the figure with DejaVu Sans.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - dpi: The resolution, in pixels per inch, a finite number above 0: how many pixels a
  ///     picture has, and how finely text is measured in all formats.
  /// - Returns: The bytes of a complete file; the same for the same figure, font file and versions
  ///   of libraries.
  /// - Throws: `RenderingError` if there is no font, or a library fails: for lack of memory mostly,
  ///   or since a picture would have more than 32,767 pixels in a direction.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers and of pixels.
  public func data(
    as format: FigureFormat, dpi: Double = 100
  ) throws(RenderingError) -> [UInt8] {
    try data(as: format, font: .standard(dpi: dpi))
  }

  /// Draws the figure with a font, which also knows the resolution.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - font: The font of all text; afterwards it tells which characters it does not have.
  /// - Returns: The bytes of a complete file; the same for the same figure, font file and versions
  ///   of libraries.
  /// - Throws: `RenderingError.failure` if a library fails: for lack of memory mostly, or since a
  ///   picture would have more than 32,767 pixels in a direction.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers and of pixels.
  public func data(as format: FigureFormat, font: Font) throws(RenderingError) -> [UInt8] {
    try format.render(DisplayList(self, measuring: font), font: font)
  }
}
