import Histograms

/// One layer of a figure: what is drawn, and how it looks.
public struct LayerSettings: Hashable, Sendable {
  /// What is drawn.
  public var mark: Mark
  /// How it looks.
  public var style: LayerStyle

  /// Creates a layer.
  ///
  /// - Parameters:
  ///   - mark: What is drawn.
  ///   - style: How it looks.
  public init(mark: Mark, style: LayerStyle = LayerStyle()) {
    self.mark = mark
    self.style = style
  }
}

/// What a layer draws.
public enum Mark: Hashable, Sendable {
  /// The bars of the sample. `range` is the interval in data units that is cut into bins, `nil` for
  /// that of the sample; it has no effect on explicit edges.
  case histogram(
    bins: Bins = .rule(.auto), range: ClosedRange<Double>? = nil,
    normalize: Normalization = .density)
  /// The curve of the mixture's density.
  case density(grid: CurveGrid = CurveGrid())
  /// A curve for each component: its weight times its density; with the areas under them filled or
  /// not.
  case components(grid: CurveGrid = CurveGrid(), isFilled: Bool = false)
  /// A short line on the axis at each point of the sample.
  case rug
  /// The empirical distribution function: the share of points up to each place.
  case ecdf
  /// The cumulative probability of the mixture.
  case cdf(grid: CurveGrid = CurveGrid())
  /// The responsibilities of the components at each place, stacked from 0 to 1.
  case responsibilities(grid: CurveGrid = CurveGrid())
  /// The points, sorted, against the quantiles of the mixture.
  case quantiles
  /// A dot at each point, in the plane of two coordinates.
  case scatter(coloring: ScatterColoring = .plain)
  /// The lines of equal density of the mixture around the smallest regions of the plane that hold
  /// these shares of the probability, in (0, 1) and increasing.
  case contours(masses: [Double] = [0.5, 0.95])
  /// For each component the ellipses that hold these shares of its probability, in (0, 1) and
  /// increasing.
  case ellipses(masses: [Double] = [0.5, 0.95])
  /// The density of the mixture in the plane, as colors.
  case heatmap
  /// The log-likelihood after each iteration of the fit.
  case convergence
  /// The information criteria of the numbers of components that were tried.
  case selection
}

/// What the colors of dots mean.
public enum ScatterColoring: String, CaseIterable, Sendable {
  /// All dots have the color of the layer.
  case plain
  /// Each dot has the color of a component: of that which it was drawn from, or that which is most
  /// probable.
  case label
  /// Each dot has the colors of all components, mixed by its responsibilities.
  case responsibility
}

/// The places on the x axis at which a curve is evaluated, in data units.
///
/// With a step the places are those of `numpy.arange`: from, from + step, … without `to`. A grid
/// with all three values has from 2 to 1,000,000 places; where an end is `nil` that is for the
/// drawing to check.
public struct CurveGrid: Hashable, Sendable {
  /// The first place; `nil` to begin where all means − 4 sd and the data begin.
  public var from: Double?
  /// The end, above `from`; `nil` to end where all means + 4 sd and the data end.
  public var to: Double?
  /// The distance of the places, above 0; `nil` for as fine as the figure's resolution needs.
  public var step: Double?

  /// Creates a grid.
  ///
  /// - Parameters:
  ///   - from: The first place; `nil` for automatic.
  ///   - to: The end; `nil` for automatic.
  ///   - step: The distance of the places; `nil` for automatic.
  public init(from: Double? = nil, to: Double? = nil, step: Double? = nil) {
    self.from = from
    self.to = to
    self.step = step
  }
}

/// How a layer looks.
public struct LayerStyle: Hashable, Sendable {
  /// The color of bars and lines; `nil` for the next one of the theme's cycle.
  public var color: LayerColor?
  /// The opacity in [0, 1]; it multiplies the color's alpha.
  public var opacity: Double
  /// The width of lines in points, from 0 to 1000; `nil` for the theme's.
  public var lineWidth: Double?
  /// The diameter of dots in points, above 0 and at most 1000; `nil` for the theme's.
  public var pointSize: Double?
  /// The entry in the legend; `nil` for none.
  public var label: String?

  /// Creates a style.
  ///
  /// - Parameters:
  ///   - color: The color of bars and lines; `nil` for the next one of the theme's cycle.
  ///   - opacity: The opacity in [0, 1].
  ///   - lineWidth: The width of lines in points; `nil` for the theme's.
  ///   - pointSize: The diameter of dots in points; `nil` for the theme's.
  ///   - label: The entry in the legend; `nil` for none.
  public init(
    color: LayerColor? = nil, opacity: Double = 1, lineWidth: Double? = nil,
    pointSize: Double? = nil, label: String? = nil
  ) {
    self.color = color
    self.opacity = opacity
    self.lineWidth = lineWidth
    self.pointSize = pointSize
    self.label = label
  }
}
