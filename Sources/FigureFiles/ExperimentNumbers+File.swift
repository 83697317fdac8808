extension ExperimentNumbers {
  /// Draws the figure.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - settings: The figure of the experiment, in its variant.
  ///   - font: The font of the figure.
  ///   - provenance: What the figure was made from, for it to carry.
  ///   - report: Is told of dots that are pictures in an SVG or a PDF, if there are some.
  /// - Returns: The bytes of a complete file, and what it cannot show as it should.
  /// - Throws: `RenderingError.pictureTooLarge`.
  package func file(
    as format: FigureFormat, _ settings: FigureSettings, font: Font, provenance: Provenance,
    report: (DotPictures) -> Void = { _ in }
  ) throws(RenderingError) -> (bytes: [UInt8], warnings: [LayoutWarning]) {
    let layout = figure.layout(measuring: font)
    var dark: DisplayList?
    if let theme = settings.theme.darkTheme, format == .svg {
      var figure = figure
      figure.theme = theme
      dark = DisplayList(figure, measuring: font)
    }
    let bytes = try format.render(
      DisplayList(figure, layout, measuring: font), font: font,
      pixels: PixelSize(width: settings.pixelWidth, height: settings.pixelHeight), dark: dark,
      svgText: settings.svgText, dotResolution: settings.dotResolution, provenance: provenance,
      report: report)
    return (bytes, layout.warnings)
  }
}
