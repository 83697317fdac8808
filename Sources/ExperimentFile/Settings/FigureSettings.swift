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

/// The edges of the axes as fractions of the canvas, measured from its left and bottom.
public struct Margins: Hashable, Sendable {
  /// The left edge of the axes, in [0, 1] and below `right`.
  public var left: Double
  /// The right edge of the axes, in [0, 1].
  public var right: Double
  /// The bottom edge of the axes, in [0, 1] and below `top`.
  public var bottom: Double
  /// The top edge of the axes, in [0, 1].
  public var top: Double

  /// Creates margins.
  ///
  /// - Parameters:
  ///   - left: The left edge of the axes.
  ///   - right: The right edge of the axes.
  ///   - bottom: The bottom edge of the axes.
  ///   - top: The top edge of the axes.
  public init(
    left: Double = 0.125, right: Double = 0.9, bottom: Double = 0.11, top: Double = 0.88
  ) {
    self.left = left
    self.right = right
    self.bottom = bottom
    self.top = top
  }
}

/// One axis of a figure.
public struct AxisSettings: Hashable, Sendable {
  /// The text beside the axis; `nil` for none.
  public var label: String?
  /// The ends of the axis in data units, different from each other; `nil` to fit the data.
  public var limits: ClosedRange<Double>?
  /// The coordinate that the axis shows, from 0. That of y matters to the marks of a plane alone.
  public var variable: Int

  /// Creates axis settings.
  ///
  /// - Parameters:
  ///   - label: The text beside the axis; `nil` for none.
  ///   - limits: The ends of the axis in data units; `nil` to fit the data.
  ///   - variable: The coordinate that the axis shows, from 0.
  public init(label: String? = nil, limits: ClosedRange<Double>? = nil, variable: Int = 0) {
    self.label = label
    self.limits = limits
    self.variable = variable
  }
}
