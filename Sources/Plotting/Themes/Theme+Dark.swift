extension Theme {
  /// The pair of ``matplotlib`` for dark pages: the same figure in other colors, on black.
  ///
  /// Layers keep their hues, so that what a page says of "the orange curve" holds for both. Each is
  /// the color of `matplotlib` with its OKLab lightness brought three tenths of the way to 0.85, at
  /// the same hue and, within sRGB, chroma (B. Ottosson, "A perceptual color space for image
  /// processing", 2020): on black, colors of the same luminance look heavier than on white.
  public static let dark: Theme = {
    var theme = matplotlib
    theme.background = .black
    theme.text = Color(rgb: 0xe6e6e6)
    theme.labels = theme.text
    theme.axes = Color(rgb: 0xe6e6e6)
    theme.grid = Color(rgb: 0x4d4d4d)
    theme.cycle = [
      0x4093d2, 0xff944c, 0x47b644, 0xf54a43, 0xac7ed6,
      0xac7368, 0xf184cf, 0x969696, 0xc3c52f, 0x2fc9da,
    ].map(Color.init(rgb:))
    theme.legendEdge = Color(rgb: 0x595959).faded(by: 0.8)
    return theme
  }()
}
