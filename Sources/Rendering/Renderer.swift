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
  /// Draws a figure.
  ///
  /// The same display list, font file and library versions give the same bytes: no clock, no
  /// environment and no order of calls shows in them.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - pixels: The size of a picture of pixels, and of an SVG in CSS pixels; `nil` for as many as
  ///     fit into the figure. A PDF has the size of the figure.
  ///   - dark: The same figure in the colours for dark pages, item for item; an SVG with it shows
  ///     the one that suits the page, other formats have no use for it.
  ///   - provenance: What the figure was made from, for the figure to carry; `nil` for nothing.
  /// - Returns: The bytes of a complete file.
  /// - Throws: `RenderingError.failure` if a library fails, for lack of memory mostly.
  public func render(
    _ list: DisplayList, font: Font, pixels: PixelSize? = nil, dark: DisplayList? = nil,
    provenance: Provenance? = nil
  ) throws(RenderingError) -> [UInt8] {
    let page = Page(
      pixels: pixels ?? PixelSize(of: list, dpi: font.dpi), of: list, dpi: font.dpi)
    switch self {
    case .png: return try PNGRenderer.render(list, on: page, font: font, provenance: provenance)
    case .svg:
      return SVGRenderer.render(list, dark: dark, on: page, font: font, provenance: provenance)
    case .pdf: return try PDFRenderer.render(list, font: font, provenance: provenance)
    }
  }
}
