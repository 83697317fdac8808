/// The figure of an experiment: its canvas, its axes and what is drawn in them.
public struct FigureSettings: Hashable, Sendable {
  /// The width of the canvas in inches, above 0 and at most 1000.
  public var width: Double
  /// The height of the canvas in inches, above 0 and at most 1000.
  public var height: Double
  /// The pixels per inch of a raster image, above 0 and at most 10,000.
  public var dpi: Double
  /// Where the axes stand in the canvas.
  public var margins: Margins
  /// The family name or the file of the font; `nil` for DejaVu Sans.
  public var font: String?
  /// The look.
  public var theme: ThemeSettings
  /// The panels, row by row; at least one.
  public var panels: [PanelSettings]
  /// How the panels stand.
  public var grid: PanelGrid

  /// Creates figure settings.
  ///
  /// - Parameters:
  ///   - width: The width in inches.
  ///   - height: The height in inches.
  ///   - dpi: The pixels per inch of a raster image.
  ///   - margins: Where the axes stand in the canvas.
  ///   - font: The family name or the file of the font; `nil` for DejaVu Sans.
  ///   - theme: The look.
  ///   - panels: The panels, row by row; a histogram under the density by default.
  ///   - grid: How the panels stand.
  public init(
    width: Double = 8, height: Double = 4, dpi: Double = 100, margins: Margins = Margins(),
    font: String? = nil, theme: ThemeSettings = .named(.matplotlib),
    panels: [PanelSettings] = [PanelSettings()], grid: PanelGrid = PanelGrid()
  ) {
    self.width = width
    self.height = height
    self.dpi = dpi
    self.margins = margins
    self.font = font
    self.theme = theme
    self.panels = panels
    self.grid = grid
  }

  /// The width of the raster image, from 1 to 32,767 pixels; inches times dpi, rounded down.
  public var pixelWidth: Int { Int(Self.pixels(inches: width, dpi: dpi)) }
  /// The height of the raster image, from 1 to 32,767 pixels; inches times dpi, rounded down.
  public var pixelHeight: Int { Int(Self.pixels(inches: height, dpi: dpi)) }

  static func pixels(inches: Double, dpi: Double) -> Double {
    (inches * dpi).rounded(.down)
  }
}
