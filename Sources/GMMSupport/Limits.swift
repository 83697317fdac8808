/// How much a file may ask for: files of strangers are drawn unattended.
package enum Limits {
  /// Numbers other than 0, by their magnitude: within these no sum, square or density overflows.
  package static let magnitudes = 1e-100...1e100
  /// The weights of points: whole numbers as far as this are exact, and no sum of products overflows.
  package static let weights = 0...1e15
  /// The largest and the smallest value of data, if they differ, differ by this much at least: its square,
  /// and the density of points in a millionth of it, are numbers with all their digits.
  package static let leastSpread = 1e-150
  /// Points of a sample: ten minutes' work for a machine with two cores.
  package static let sampleSize = 100_000_000_000
  /// Numbers of points that are kept in memory: 800 MB.
  package static let numbersInMemory = 100_000_000
  /// Numbers of data that stand in an experiment file.
  package static let givenNumbers = 100_000
  /// Columns of a data file.
  package static let columns = 65_536
  /// Lines before the table of a data file.
  package static let skippedLines = 1_000_000
  /// Conditions for the rows of a data file.
  package static let conditions = 20
  /// Texts and numbers in a list of what cells hold.
  package static let cellContents = 1000
  /// Coordinates of a point.
  package static let dimensions = 20
  /// Coordinates of which all pairs are drawn where the file names no layers.
  package static let pairedDimensions = 10
  /// Shares of the probability whose lines a layer draws.
  package static let masses = 20
  /// Straight lines of a layer.
  package static let lines = 1000
  /// Iterations of a fit that a figure shows.
  package static let steps = 20
  /// Frames of an animation.
  package static let frames = 60
  /// Seconds that an animation plays.
  package static let seconds = 60.0
  /// Components of a mixture that is fitted.
  package static let fittedComponents = 100
  /// Starts of a fit.
  package static let starts = 1000
  /// Iterations of a start.
  package static let iterations = 1_000_000
  /// The most replicates of a bootstrap.
  package static let replicates = 100_000
  /// Places of a curve.
  package static let curvePoints = 1_000_000
  /// Values of component densities for all curves of a figure: half a second, and 160 MB.
  package static let curveValues = 20_000_000
  /// Values of component densities for one curve of very many components.
  package static let sparseCurveValues = 5_000_000
  /// Lines of all rugs and dots of all scatters and quantiles of a figure: some seconds, and half a
  /// gigabyte.
  package static let signs = 1_000_000
  /// Responsibilities of components at all points that are shown.
  package static let shownResponsibilities = 10_000_000
  /// Cells of a side of a heatmap: beyond, a smooth density looks no different, and an SVG holds every
  /// cell.
  package static let heatmapCells = 2048
  /// Cells of a side of a log-likelihood, each of which goes through all points; the values between look no
  /// different.
  package static let likelihoodCells = 256
  /// Lines of equal log-likelihood.
  package static let likelihoodLines = 100
  /// Hexagons from side to side: beyond, they are smaller than the lines around them.
  package static let hexagons = 500
  /// Bins of a histogram.
  package static let bins = 1_000_000
  /// Parts of all stacked bars of a histogram, whether there is something in them or not.
  package static let barParts = 5_000_000
  /// Inches of a side of the figure.
  package static let inches = 1000.0
  /// Pixels per inch.
  package static let dpi = 10_000.0
  /// Pixels of a side of the figure; what decoders of pictures take.
  package static let pixelsPerSide = 32_767
  /// Pixels of the figure, 400 MB in memory.
  package static let pixels = 100_000_000
  /// Points of a line's width.
  package static let lineWidth = 1000.0
  /// Lengths in a pattern of dashes.
  package static let dashLengths = 20
  /// Points of a width, a length or a font size in a theme.
  package static let themeLength = 100.0
  /// Points of a font size that can be read.
  package static let leastFontSize = 1.0
  /// Colors of a theme.
  package static let colors = 100
  /// Bytes of an experiment file or a theme file.
  package static let fileSize = 16 << 20
  /// Bytes of a font: those of China, Japan and Korea together have half as many.
  package static let fontSize = 256 << 20
  /// Fonts of a figure.
  package static let fonts = 20
  /// Unicode scalars of a text.
  package static let textLength = 10_000
  /// Panels of a figure.
  package static let panels = 100
  /// Groups of data that a figure tells apart.
  package static let groups = 50
  /// Layers of a panel.
  package static let layers = 100
  /// Columns of a legend.
  package static let legendColumns = 100
}
