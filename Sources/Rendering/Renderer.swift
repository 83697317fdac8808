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
  /// - Returns: The bytes of a complete file.
  /// - Throws: `RenderingError.failure` if a library fails, for lack of memory mostly.
  public func render(_ list: DisplayList, font: Font) throws(RenderingError) -> [UInt8] {
    switch self {
    case .png: try PNGRenderer.render(list, font: font)
    case .svg: SVGRenderer.render(list, font: font)
    case .pdf: try PDFRenderer.render(list, font: font)
    }
  }
}
