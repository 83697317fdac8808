import Histograms

/// The points in the plane, counted in the cells of a grid.
package struct Histogram2DMark: MarkDefinition {
  /// The number of bins across, where no edges are given.
  package var xCount = Self.standardCount
  /// The number of bins upwards, where no edges are given.
  package var yCount = Self.standardCount
  /// The edges of the bins across, in data units; `nil` for equal bins.
  package var xEdges: [Double]?
  /// The edges of the bins upwards, in data units; `nil` for equal bins.
  package var yEdges: [Double]?
  /// The intervals that are cut into bins; `nil` for those of the points. They have no effect on edges.
  package var range: PlaneRange?
  /// What the colors show.
  package var normalize = Normalization.count
  /// How colors grow with what they show.
  package var colorScale = Heatmap.ColorScale.linear

  /// The number of bins of NumPy's `histogram2d`.
  fileprivate static let standardCount = 10

  typealias Key = Histogram2DKey

  static let words = MarkWords(
    name: "histogram2d",
    aliases: ["hist2d", "histogram2dplot", "2d histogram", "histogram_2d", "hist2dplot"],
    summary: "the points counted in the cells of a grid, as colors", axes: .plane,
    styleKeys: [.opacity, .label], phrase: .points("two-dimensional histogram"),
    leadsSentence: true, colorsValues: true)
}

extension Histogram2DMark {
  init(_ fields: Fields<Key>) {
    self.init()
    if let counts = fields.wholeNumberOrPair(.bins) { (xCount, yCount) = counts }
    xEdges = fields.edges(.xEdges, limit: Limits.heatmapCells)
    yEdges = fields.edges(.yEdges, limit: Limits.heatmapCells)
    range = fields.intervals(.range)
    normalize = fields.word(.normalize, as: Normalization.self) ?? normalize
    colorScale = fields.word(.colorScale, as: Heatmap.ColorScale.self) ?? colorScale
    guard xEdges != nil, yEdges != nil else { return }
    for key in [Key.bins, .range] {
      guard let field = fields.field(key) else { continue }
      fields.log.warning(
        "\(key.rawValue) has no effect on bins with edges of their own", at: field.keyRange)
    }
  }
}

extension Mark {
  /// The points in the plane, counted in the cells of a grid, as colors; for points of at least two
  /// coordinates.
  ///
  /// - Parameters:
  ///   - bins: The numbers of bins across and upwards.
  ///   - xEdges: The edges of the bins across; `nil` for equal bins.
  ///   - yEdges: The edges of the bins upwards; `nil` for equal bins.
  ///   - range: The intervals that are cut into equal bins; `nil` for those of the points.
  ///   - normalize: What the colors show.
  ///   - colorScale: How colors grow with it.
  /// - Returns: The mark.
  public static func histogram2D(
    bins: (x: Int, y: Int) = (10, 10), xEdges: [Double]? = nil, yEdges: [Double]? = nil,
    range: PlaneRange? = nil, normalize: Normalization = .count,
    colorScale: Heatmap.ColorScale = .linear
  ) -> Mark {
    Mark(
      Histogram2DMark(
        xCount: bins.x, yCount: bins.y, xEdges: xEdges, yEdges: yEdges, range: range,
        normalize: normalize, colorScale: colorScale))
  }
}

/// The keys of a histogram in the plane.
enum Histogram2DKey: String, ObjectKey {
  case bins, xEdges, yEdges, range, normalize, colorScale

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["xbins", "x_edges"], keys: [.xEdges]),
      KeyAlias(names: ["ybins", "y_edges"], keys: [.yEdges]),
    ]
  }

  var entry: KeyEntry<Histogram2DMark> {
    switch self {
    case .bins:
      KeyEntry(
        "The number of bins on both axes, or one for each: across and upwards.",
        .wholeNumberOrPair(WholeNumberRule(upTo: Limits.heatmapCells)), cost: .bins,
        standard: .number(Histogram2DMark.standardCount), examples: "[40, [40, 20]]",
        write: { .oneOrTwo($0.xCount, $0.yCount) })
    case .xEdges:
      KeyEntry(
        "The edges of the bins across in data units, increasing; one more than there are bins. Left "
          + "out: equal bins.", .edges, cost: .bins, examples: "[[0, 1, 2, 5]]",
        write: { $0.xEdges.map { .numbers($0) } })
    case .yEdges:
      KeyEntry(
        "The edges of the bins upwards in data units, increasing; one more than there are bins. Left "
          + "out: equal bins.", .edges, cost: .bins, examples: "[[0, 1, 2, 5]]",
        write: { $0.yEdges.map { .numbers($0) } })
    case .range: Self.rangeEntry.within(\.range)
    case .normalize:
      KeyEntry(
        "What the colors show: count, density (the cells have the volume 1), probability (values that sum "
          + "to 1), or densityOfAll: the density of all points, those outside the bins too.",
        .word(Normalization.self), cost: .nothing, standard: .text(Normalization.count.rawValue),
        examples: #"["density"]"#, write: { .text($0.normalize.rawValue) })
    case .colorScale: Self.colorScaleEntry.within(\.colorScale)
    }
  }

  /// What is known of the intervals that points in a plane are counted in.
  static var rangeEntry: KeyEntry<PlaneRange?> {
    KeyEntry(
      "The intervals that are cut into bins, across and upwards, in data units. Left out: those of the "
        + "points.", .intervals, cost: .nothing, examples: "[[[0, 18], [0, 5]]]",
      write: { $0?.written })
  }

  /// What is known of how colors grow with counts.
  static var colorScaleEntry: KeyEntry<Heatmap.ColorScale> {
    KeyEntry(
      "How colors grow with what they show: linear, or log, with its logarithm, in which nothing has the "
        + "first color.", .word(Heatmap.ColorScale.self), cost: .nothing,
      standard: .text(Heatmap.ColorScale.linear.rawValue), examples: #"["log"]"#,
      write: { $0 == .linear ? nil : .text($0.rawValue) })
  }
}
