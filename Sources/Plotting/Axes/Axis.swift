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
  public private(set) var ticks: [Tick]
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

  /// An axis with ticks of its own, without an offset.
  init(limits: ClosedRange<Double>, ticks: [Tick]) {
    self.limits = limits
    self.ticks = ticks
    offsetText = ""
  }

  /// The horizontal axis of an area, with as many ticks as there is room for.
  ///
  /// Matplotlib takes labels to be no wider than three times their height.
  static func horizontal(
    _ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, of area: Rectangle,
    _ theme: Theme
  ) -> Axis {
    Axis(
      limits: limits, room: Int((area.width / (3 * theme.labelSize)).rounded(.down)),
      isWhole: settings.isWhole, hasTicks: settings.hasTicks)
  }

  /// The vertical axis of an area, with as many ticks as there is room for.
  ///
  /// Matplotlib wants two heights for one label above the other.
  static func vertical(
    _ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, of area: Rectangle,
    _ theme: Theme
  ) -> Axis {
    Axis(
      limits: limits, room: Int((area.height / (2 * theme.labelSize)).rounded(.down)),
      isWhole: settings.isWhole, hasTicks: settings.hasTicks)
  }

  /// The horizontal axis of a panel in a grid, with fewer ticks where labels would touch.
  static func horizontal(
    _ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, of area: Rectangle,
    _ theme: Theme, measuring: some TextMeasuring
  ) -> Axis {
    var axis = horizontal(limits, settings, of: area, theme)
    var room = min(axis.ticks.count, 9)
    while room > 1, axis.labelsTouch(length: area.width, theme, measuring) {
      room -= 1
      axis = Axis(limits: limits, room: room, isWhole: settings.isWhole)
    }
    return axis
  }

  /// The horizontal axis with all its ticks, but without the labels that would touch the one before
  /// or reach out of some room.
  ///
  /// - Parameters:
  ///   - area: The axes area, in points.
  ///   - room: The places on the page that labels may take, in points.
  ///   - theme: The look.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The axis; labels that are left out are empty.
  func labelled(
    along area: Rectangle, within room: ClosedRange<Double>, _ theme: Theme,
    measuring: some TextMeasuring
  ) -> Axis {
    let scale = area.width / (limits.upperBound - limits.lowerBound)
    var end = room.lowerBound
    var axis = self
    axis.ticks = ticks.map { tick in
      let place = area.left + (tick.value - limits.lowerBound) * scale
      let half = measuring.extent(of: tick.label, size: theme.labelSize).width / 2
      guard place - half >= end, place + half <= room.upperBound else {
        return Tick(value: tick.value, label: "")
      }
      end = place + half + theme.labelSize / 3
      return tick
    }
    return axis
  }

  /// Whether two neighboring labels of a horizontal axis have less than a third of their height
  /// between them.
  private func labelsTouch(
    length: Double, _ theme: Theme, _ measuring: some TextMeasuring
  ) -> Bool {
    let scale = length / (limits.upperBound - limits.lowerBound)
    return zip(ticks, ticks.dropFirst()).contains { first, second in
      let width =
        measuring.extent(of: first.label, size: theme.labelSize).width
        + measuring.extent(of: second.label, size: theme.labelSize).width
      return (second.value - first.value) * scale < width / 2 + theme.labelSize / 3
    }
  }
}
