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
  /// The shorter ticks between these, increasing, few of them with labels; none on a linear axis.
  public private(set) var minorTicks: [Tick] = []
  /// The power of ten or the constant that the labels leave out, such as `1e−5`; often empty.
  public let offsetText: String
  /// The power of ten that the labels leave out and the label of the axis has, such as `10⁻⁴`; often
  /// empty.
  let power: String
  /// How places along the axis grow with values.
  public let scale: AxisScale
  /// Whether the lower end is at the right or on top.
  public let isInverted: Bool

  /// The ends in units of the scale.
  private let ends: ClosedRange<Double>

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
    (scale, isInverted, ends, power) = (.linear, false, limits, "")
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
    (scale, isInverted, ends, power) = (.linear, false, limits, "")
    self.ticks = ticks
    offsetText = ""
  }

  /// An axis whose ticks are known.
  init(
    limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, ticks: [Tick], minorTicks: [Tick],
    offsetText: String, power: String = ""
  ) {
    self.limits = limits
    self.power = power
    (scale, isInverted) = (settings.scaling, settings.isInverted)
    let (lower, upper) = (scale.forward(limits.lowerBound), scale.forward(limits.upperBound))
    ends = lower...max(lower.nextUp, upper)
    (self.ticks, self.minorTicks, self.offsetText) = (ticks, minorTicks, offsetText)
  }

  /// The place of a value along the axis, in points; for values beyond the limits somewhere outside.
  ///
  /// Far outside only "outside" matters to edges and marks, and a bound keeps rasterizers within
  /// their fixed-point numbers.
  func place(_ value: Double, from start: Double, length: Double) -> Double {
    start + length * min(max(share(value), -1000), 1000)
  }

  /// Where a value is along the axis: 0 at its left or lower end on the page, 1 at the other.
  func share(_ value: Double) -> Double {
    if isPlain { return (value - limits.lowerBound) / (limits.upperBound - limits.lowerBound) }
    let share = (scale.forward(value) - ends.lowerBound) / (ends.upperBound - ends.lowerBound)
    return isInverted ? 1 - share : share
  }

  /// The label of the axis with the power of ten that the numbers leave out: before the unit in the
  /// parentheses at its end, or in ones of its own.
  func label(_ label: String?) -> String? {
    guard let label, !power.isEmpty else { return label }
    guard label.hasSuffix(")"), let opening = label.lastIndex(of: "(") else {
      return "\(label) (\(power))"
    }
    return label[...opening] + "\(power) " + label[label.index(after: opening)...]
  }

  /// Whether the axis is linear and runs to the right or upwards.
  private var isPlain: Bool { scale.isLinear && !isInverted }

  /// The distance of a value from the left or lower end, in points along a length.
  private func distance(of value: Double, length: Double) -> Double {
    isPlain
      ? (value - limits.lowerBound) * (length / (limits.upperBound - limits.lowerBound))
      : length * share(value)
  }

  /// The horizontal axis of an area, with as many ticks as there is room for.
  ///
  /// Matplotlib takes labels to be no wider than three times their height.
  static func horizontal(
    _ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, of area: Rectangle,
    _ theme: Theme
  ) -> Axis {
    Axis(
      limits, settings,
      room: settings.leastRoom(
        Int(clamping: (area.width / (3 * theme.numberSize)).rounded(.down))))
  }

  /// The vertical axis of an area, with as many ticks as there is room for.
  ///
  /// Matplotlib wants two heights for one label above the other.
  static func vertical(
    _ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, of area: Rectangle,
    _ theme: Theme
  ) -> Axis {
    Axis(
      limits, settings,
      room: settings.leastRoom(
        Int(clamping: (area.height / (2 * theme.numberSize)).rounded(.down))))
  }

  /// The horizontal axis of an area, with fewer ticks where labels would come nearer than a gap, in
  /// points.
  static func horizontal(
    _ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, of area: Rectangle,
    _ theme: Theme, gap: Double, measuring: some TextMeasuring
  ) -> Axis {
    horizontal(limits, settings, of: area, theme)
      .thinned(settings, length: area.width, gap: gap) {
        measuring.extent(of: $0, size: theme.numberSize).width
      }
  }

  /// The vertical axis of an area, with fewer ticks where labels would touch.
  static func verticalThinned(
    _ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, of area: Rectangle,
    _ theme: Theme, measuring: some TextMeasuring
  ) -> Axis {
    vertical(limits, settings, of: area, theme)
      .thinned(settings, length: area.height, gap: 0.1 * theme.numberSize) { label in
        let digits = digitHeight * theme.numberSize
        guard !label.allSatisfy(lettersOfDigitHeight.contains) else { return digits }
        let extent = measuring.extent(of: label, size: theme.numberSize)
        return max(digits, extent.ascent + extent.descent)
      }
  }

  /// The height of digits over the size of letters, and what is no higher.
  private static let digitHeight = 0.75
  private static let lettersOfDigitHeight: Set<Character> = Set("0123456789.\u{2212}+e%\u{2009}")

  /// The axis with fewer ticks, until no two neighboring labels are nearer to each other than a gap.
  ///
  /// - Parameters:
  ///   - settings: What is set for the axis.
  ///   - length: Its length, in points.
  ///   - gap: The least distance between two labels, in points.
  ///   - extent: How much of the axis a label takes, in points.
  /// - Returns: The axis; where even two labels would touch, only the first is written.
  private func thinned(
    _ settings: Figure.AxisOptions, length: Double, gap: Double, extent: (String) -> Double
  ) -> Axis {
    var axis = self
    // On an axis that is linear about zero the labels near it touch first, and fewer ticks would be those.
    let keepsTicks =
      settings.hasGivenTicks
      || (settings.scaling.isLinearAboutZero && !settings.hasLinearTicks(limits))
    guard !keepsTicks else {
      return axis.labelsTouch(length: length, gap: gap, extent: extent)
        ? axis.labelled(
          from: 0, length: length, within: -.infinity...(.infinity), gap: gap, extent: extent)
        : axis
    }
    var room = min(ticks.count, TickLocator.mostIntervals)
    while axis.labelsTouch(length: length, gap: gap, extent: extent) {
      guard room > 1 else {
        return axis.labelled(
          from: 0, length: length, within: -.infinity...(.infinity), gap: gap, extent: extent)
      }
      room -= 1
      axis = Axis(limits, settings, room: room)
    }
    return minorTicks.isEmpty
      ? axis : axis.withMinorLabelsApart(length: length, gap: gap, extent: extent)
  }

  /// The axis without the labels of minor ticks that would touch another one.
  private func withMinorLabelsApart(
    length: Double, gap: Double, extent: (String) -> Double
  ) -> Axis {
    func reach(_ tick: Tick) -> (start: Double, end: Double) {
      let (place, half) = (distance(of: tick.value, length: length), extent(tick.label) / 2)
      return (place - half - gap, place + half + gap)
    }
    var taken = ticks.filter { !$0.label.isEmpty }.map(reach)
    var axis = self
    axis.minorTicks = minorTicks.map { tick in
      guard !tick.label.isEmpty else { return tick }
      let own = reach(tick)
      guard taken.allSatisfy({ own.start + gap >= $0.end || own.end - gap <= $0.start }) else {
        return Tick(value: tick.value, label: "")
      }
      taken.append(own)
      return tick
    }
    return axis
  }

  /// Whether two neighboring labels are nearer to each other than a gap.
  private func labelsTouch(length: Double, gap: Double, extent: (String) -> Double) -> Bool {
    guard var before = ticks.first else { return false }
    var half = extent(before.label) / 2
    let scale = length / (limits.upperBound - limits.lowerBound)
    for tick in ticks.dropFirst() {
      let next = extent(tick.label) / 2
      let distance =
        isPlain
        ? (tick.value - before.value) * scale
        : abs(share(tick.value) - share(before.value)) * length
      if distance < half + next + gap { return true }
      (before, half) = (tick, next)
    }
    return false
  }

  /// The axis with all its ticks, but without the labels that would touch the one before or reach out
  /// of some room.
  ///
  /// - Parameters:
  ///   - start: The place of the lower end, in points.
  ///   - length: The length, in points.
  ///   - room: The places on the page that labels may take, in points.
  ///   - gap: The least distance between two labels, in points.
  ///   - extent: How much of the axis a label takes, in points.
  /// - Returns: The axis; labels that are left out are empty.
  func labelled(
    from start: Double, length: Double, within room: ClosedRange<Double>, gap: Double,
    extent: (String) -> Double
  ) -> Axis {
    let boxes = ticks.map { tick -> (left: Double, right: Double)? in
      let place = start + distance(of: tick.value, length: length)
      let half = extent(tick.label) / 2
      guard place - half >= room.lowerBound, place + half <= room.upperBound else { return nil }
      return (place - half, place + half)
    }
    var kept: [Int] = []
    var end = -Double.infinity
    let order = isInverted ? Array(boxes.indices.reversed()) : Array(boxes.indices)
    for index in order {
      guard let box = boxes[index], box.left >= end else { continue }
      kept.append(index)
      end = box.right + gap
    }
    // A single number tells no scale: rather the two that are furthest from each other.
    let fitting = order.filter { boxes[$0] != nil }
    if kept.count == 1, let first = fitting.first, let last = fitting.last,
      let left = boxes[first], let right = boxes[last], right.left >= left.right + gap
    {
      kept = [first, last]
    }
    var axis = self
    axis.ticks = ticks.enumerated().map { index, tick in
      kept.contains(index) ? tick : Tick(value: tick.value, label: "")
    }
    axis.minorTicks = minorTicks.map { tick in
      let place = start + distance(of: tick.value, length: length)
      let half = extent(tick.label) / 2
      return place - half >= room.lowerBound && place + half <= room.upperBound
        ? tick : Tick(value: tick.value, label: "")
    }
    return axis
  }
}
