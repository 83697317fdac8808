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
