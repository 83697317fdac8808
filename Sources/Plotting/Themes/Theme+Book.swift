extension Theme {
  /// A quiet look for pages of text, whose first three colors color-blind readers can tell apart.
  ///
  /// The colors are Okabe and Ito's (M. Okabe and K. Ito, "Color Universal Design", 2008) without
  /// the yellow, which is lost on white. Sky blue and orange are darkened at the same OKLab hue
  /// until they too have a contrast of 3:1 with the page, and vermillion to 7.5:1: as the second
  /// color, that of a curve over bars, it has to stand out from the first by its lightness as well.
  ///
  /// Colors go by role: bars are grey, the mixture has the color of the text, and components have the
  /// colors of the cycle from the first on.
  ///
  /// Only the sides with ticks have a line, text is dark grey, and what is not data is thin.
  public static let book: Theme = {
    var theme = matplotlib
    theme.text = Color(rgb: 0x333333)
    theme.axes = Color(rgb: 0x595959)
    theme.grid = Color(rgb: 0xd4d4d4)
    theme.cycle = [
      0x3c9cd0, 0x8e3c00, 0xc58800, 0x009e73, 0x0072b2, 0xcc79a7, 0x000000,
    ].map(Color.init(rgb:))
    theme.colorsByRole = true
    theme.frame = .open
    theme.axesLineWidth = 0.6
    theme.tickWidth = 0.6
    theme.gridLineWidth = 0.6
    theme.tickLength = 3
    theme.tickLabelGap = 3
    theme.axisLabelGap = 5
    theme.titleGap = 8
    theme.curveWidth = 1.75
    theme.rugWidth = 0.6
    theme.fitsMargins = true
    theme.movesLegends = true
    theme.shareGap = 1.2
    theme.sharesFillAxes = true
    theme.legendEdge = nil
    theme.legendOpacity = 0.85
    theme.labelSize = 9
    theme.titleSize = 13
    return theme
  }()
}
