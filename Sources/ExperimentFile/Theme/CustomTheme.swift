/// A theme of one's own: one that comes with the program, and what differs from it.
public struct CustomTheme: Hashable, Sendable {
  /// The theme that has everything that is `nil` here.
  public var base: Theme.Name
  /// The color of the whole figure, opaque.
  public var background: Color?
  /// The color of all text.
  public var text: Color?
  /// The color of axes lines and ticks.
  public var axes: Color?
  /// The color of grid lines.
  public var grid: Color?
  /// The colors that layers take in turn, from 1 to 100.
  public var colors: [Color]?
  /// The width of axes lines in points, from 0 to 100.
  public var axesLineWidth: Double?
  /// The width of ticks in points, from 0 to 100.
  public var tickWidth: Double?
  /// The length of ticks in points, from 0 to 100.
  public var tickLength: Double?
  /// The width of curves in points, from 0 to 100.
  public var curveWidth: Double?
  /// The width of the lines of a rug in points, from 0 to 100.
  public var rugWidth: Double?
  /// The font size of labels and the legend in points, from 1 to 100.
  public var labelSize: Double?
  /// The font size of the title in points, from 1 to 100.
  public var titleSize: Double?
  /// Which sides of the axes have a line.
  public var frame: Theme.Frame?

  /// Creates a theme that differs in nothing from `base`.
  public init(base: Theme.Name = .matplotlib) {
    self.base = base
  }
}

extension Theme {
  /// Takes the neutral colors, and those of values, from a text and a background that the theme did not come
  /// with.
  fileprivate mutating func adaptNeutrals() {
    roles.bars = nil
    if roles.barOutline != nil { roles.barOutline = muted }
    if colorMap != .viridis { colorMap = isDark ? .night : .paper }
  }
}

extension CustomTheme {
  /// The theme with everything that differs from its base.
  public var theme: Theme {
    var theme = base.theme
    theme.background = background ?? theme.background
    if let text { (theme.text, theme.labels) = (text, text) }
    theme.axes = axes ?? theme.axes
    theme.grid = grid ?? theme.grid
    if background != nil || text != nil { theme.adaptNeutrals() }
    if let colors { (theme.cycle, theme.wordColors) = (colors, []) }
    theme.frame = frame ?? theme.frame
    theme.axesLineWidth = axesLineWidth ?? theme.axesLineWidth
    theme.tickWidth = tickWidth ?? theme.tickWidth
    theme.tickLength = tickLength ?? theme.tickLength
    if let curveWidth {
      theme.curveWidth = curveWidth
      theme.roles.mixtureWidth = nil
      theme.roles.componentWidth = nil
      theme.roles.ellipseWidth = nil
    }
    theme.rugWidth = rugWidth ?? theme.rugWidth
    if let labelSize { (theme.labelSize, theme.tickSize) = (labelSize, nil) }
    theme.titleSize = titleSize ?? theme.titleSize
    return theme
  }
}
