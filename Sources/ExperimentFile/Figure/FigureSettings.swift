/// The figure of an experiment: its canvas, its axes and what is drawn in them.
public struct FigureSettings: Hashable, Sendable {
  /// The width of the canvas in inches, above 0 and at most 1000.
  public var width: Double
  /// The height of the canvas in inches, above 0 and at most 1000.
  public var height: Double
  /// The pixels per inch of a raster image, above 0 and at most 10,000.
  public var dpi: Double
  /// The pixels per inch of dots that are pictures in an SVG or a PDF since they are many, above 0 and
  /// at most 10,000; `nil` for as many as suit the figure, up to 300.
  public var dotResolution: Double?
  /// Where the axes stand in the canvas.
  public var margins: Margins
  /// The family names or the files of the fonts, at most 20: each has the characters that those before
  /// it lack; none for DejaVu Sans.
  public var fonts: [String]
  /// What the letters of an SVG are.
  public var svgText: SVGText
  /// The look.
  public var theme: ThemeSettings
  /// The color of the page in place of the theme's; where it is translucent, or
  /// `Color.transparent`, what lies behind the figure shows. `nil` for the theme's.
  public var background: Color?
  /// The legend of all panels that have the same entries, else of each that has none of its own.
  public var legend: LegendOptions
  /// How the groups of data are shown that have some.
  public var groups: GroupDisplay
  /// The panels, row by row; from 1 to 100, and no more than the grid has cells.
  public var panels: [PanelSettings]
  /// How the panels stand.
  public var grid: PanelGrid
  /// What stands above each panel for texts that speak of it.
  public var panelLetters = PanelLetters.none
  /// How the iterations of the fit are shown one after the other; `nil` for a figure that stands still.
  public var animation: AnimationSettings?

  /// Creates figure settings; their values are checked when they are drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - width: The width in inches, above 0 and at most 1000.
  ///   - height: The height in inches, above 0 and at most 1000.
  ///   - dpi: The pixels per inch of a raster image, above 0 and at most 10,000. The image has from 1
  ///     to 32,767 pixels a side, and at most 100,000,000.
  ///   - dotResolution: The pixels per inch of dots that are pictures in an SVG or a PDF, above 0 and at
  ///     most 10,000; `nil` for as many as suit the figure.
  ///   - margins: Where the axes stand in the canvas: from 0 to 1, left below right and bottom below
  ///     top; sides that are `nil` make room.
  ///   - fonts: The family names or the files of the fonts; none for DejaVu Sans.
  ///   - svgText: What the letters of an SVG are.
  ///   - theme: The look.
  ///   - background: The color of the page in place of the theme's; `nil` for that one.
  ///   - legend: The legend.
  ///   - groups: How the groups of data are shown that have some.
  ///   - panels: The panels, row by row, from 1 to 100; a histogram under the density by default.
  ///   - grid: How the panels stand; with a cell for each.
  public init(
    width: Double = 8, height: Double = 4, dpi: Double = 100, dotResolution: Double? = nil,
    margins: Margins = Margins(), fonts: [String] = [], svgText: SVGText = .outlines,
    theme: ThemeSettings = .named(.matplotlib), background: Color? = nil,
    legend: LegendOptions = LegendOptions(), groups: GroupDisplay = .overlay,
    panels: [PanelSettings] = [PanelSettings()], grid: PanelGrid = PanelGrid()
  ) {
    self.width = width
    self.height = height
    self.dpi = dpi
    self.dotResolution = dotResolution
    self.margins = margins
    self.fonts = fonts
    self.svgText = svgText
    self.theme = theme
    self.background = background
    self.legend = legend
    self.groups = groups
    self.panels = panels
    self.grid = grid
  }

  /// The width of the raster image, from 1 to 32,767 pixels; inches times dpi, rounded down. 0 where
  /// these are no numbers that a figure can have.
  public var pixelWidth: Int { Int(exactly: Self.pixels(inches: width, dpi: dpi)) ?? 0 }
  /// The height of the raster image, from 1 to 32,767 pixels; inches times dpi, rounded down. 0 where
  /// these are no numbers that a figure can have.
  public var pixelHeight: Int { Int(exactly: Self.pixels(inches: height, dpi: dpi)) ?? 0 }

  static func pixels(inches: Double, dpi: Double) -> Double {
    (inches * dpi).rounded(.down)
  }
}
