/// One layer of a figure: a shape and how it looks.
public struct Layer: Hashable, Sendable {
  /// What a layer draws, with its numbers in data units, which are finite.
  public enum Shape: Hashable, Sendable {
    /// Bars that stand on zero, one between each pair of neighboring edges.
    ///
    /// - Precondition: There is an edge more than there are heights, or no bar at all.
    case bars(edges: [Double], heights: [Double])
    /// Bars that stand on zero, each of parts on top of each other, the first at the bottom; every part
    /// in a color and with a label of its own. The tops of a part are heights above zero, at or above
    /// those of the part before it: the last are the heights of the whole bars.
    ///
    /// - Precondition: There is an edge more than there are tops of each part, or no part at all.
    case stackedBars(edges: [Double], tops: [[Double]], labels: [String])
    /// A curve through points.
    ///
    /// - Precondition: There are as many coordinates of both kinds.
    case curve(x: [Double], y: [Double])
    /// Several curves over the same places, each in a color and with a label of its own.
    ///
    /// - Precondition: Each curve has as many values as there are places.
    case curves(x: [Double], y: [[Double]], labels: [String])
    /// A short line at the foot of the area for every value.
    case rug([Double])
    /// Areas over the same increasing places, each on top of the one before, the first on zero,
    /// each in a color and with a label of its own. Heights are shares: at each place they sum
    /// to 1.
    ///
    /// - Precondition: Each area has as many shares as there are places.
    case stackedShares(x: [Double], shares: [[Double]], labels: [String])
    /// The share of values at or below each place: a step up at every value, from 0 to 1.
    case empiricalDistribution(EmpiricalDistribution)
    /// A small dot at every point.
    ///
    /// - Precondition: There are as many coordinates of both kinds.
    case points(x: [Double], y: [Double])
    /// A dot with a rim at every point, drawn in their order: those of translucent colors add up.
    ///
    /// - Precondition: There are as many coordinates of both kinds, and groups or shares for each
    ///   point.
    case scatter(x: [Double], y: [Double], coloring: DotColoring)
    /// Lines through points in the plane, in one color for each group, with a label for each group
    /// or none; where there is one group, its label is that of the layer.
    case outlines([Outline], labels: [String])
    /// Values on a regular grid in the colors of the theme, with a color bar beside the panel.
    case heatmap(Heatmap)
    /// Hexagons in the colors of the theme, with a color bar beside the panel.
    case hexagons(Hexagons)
    /// A straight line from side to side, which has no say in the limits; in the color and width of
    /// the axes where the layer names none.
    case straightLine(slope: Double, intercept: Double)
    /// Texts beside points of the data, within the axes, in the color of text; they have no say in
    /// the limits.
    case pointLabels(PointLabels)
    /// Straight lines across the area at values of one axis, where they have a say in the limits; in the
    /// color of text where the layer names none and they are no components.
    case valueLines(ValueLines)
    /// A band across the area between two values of one axis, where they have a say in the limits; in the
    /// color of text where the layer names none.
    case band(Band)
    /// A cross at every point, in the color of text where the layer names none.
    ///
    /// - Precondition: There are as many coordinates of both kinds.
    case crosses(x: [Double], y: [Double])
    /// A text in the axes or beside them, drawn whole, in the color of text where the layer names none;
    /// it has no say in the limits.
    case note(Note)
  }

  /// A color that is the same in every theme, or one of the theme's.
  public enum Paint: Hashable, Sendable {
    /// The same in every theme.
    case fixed(Color)
    /// One of the theme's ``Theme/cycle``, by its place from 0; after the last they start over.
    ///
    /// - Precondition: The place is at least 0.
    case theme(Int)
    /// The opaque color of what stands back behind the rest of the data: that of text, mixed with the
    /// background.
    case muted
    /// The opaque color of what stands back behind that.
    case faint
  }

  /// How points look that stand aside from what a panel compares.
  public enum AsideSign: Hashable, Sendable {
    /// A ring.
    case ring
    /// Two lines that cross.
    case cross
  }

  /// What a layer shows, by which themes can choose its color.
  public enum Role: Hashable, Sendable {
    /// The counted points.
    case bars
    /// Single points, or what is made of them all.
    case sample
    /// The mixture as a whole.
    case mixture
    /// Each component of the mixture.
    case components
  }

  /// The shape and its numbers.
  public var shape: Shape
  /// How it looks.
  public var style: LayerStyle
  /// The place in the theme's ``Theme/cycle`` of the first color, from 0, where the style has none:
  /// the layers that follow take theirs as if this one had taken none. `nil` takes the next ones
  /// that no layer before has taken; straight lines, heatmaps and hexagons then take none.
  public var firstColor: Int?
  /// The colors of curves, shares, parts or groups in place of the theme's, where the style has none: for each
  /// a color or `nil` for the theme's, from the first on. The others keep theirs, and so do the layers
  /// that follow.
  public var colors: [Paint?] = []
  /// The opacity of the area between a curve and zero, from 0 to 1, in the color of the curve;
  /// `nil` leaves it empty. Only curves have such areas.
  public var areaOpacity: Double?
  /// Whether the values of curves are heights above zero, as densities are: themes may have their axis stand
  /// on zero, and fill the areas of components.
  public var areHeights = false
  /// Whether the area of each of several curves ends at the curve before it, and not at zero: curves that
  /// are sums, none of which is below the one before.
  public var stacksAreas = false
  /// The lower ends of bars, one for each, in place of zero: bars hang from their heights, and may end
  /// below zero. Only bars without parts have them.
  public var feet: [Double]?
  /// Whether bars are drawn as one line along their tops, from zero to zero, and are not filled. Only bars
  /// without parts and ``feet`` have it.
  public var outlinesBars = false
  /// The band about an empirical distribution function, about points, or about curves; `nil` for none.
  public var band: ConfidenceBand?
  /// The diameter of the dots at the places of a curve or of outlines, in points, also in the legend;
  /// `nil` for none. Only a curve and outlines have them.
  public var markerSize: Double?
  /// Whether a curve is named at its last point where names stand directly, and not somewhere along it.
  public var namesEnds = false
  /// What outlines of one group are called beside the names on their lines; `nil` for the label.
  public var nameBesideLines: String?
  /// The entry in the legend for the widths of outlines of several groups, in the color of text; `nil`
  /// for none.
  public var widthsLabel: String?
  /// Whether the dots of a scatter become smaller and fainter as they become many although the style
  /// has a size or an opacity for them; those of a style that has neither do in any case.
  public var adaptsDots = false
  /// The sizes of the dots of a scatter where they tell something; `nil` where all have one size.
  public var dotSizes: DotSizes?
  /// Whether the layer has no say in the limits of the axes, as it ends where they do. Only outlines have it.
  public var fillsAxes = false
  /// Whether lines through points in the plane, where they are drawn over dots, have a wider line in the
  /// color of the background below them: dots may have the same color.
  public var isCased = false
  /// The interval that the layer asks of the vertical axis, where it is not that of all its values;
  /// what lies outside may be cut off.
  public var wantedY: ClosedRange<Double>?
  /// How points look that stand aside: those beyond the vertical axis are drawn at its end, each with a
  /// small arrow that points out. `nil` for dots, which are not. Only points have it.
  public var asideSign: AsideSign?
  /// What the layer shows; `nil` for what has no role in any theme.
  public var role: Role?

  /// Creates a layer.
  ///
  /// - Parameters:
  ///   - shape: The shape and its numbers.
  ///   - style: How it looks.
  ///   - firstColor: The place of its first color in the theme's cycle; `nil` for the next.
  ///   - areaOpacity: The opacity of the area between a curve and zero; `nil` for none.
  public init(
    _ shape: Shape, style: LayerStyle, firstColor: Int? = nil, areaOpacity: Double? = nil
  ) {
    self.shape = shape
    self.style = style
    self.firstColor = firstColor
    self.areaOpacity = areaOpacity
  }

  /// Creates a layer of a few properties of its style.
  public init(
    _ shape: Shape, color: Paint? = nil, firstColor: Int? = nil, opacity: Double = 1,
    areaOpacity: Double? = nil, lineWidth: Double? = nil, pointSize: Double? = nil,
    label: String? = nil
  ) {
    self.init(
      shape,
      style: LayerStyle(
        color: color, opacity: opacity, lineWidth: lineWidth, pointSize: pointSize, label: label),
      firstColor: firstColor, areaOpacity: areaOpacity)
  }
}
