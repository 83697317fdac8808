import Histograms

/// How much a file may ask for: files of strangers are drawn unattended.
package enum Limits {
  /// Numbers other than 0, by their magnitude: within these no sum, square or density overflows.
  package static let magnitudes = 1e-100...1e100
  /// Points of a sample: ten minutes' work for a machine with two cores.
  static let sampleSize = 100_000_000_000
  /// Numbers of a sample that is kept in memory: one of several coordinates.
  static let sampleNumbers = 100_000_000
  /// Columns of a data file.
  static let columns = 65_536
  /// Coordinates of a point.
  static let dimensions = 20
  /// Coordinates of which all pairs are drawn where the file names no layers.
  static let pairedDimensions = 10
  /// Shares of the probability whose lines a layer draws.
  static let masses = 20
  /// Iterations of a fit that a figure shows.
  static let steps = 20
  /// Components of a mixture that is fitted.
  static let fittedComponents = 100
  /// Starts of a fit.
  static let starts = 1000
  /// Iterations of a start.
  static let iterations = 1_000_000
  /// Places of a curve.
  static let curvePoints = 1_000_000
  /// Bins of a histogram.
  static let bins = Histogram.maximumBinCount
  /// Inches of a side of the figure.
  static let inches = 1000.0
  /// Pixels per inch.
  static let dpi = 10_000.0
  /// Pixels of a side of the figure; Cairo's coordinates are 16 bits wide.
  package static let pixelsPerSide = 32_767
  /// Pixels of the figure, 400 MB in memory.
  package static let pixels = 100_000_000
  /// Points of a line's width.
  static let lineWidth = 1000.0
  /// Points of a width, a length or a font size in a theme.
  static let themeLength = 100.0
  /// Points of a font size that can be read.
  static let leastFontSize = 1.0
  /// Colors of a theme.
  static let colors = 100
  /// Unicode scalars of a text.
  package static let textLength = 10_000
  /// Panels of a figure.
  static let panels = 100
  /// Layers of a panel.
  static let layers = 100
}
