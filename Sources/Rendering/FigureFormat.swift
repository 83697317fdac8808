import Plotting

/// The kinds of file that a figure can be written as.
public enum FigureFormat: String, CaseIterable, Hashable, Sendable {
  /// A picture of pixels, Portable Network Graphics.
  case png
  /// A drawing for web pages, Scalable Vector Graphics.
  case svg
  /// A drawing for print, Portable Document Format.
  case pdf
}

/// What figures name as the program that wrote them.
let software = "gmm-plot"

extension FigureFormat {
  /// Draws a figure that has been laid out.
  ///
  /// The same display list and font give the same bytes: no version of a library, no clock, no
  /// environment and no order of calls shows in them.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - dark: The same figure in the colors for dark pages, item for item; an SVG with it shows
  ///     the one that suits the page, other formats have no use for it.
  ///   - svgText: What the letters of an SVG are.
  /// - Returns: The bytes of a complete file, with as many whole pixels as fit into the figure in a
  ///   picture of pixels and an SVG; a PDF has the size of the figure.
  /// - Throws: `RenderingError.pictureTooLarge` if a picture would have more than 32,767 pixels in a
  ///   direction, or more than there is memory for.
  /// - Precondition: `dark` has as many items as `list`, each of the same kind.
  /// - Complexity: O(*n*), where *n* is the number of elements of all items and of pixels.
  public func render(
    _ list: DisplayList, font: Font, dark: DisplayList? = nil, svgText: SVGText = .outlines
  ) throws(RenderingError) -> [UInt8] {
    try render(list, font: font, dark: dark, svgText: svgText, provenance: nil)
  }

  /// Draws a figure at a given size in pixels, with what it was made from.
  ///
  /// The same display list and font give the same bytes: no version of a library, no clock, no
  /// environment and no order of calls shows in them.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - pixels: The size of a picture of pixels, and of an SVG in CSS pixels; `nil` for as many as
  ///     fit into the figure. A PDF has the size of the figure.
  ///   - dark: The same figure in the colors for dark pages, item for item; an SVG with it shows
  ///     the one that suits the page, other formats have no use for it.
  ///   - svgText: What the letters of an SVG are.
  ///   - dotResolution: The pixels per inch of dots that an SVG or a PDF has as pictures since they
  ///     are many; `nil` for as many as suit the figure.
  ///   - provenance: What the figure was made from, for the figure to carry, with a checksum of
  ///     itself; `nil` for nothing.
  ///   - report: Is told of pictures of dots, if there are some.
  /// - Returns: The bytes of a complete file.
  /// - Throws: `RenderingError.pictureTooLarge` if a picture would have more than 32,767 pixels in a
  ///   direction, or more than there is memory for.
  package func render(
    _ list: DisplayList, font: Font, pixels: PixelSize? = nil, dark: DisplayList? = nil,
    svgText: SVGText = .outlines, dotResolution: Double? = nil, provenance: Provenance?,
    report: (DotPictures) -> Void = { _ in }
  ) throws(RenderingError) -> [UInt8] {
    let pictures =
      self == .png
      ? nil
      : DotPictures(of: list, hasDark: self == .svg && dark != nil, wanted: dotResolution)
    if let pictures { report(pictures) }
    let page = Page(
      pixels: pixels ?? PixelSize(of: list, dpi: font.dpi), of: list, dpi: font.dpi)
    let file =
      switch self {
      case .png: try PNGRenderer.render(list, on: page, font: font, provenance: provenance)
      case .svg:
        SVGRenderer.render(
          list, dark: dark, on: page, font: font, text: svgText, provenance: provenance,
          dotPictures: pictures)
      case .pdf:
        PDFRenderer.render(list, font: font, provenance: provenance, dotPictures: pictures)
      }
    return provenance == nil ? file : FigureChecksum.added(to: file)
  }
}

extension Figure {
  /// Draws the figure with DejaVu Sans.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - dpi: The resolution, in pixels per inch, a finite number above 0: how many pixels a
  ///     picture has, and how finely text is measured in all formats.
  /// - Returns: The bytes of a complete file; the same for the same figure and font.
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
  /// - Returns: The bytes of a complete file; the same for the same figure and font.
  /// - Throws: `RenderingError.pictureTooLarge` if a picture would have more than 32,767 pixels in a
  ///   direction, or more than there is memory for.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers and of pixels.
  public func data(as format: FigureFormat, font: Font) throws(RenderingError) -> [UInt8] {
    try format.render(DisplayList(self, measuring: font), font: font)
  }
}
