/// One axis of a panel: its limits, the ticks that are drawn, and the text for what the tick
/// labels leave out.
public struct Axis: Hashable, Sendable {
  /// A tick mark and its label.
  public struct Tick: Hashable, Sendable {
    /// The place of the tick, in data units.
    public let value: Double
    /// The label, with U+2212 as its minus sign; empty where there is no room for it.
    public let label: String
  }

  /// The lower and upper end of the axis, in data units.
  public let limits: ClosedRange<Double>
  /// The ticks within the limits, increasing.
  public let ticks: [Tick]
  /// The power of ten or the constant that the labels leave out, such as `1e−5`; often empty.
  public let offsetText: String

  /// Places ticks on an axis.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, in data units, lower < upper.
  ///   - room: How many labels fit along the axis.
  ///   - isWhole: Whether ticks are at whole numbers only; between two whole numbers there are
  ///     none.
  ///   - hasTicks: Whether there are ticks at all.
  init(limits: ClosedRange<Double>, room: Int, isWhole: Bool = false, hasTicks: Bool = true) {
    self.limits = limits
    guard hasTicks else {
      (ticks, offsetText) = ([], "")
      return
    }
    var places = TickLocator.ticks(limits: limits, room: room, isWhole: isWhole)
    // Where fewer than two whole numbers are in sight, Matplotlib has others.
    if isWhole { places = places.filter { $0 == $0.rounded() } }
    let formatter = TickFormatter(ticks: places, limits: limits)
    // A tick that only rounding moved across the end of the axis is drawn.
    let slack = (limits.upperBound - limits.lowerBound) * 1e-10
    ticks =
      places
      .filter { $0 >= limits.lowerBound - slack && $0 <= limits.upperBound + slack }
      .map { Tick(value: $0, label: formatter.label($0)) }
    offsetText = formatter.offsetText
  }

  /// Creates the same axis with other ticks.
  init(_ axis: Axis, ticks: [Tick]) {
    (limits, offsetText) = (axis.limits, axis.offsetText)
    self.ticks = ticks
  }
}
