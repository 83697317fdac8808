import GMMSupport

/// How the panels of a figure stand, row by row.
public struct PanelGrid: Hashable, Sendable {
  /// Which axes panels have in common.
  public enum SharedAxes: String, CaseIterable, Sendable {
    /// Each panel has axes of its own.
    case none
    /// The horizontal ones.
    case x
    /// The vertical ones.
    case y
    /// The horizontal ones, and the vertical ones.
    case both
    /// Axes that show the same variable, be they horizontal or vertical.
    case variables
  }

  /// The number of rows, from 1 to 100.
  public var rows: Int
  /// The number of columns, from 1 to 100.
  public var columns: Int
  /// Which axes panels have in common: their limits and ticks, labelled at the edges alone.
  public var sharedAxes: SharedAxes
  /// Whether the panels are those on the diagonal of the grid and below it alone.
  public var isCorner: Bool
  /// How wide the columns are beside each other: a number from 0.01 to 100 for each column; none where all
  /// are as wide.
  public var widths: [Double] = []
  /// How high the rows are beside each other: a number from 0.01 to 100 for each row; none where all are as
  /// high.
  public var heights: [Double] = []

  /// The numbers of rows and columns of the panels of steps where the file names none: about as many
  /// columns as rows.
  package static func sides(ofSteps count: Int) -> (rows: Int, columns: Int) {
    let columns = max(Int(clamping: Double(count).squareRoot().rounded(.up)), 1)
    return ((count + columns - 1) / columns, columns)
  }

  /// Creates a grid; it is checked when it is drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, from 1 to 100.
  ///   - columns: The number of columns, from 1 to 100.
  ///   - sharedAxes: Which axes all panels have in common.
  ///   - isCorner: Whether the panels are those on the diagonal and below it alone, in as many rows as
  ///     columns.
  public init(
    rows: Int = 1, columns: Int = 1, sharedAxes: SharedAxes = .none, isCorner: Bool = false
  ) {
    self.rows = rows
    self.columns = columns
    self.sharedAxes = sharedAxes
    self.isCorner = isCorner
  }
}

extension PanelGrid {
  /// How many columns like the widest one are as wide as all.
  package var widestColumns: Double { Self.largest(widths, count: columns) }
  /// How many rows like the highest one are as high as all.
  package var highestRows: Double { Self.largest(heights, count: rows) }

  private static func largest(_ sizes: [Double], count: Int) -> Double {
    sizes.max().map { sizes.reduce(0, +) / $0 } ?? Double(count)
  }

  /// What is wrong with the widths or the heights, and with which of them; `nil` where there is one for each
  /// column and row, and one for a marginal beside the only panel.
  ///
  /// - Parameter panels: The panels of the figure.
  /// - Returns: The key, and what is wrong in words.
  package func problemOfSizes(_ panels: [PanelSettings]) -> (key: String, message: String)? {
    func problem(
      _ key: FigureKey, _ sizes: [Double], _ count: Int, _ side: PanelPlace.Side, _ one: String,
      _ several: String
    ) -> (String, String)? {
      let isOfMarginal =
        sizes.count == 2 && isOneCell && panels.contains { $0.place == .marginal(side) }
      guard !sizes.isEmpty, sizes.count != count, !isOfMarginal else { return nil }
      return (
        key.rawValue,
        "\(key.rawValue) holds \(counted(sizes.count, "number")); the panels stand in \(count) "
          + "\(count == 1 ? one : several), and each has one"
      )
    }
    return problem(.widths, widths, columns, .right, "column", "columns")
      ?? problem(.heights, heights, rows, .above, "row", "rows")
  }

  private var isOneCell: Bool { rows * columns == 1 }

  /// The widths of the columns and the heights of the rows, without those of marginals.
  package var cellSizes: (widths: [Double], heights: [Double]) {
    isOneCell ? ([], []) : (widths, heights)
  }

  /// The size of a marginal beside that of its panel: above how high it is, at the right how wide.
  package func share(ofMarginal side: PanelPlace.Side) -> Double {
    guard isOneCell else { return Self.standardMarginal }
    switch side {
    case .above: return heights.count == 2 ? heights[0] / heights[1] : Self.standardMarginal
    case .right: return widths.count == 2 ? widths[1] / widths[0] : Self.standardMarginal
    }
  }

  private static let standardMarginal = 0.2
}
