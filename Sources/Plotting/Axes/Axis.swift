/// One axis of a panel: its limits, the ticks that are drawn, and the text for what the tick
/// labels leave out.
public struct Axis: Hashable, Sendable {
  /// A tick mark and its label.
  public struct Tick: Hashable, Sendable {
    /// The place of the tick, in data units.
    public let value: Double
    /// The label, with U+2212 as its minus sign.
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
  init(limits: ClosedRange<Double>, room: Int) {
    self.limits = limits
    let places = TickLocator.ticks(limits: limits, room: room)
    let formatter = TickFormatter(ticks: places, limits: limits)
    // A tick that only rounding moved across the end of the axis is drawn.
    let slack = (limits.upperBound - limits.lowerBound) * 1e-10
    ticks =
      places
      .filter { $0 >= limits.lowerBound - slack && $0 <= limits.upperBound + slack }
      .map { Tick(value: $0, label: formatter.label($0)) }
    offsetText = formatter.offsetText
  }
}
