import Plotting

/// A figure that moves: its frames, which are shown one after the other, once, and of which the last stays.
package struct AnimatedFigure: Sendable {
  /// A frame.
  package struct Frame: Sendable {
    /// The figure.
    package let list: DisplayList
    /// The same figure in the colors for dark pages, item for item; `nil` for the same on all pages.
    package let dark: DisplayList?
    /// How long it is shown, in milliseconds.
    package let milliseconds: Int

    /// Creates a frame.
    package init(_ list: DisplayList, dark: DisplayList?, milliseconds: Int) {
      self.list = list
      self.dark = dark
      self.milliseconds = milliseconds
    }
  }

  /// All frames but the last.
  let former: [Frame]
  /// The last frame, which is the figure where nothing moves.
  let last: Frame

  /// Creates a figure of some frames of one size; `nil` for none.
  package init?(_ frames: [Frame]) {
    guard let last = frames.last else { return nil }
    former = frames.dropLast()
    self.last = last
  }

  /// The frames in their order.
  var frames: [Frame] { former + [last] }
}

extension FigureFormat {
  /// The formats of figures that move.
  package static let animated: [FigureFormat] = [.png, .svg]

  /// Draws a figure that moves, with what it was made from.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - pixels: The size of a picture of pixels, and of an SVG in CSS pixels.
  ///   - svgText: What the letters of an SVG are.
  ///   - dotResolution: The pixels per inch of dots that an SVG has as pictures since they are many;
  ///     `nil` for as many as suit the figure.
  ///   - provenance: What the figure was made from, for the figure to carry, with a checksum of itself.
  ///   - report: Is told of pictures of dots, if there are some.
  /// - Returns: The bytes of a complete file; `nil` for a format whose figures stand still.
  /// - Throws: `RenderingError.pictureTooLarge`.
  package func render(
    _ figure: AnimatedFigure, font: Font, pixels: PixelSize, svgText: SVGText,
    dotResolution: Double?, provenance: Provenance, report: (DotPictures) -> Void
  ) throws(RenderingError) -> [UInt8]? {
    let page = Page(pixels: pixels, of: figure.last.list, dpi: font.dpi)
    switch self {
    case .png:
      return FigureChecksum.added(
        to: try PNGRenderer.render(figure, on: page, font: font, provenance: provenance))
    case .svg:
      // As many dots are in sight in each frame as in the last.
      let pictures = DotPictures(
        of: figure.last.list, hasDark: figure.last.dark != nil, wanted: dotResolution)
      if let pictures { report(pictures) }
      return FigureChecksum.added(
        to: SVGRenderer.render(
          figure, on: page, font: font, text: svgText, provenance: provenance, dotPictures: pictures
        ))
    case .pdf: return nil
    }
  }
}
