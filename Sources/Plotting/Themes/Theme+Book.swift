extension Theme {
  /// A look for pages that are read: ink on paper, the sample in neutral greys, components in colors of even
  /// weight.
  ///
  /// Colors go by role: bars are grey with one outline, the mixture has the color of ink, and components have
  /// the colors of the cycle from the first on, with a word color of the same hue that text can be read in.
  /// Lines have a contrast of 3:1 with the page at least, text one of 4.5:1 (Web Content Accessibility
  /// Guidelines 2.2, level AA). Of the first four colors the worst pair is 14.8 apart for every kind of vision
  /// (CIEDE2000; G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
  /// Simulation of Color Vision Deficiency", 2009, at full severity).
  public static let book: Theme = {
    var theme = matplotlib
    theme.setBookGeometry()
    theme.text = Color(rgb: 0x1f2328)
    theme.labels = Color(rgb: 0x4a4f57)
    theme.axes = Color(rgb: 0x8a8f98)
    theme.grid = Color(rgb: 0xe7e8ea)
    theme.cycle = [
      0x3569aa, 0xd45724, 0x2f9a94, 0x86455a, 0x8277e0, 0x7c8c58, 0xc66988,
    ].map(Color.init(rgb:))
    theme.wordColors = [
      0x3569aa, 0xb8471a, 0x22807a, 0x86455a, 0x6459c4, 0x64733f, 0xb04f70,
    ].map(Color.init(rgb:))
    theme.roles.bars = Color(rgb: 0xe3e4e6)
    theme.roles.barOutline = Color(rgb: 0x8f949c)
    theme.colorMap = .paper
    return theme
  }()

  /// The pair of ``book`` for dark pages: the same geometry in colors that were searched for on this page,
  /// not turned over.
  ///
  /// Of the first four colors the worst pair is 17.3 apart for every kind of vision, of all seven 11.0; each
  /// has a contrast from 5.0 to 9.6 with the page, and is the color of its words too.
  public static let bookDark: Theme = {
    var theme = matplotlib
    theme.setBookGeometry()
    theme.background = Color(rgb: 0x14171c)
    theme.text = Color(rgb: 0xe8eaed)
    theme.labels = Color(rgb: 0xb4bac3)
    theme.axes = Color(rgb: 0x6b7280)
    theme.grid = Color(rgb: 0x262b33)
    theme.cycle = [
      0x5483ed, 0xf5ae75, 0x63cfbf, 0xe25774, 0xb8b7fb, 0x95992b, 0xc28797,
    ].map(Color.init(rgb:))
    // Numbers are read on shares, the palest of which are lighter here.
    theme.roles.shareOpacity = 0.45
    theme.roles.bars = Color(rgb: 0x333a44)
    theme.roles.barOutline = Color(rgb: 0x7d8590)
    theme.colorMap = .night
    return theme
  }()

  /// Everything of the two themes but their colors, so that a figure has the same places in both.
  private mutating func setBookGeometry() {
    colorsByRole = true
    roles.mixtureWidth = 1.4
    roles.mixtureCasing = 3
    roles.componentWidth = 1
    roles.componentOpacity = 0.16
    roles.ellipseWidth = 0.9
    roles.ellipseOpacity = 0.1
    roles.dropLineWidth = 0.6
    roles.shareOpacity = 0.55
    roles.numbersShares = true

    colorBarShare = 0.6
    framesColorBars = false

    frame = .range
    axesLineWidth = 0.5
    tickWidth = 0.5
    gridLineWidth = 0.5
    gridLines = .ticks
    labelPlace = .above
    face = .openSans
    titleAlignment = .left
    hasBoldTitles = true
    numbers.mostTicksAcross = 7
    numbers.mostTicksUp = 5
    numbers.isTypographic = true
    tickLength = 3
    tickLabelGap = 3
    axisLabelGap = 5
    titleGap = 14
    curveWidth = 1.4
    pointDiameter = 3
    scatterDiameter = 3
    scatterRim = 0.4
    rugWidth = 0.4
    fitsMargins = true
    movesLegends = true
    labelsDirectly = true
    shareGap = 1.2
    sharesFillAxes = true
    standsOnZero = true
    legendEdge = nil
    legendOpacity = 0.85
    labelSize = 8.5
    tickSize = 8
    titleSize = 10.5
    panelTitleSize = 8.5
  }
}
