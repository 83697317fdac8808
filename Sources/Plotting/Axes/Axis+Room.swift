extension Axis {
  /// The horizontal axis of an area, with as many ticks as there is room for.
  ///
  /// Matplotlib takes labels to be no wider than three times their height.
  static func horizontal(_ limits: PanelLimits, of area: Rectangle, _ theme: Theme) -> Axis {
    Axis(limits: limits.x, room: Int((area.width / (3 * theme.labelSize)).rounded(.down)))
  }

  /// The vertical axis of an area, with as many ticks as there is room for.
  ///
  /// Matplotlib wants two heights for one label above the other.
  static func vertical(_ limits: PanelLimits, of area: Rectangle, _ theme: Theme) -> Axis {
    Axis(limits: limits.y, room: Int((area.height / (2 * theme.labelSize)).rounded(.down)))
  }

  /// The horizontal axis of a panel in a grid, with fewer ticks where labels would touch.
  static func horizontal(
    _ limits: PanelLimits, of area: Rectangle, _ theme: Theme, measuring: some TextMeasuring
  ) -> Axis {
    var axis = horizontal(limits, of: area, theme)
    var room = min(axis.ticks.count, 9)
    while room > 1, axis.labelsTouch(length: area.width, theme, measuring) {
      room -= 1
      axis = Axis(limits: limits.x, room: room)
    }
    return axis
  }

  /// Whether two neighbouring labels of a horizontal axis have less than a third of their height
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
