/// What is drawn and written beside a vertical axis: at the left of a panel, or at the right of a
/// color bar.
struct VerticalAxis {
  /// The kinds of its texts.
  struct Kinds {
    let tickLabel: TextKind
    let label: TextKind
    let offsetText: TextKind

    static let panel = Kinds(tickLabel: .yTickLabel, label: .yLabel, offsetText: .yOffsetText)
    static let colorBar = Kinds(
      tickLabel: .colorBarTickLabel, label: .colorBarLabel, offsetText: .colorBarOffsetText)
  }

  /// The tick marks; no item without ticks.
  let tickMarks: [DisplayList.Item]
  /// The tick labels, the lines of the label and the offset text.
  private(set) var texts: [PlacedText] = []
  /// The box of the offset text; `nil` without one.
  private(set) var offsetText: Rectangle?
  /// The boxes of the lines of a label above the area.
  private(set) var labelAbove: [Rectangle] = []

  /// Places everything beside a vertical axis.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - kinds: The kinds of its texts.
  ///   - label: Its label, which runs upwards; `nil` for none.
  ///   - labelPlace: Where the label stands.
  ///   - labelRoom: The room for a line of the label.
  ///   - leastLabelDistance: The least distance between the area and the label but for the gap, in
  ///     points.
  ///   - hasText: Whether there is more than tick marks.
  ///   - hasLabel: Whether there is a label even without other text.
  ///   - hasTickMarks: Whether ticks have marks.
  ///   - isAtRight: Whether the axis is at the right of the area instead of the left.
  ///   - area: The area, in points.
  ///   - obstacles: The boxes that the label must not run into, if it needs more lines for that.
  ///   - theme: The look.
  ///   - text: What places lines of text.
  init(
    _ axis: Axis, _ kinds: Kinds, label: String?,
    labelPlace: LabelPlace = .middle, labelRoom: LineRoom,
    leastLabelDistance: Double = 0, hasText: Bool = true, hasLabel: Bool = false,
    hasTickMarks: Bool = true, isAtRight: Bool,
    of area: Rectangle,
    avoiding obstacles: [Rectangle] = [], _ theme: Theme, _ text: TextPlacement
  ) {
    let (edge, outwards) = isAtRight ? (area.right, 1.0) : (area.left, -1.0)
    let mark = Path(polyline: [Point(x: 0, y: 0), Point(x: outwards * theme.tickLength, y: 0)])
    let minor = MinorTickSizes(theme)
    let minorMark = Path(polyline: [Point(x: 0, y: 0), Point(x: outwards * minor.length, y: 0)])
    func place(_ tick: Axis.Tick) -> Double {
      axis.place(tick.value, from: area.bottom, length: area.height)
    }
    tickMarks =
      !hasTickMarks
      ? []
      : Plotting.tickMarks(mark, at: axis.ticks.map { Point(x: edge, y: place($0)) }, theme)
        + Plotting.tickMarks(
          minorMark, at: axis.minorTicks.map { Point(x: edge, y: place($0)) }, theme,
          width: minor.width)
    guard hasText || hasLabel else { return }
    let label = hasText ? axis.label(label) : label

    func labels(_ ticks: [Axis.Tick], distance: Double) -> [PlacedText] {
      ticks.filter { hasText && !$0.label.isEmpty }.map { tick in
        text.place(
          tick.label, kinds.tickLabel, size: theme.numberSize,
          at: Point(x: edge + outwards * distance, y: place(tick)),
          isAtRight ? .left : .right, .centerOfBaseline)
      }
    }
    texts =
      labels(axis.ticks, distance: theme.tickLength + theme.tickLabelGap)
      + labels(axis.minorTicks, distance: minor.length + minor.labelGap)
    if let label, labelPlace != .above {
      let end =
        isAtRight
        ? max(texts.map(\.box.right).max() ?? edge, edge + leastLabelDistance)
        : min(
          texts.map(\.box.left).min() ?? edge - (hasText ? 0 : theme.tickLength),
          edge - (hasText ? leastLabelDistance : 0))
      func placed(_ room: LineRoom) -> [PlacedText] {
        let (lines, middle) = text.lines(
          label, size: theme.labelSize, room: room, about: (area.bottom + area.top) / 2)
        let baselines = text.baselines(lines, size: theme.labelSize)
        return zip(lines, baselines).map { line, baseline in
          let outer = isAtRight ? baseline : (baselines.last ?? 0) - baseline
          let center =
            labelPlace == .end
            ? area.top - text.box(line, size: theme.labelSize).width / 2 : middle
          return text.placeVertically(
            line, kinds.label, size: theme.labelSize,
            at: Point(x: end + outwards * (theme.axisLabelGap + outer), y: center),
            isRightOfPoint: isAtRight)
        }
      }
      var lines = placed(
        labelPlace == .end
          ? LineRoom(
            about: (area.bottom + area.top) / 2, length: min(labelRoom.broken, area.height))
          : labelRoom)
      if lines.contains(where: { line in obstacles.contains { $0.intersects(line.box) } }) {
        lines = placed(
          LineRoom(
            about: (area.bottom + area.top) / 2, length: min(labelRoom.broken, area.height)))
      }
      texts += lines
    }
    if hasText, !axis.offsetText.isEmpty {
      let line = text.place(
        axis.offsetText, kinds.offsetText, size: theme.numberSize,
        at: Point(x: edge, y: area.top + theme.offsetTextGap), isAtRight ? .right : .left, .baseline
      )
      texts.append(line)
      offsetText = line.box
    }
    if let label, labelPlace == .above {
      let lines = Self.label(
        label, kinds.label, above: max(area.top, offsetText?.top ?? area.top), area,
        width: isAtRight ? Self.colorBarLabelWidth * theme.labelSize : area.width, theme, text)
      labelAbove = lines.map(\.box)
      texts += lines
    }
  }
}

extension VerticalAxis {
  /// The room for a line of a label above a color bar, as a multiple of its size.
  private static let colorBarLabelWidth = 12.0

  /// The lines of a label that stand level above an area, flush left with it.
  private static func label(
    _ label: String, _ kind: TextKind, above floor: Double, _ area: Rectangle, width: Double,
    _ theme: Theme, _ text: TextPlacement
  ) -> [PlacedText] {
    let middle = area.left + width / 2
    let (lines, _) = text.lines(
      label, size: theme.labelSize, room: LineRoom(about: middle, length: width), about: middle)
    let baselines = text.baselines(lines, size: theme.labelSize)
    // What of a formula is deeper than letters would reach into the axes.
    let depth = lines.last.map { text.box($0, size: theme.labelSize).descent } ?? 0
    let foot =
      floor + theme.levelLabelGap + max(0, depth - text.box("lp", size: theme.labelSize).descent)
    return zip(lines, baselines).map { line, baseline in
      text.place(
        line, kind, size: theme.labelSize,
        at: Point(x: area.left, y: foot + (baselines.last ?? 0) - baseline), .left, .baseline)
    }
  }
}

/// The sizes of minor ticks, in points: those of Matplotlib beside the sizes of its others.
struct MinorTickSizes {
  let length: Double
  let width: Double
  let labelGap: Double

  init(_ theme: Theme) {
    length = theme.tickLength * 4 / 7
    width = theme.tickWidth * 3 / 4
    labelGap = theme.tickLabelGap * 34 / 35
  }
}

/// The tick marks of an axis; no item without ticks.
func tickMarks(
  _ mark: Path, at places: [Point], _ theme: Theme, width: Double? = nil
) -> [DisplayList.Item] {
  guard !places.isEmpty else { return [] }
  let stroke = Stroke(color: theme.axes, width: width ?? theme.tickWidth)
  return [.markers(mark, at: places, stroke: stroke, clip: nil)]
}
