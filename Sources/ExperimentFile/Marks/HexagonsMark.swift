/// The points in the plane, counted in hexagons.
package struct HexagonsMark: MarkDefinition {
  /// The number of hexagons across.
  package var columns = Self.standardColumns
  /// The number of hexagons upwards in each of both grids; `nil` for about regular ones in a square.
  package var rows: Int?
  /// The intervals that are covered; `nil` for those of the points.
  package var range: PlaneRange?
  /// Hexagons with fewer points are left out.
  package var minimumCount = 0
  /// How colors grow with the number of points.
  package var colorScale = Heatmap.ColorScale.linear

  /// The number of hexagons of Matplotlib's `hexbin`.
  fileprivate static let standardColumns = 100

  typealias Key = HexagonsKey

  static let words = MarkWords(
    name: "hexagons", aliases: ["hexbin", "hexbins", "hexagon", "hex", "hexbinplot"],
    summary: "the points counted in hexagons, as colors", axes: .plane,
    styleKeys: [.opacity, .label], phrase: .points("hexagonal histogram"), leadsSentence: true,
    colorsValues: true)
}

extension HexagonsMark {
  init(_ fields: Fields<Key>) {
    self.init()
    if let node = fields[.gridSize], let size = fields.wholeNumberOrPair(.gridSize) {
      columns = size.x
      if case .list = node.value { rows = size.y }
    }
    range = fields.intervals(.range)
    minimumCount = fields.wholeNumber(.minimumCount).map { Int(clamping: $0) } ?? minimumCount
    colorScale = fields.word(.colorScale, as: Heatmap.ColorScale.self) ?? colorScale
  }
}

extension Mark {
  /// The points in the plane, counted in hexagons, as colors; for points of at least two coordinates.
  ///
  /// - Parameters:
  ///   - columns: The number of hexagons across.
  ///   - rows: The number of hexagons upwards in each of both grids; `nil` for that of columns, divided by
  ///     the root of 3 and rounded down, but at least 1.
  ///   - range: The intervals that are covered; `nil` for those of the points.
  ///   - minimumCount: Hexagons with fewer points are left out.
  ///   - colorScale: How colors grow with the number of points.
  /// - Returns: The mark.
  public static func hexagons(
    columns: Int = 100, rows: Int? = nil, range: PlaneRange? = nil, minimumCount: Int = 0,
    colorScale: Heatmap.ColorScale = .linear
  ) -> Mark {
    Mark(
      HexagonsMark(
        columns: columns, rows: rows, range: range, minimumCount: minimumCount,
        colorScale: colorScale))
  }
}

/// The keys of hexagons.
enum HexagonsKey: String, ObjectKey {
  case gridSize, range, minimumCount, colorScale

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["extent"], keys: [.range]),
      KeyAlias(names: ["mincnt", "cmin", "min_count", "minimum_count"], keys: [.minimumCount]),
    ]
  }

  var entry: KeyEntry<HexagonsMark> {
    switch self {
    case .gridSize:
      KeyEntry(
        "The number of hexagons across; of those upwards there are as many, divided by the root of 3. Or "
          + "both numbers.", .wholeNumberOrPair(WholeNumberRule(upTo: Limits.hexagons)),
        cost: .bins, standard: .number(HexagonsMark.standardColumns), examples: "[30, [30, 20]]",
        write: { mark in
          mark.rows.map { .wholeNumbers([mark.columns, $0]) } ?? .number(mark.columns)
        })
    case .range: Histogram2DKey.rangeEntry.within(\.range)
    case .minimumCount:
      KeyEntry(
        "Hexagons with fewer points are left out.",
        .wholeNumber(WholeNumberRule(from: 0, upTo: Limits.numbersInMemory)), cost: .nothing,
        standard: .number(0), examples: "[1]",
        write: { $0.minimumCount == 0 ? nil : .number($0.minimumCount) })
    case .colorScale: Histogram2DKey.colorScaleEntry.within(\.colorScale)
    }
  }
}
