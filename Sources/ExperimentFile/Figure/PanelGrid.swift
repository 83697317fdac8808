/// How the panels of a figure stand, row by row.
public struct PanelGrid: Hashable, Sendable {
  /// Which axes panels have in common.
  public enum SharedAxes: String, CaseIterable, Sendable {
    case none, x, y, both
    /// Axes that show the same variable, be they horizontal or vertical.
    case variables
  }

  /// The number of rows, at least 1.
  public var rows: Int
  /// The number of columns, at least 1.
  public var columns: Int
  /// Which axes panels have in common: their limits and ticks, labelled at the edges alone.
  public var sharedAxes: SharedAxes

  /// Creates a grid.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - columns: The number of columns.
  ///   - sharedAxes: Which axes all panels have in common.
  public init(rows: Int = 1, columns: Int = 1, sharedAxes: SharedAxes = .none) {
    self.rows = rows
    self.columns = columns
    self.sharedAxes = sharedAxes
  }
}
