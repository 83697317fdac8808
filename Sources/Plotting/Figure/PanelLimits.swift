/// The limits of both axes of a panel.
package struct PanelLimits {
  /// The left and the right end of the horizontal axis, in data units.
  package let x: ClosedRange<Double>
  /// The lower and the upper end of the vertical axis, in data units.
  package let y: ClosedRange<Double>
  /// The values at the ends of the color bar; `nil` without one.
  let values: ClosedRange<Double>?
}

extension Figure {
  /// The limits of all panels: those that are set, or else the data's with margins.
  ///
  /// Those of ``Figure/attachedPanels`` follow those of the panels of the grid. A marginal has the
  /// axis of its host; the others of attached panels are like none else.
  ///
  /// Axes that have the same limits are those with the same ``AxisOptions/scale``, and those of a
  /// shared direction that have none: they have the limits of the first that sets some, panel by
  /// panel and x before y, or else those of the data of all.
  ///
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  package func panelLimits() -> [PanelLimits] {
    let axes = allPanels.enumerated().flatMap { index, panel in
      let isInGrid = panels.indices.contains(index)
      let data = panel.layers.map { $0.dataLimits(theme) }
      let sticky = panel.layers.map { $0.stickyValues(theme) }
      let x = panel.layers.lastLines(isInAxis: data.map { $0?.x != nil }, areUpright: true)
      let y = panel.layers.lastLines(isInAxis: data.map { $0?.y != nil }, areUpright: false)
      return [
        AxisData(
          settings: panel.x,
          group: panel.x.scale.map(AxisGroup.scale)
            ?? (grid.sharesX && isInGrid ? .horizontal : nil),
          intervals: data[..<x.after].compactMap { $0?.x }, lastLines: x.values,
          sticky: sticky.flatMap(\.x),
          smallestPositive: { panel.layers.compactMap(\.smallestPositiveX).min() }),
        AxisData(
          settings: panel.y,
          group: panel.y.scale.map(AxisGroup.scale)
            ?? (grid.sharesY && isInGrid ? .vertical : nil),
          intervals: data[..<y.after].compactMap { $0?.y }, lastLines: y.values,
          sticky: sticky.flatMap(\.y),
          smallestPositive: { panel.layers.compactMap(\.smallestPositiveY).min() }),
      ]
    }
    var shared: [AxisGroup: ClosedRange<Double>] = [:]
    let limits = axes.map { axis in
      guard let group = axis.group else { return commonLimits(of: [axis]) }
      if let limits = shared[group] { return limits }
      let limits = commonLimits(of: axes.filter { $0.group == group })
      shared[group] = limits
      return limits
    }
    let own = panels.indices.map { index in
      PanelLimits(
        x: limits[2 * index], y: limits[2 * index + 1],
        values: panels[index].heatmap?.heatmap.range)
    }
    return own
      + attachedPanels.enumerated().map { index, attached in
        let place = 2 * (panels.count + index)
        let x =
          switch attached.place {
          case .above: own[attached.host].x
          case .right: own[attached.host].y
          case .inside: limits[place]
          }
        return PanelLimits(x: x, y: limits[place + 1], values: nil)
      }
  }

  /// The limits that axes have in common.
  private func commonLimits(of axes: [AxisData]) -> ClosedRange<Double> {
    if let limits = axes.lazy.compactMap(\.settings.limits).first {
      return nonsingular(limits, expander: 0.05, tiny: 1e-15)
    }
    let automatic = automaticLimits(of: axes)
    guard let open = axes.lazy.compactMap(\.settings.openLimit).first else { return automatic }
    return open.applied(to: automatic, axes[0].settings.scaling)
  }

  private func automaticLimits(of axes: [AxisData]) -> ClosedRange<Double> {
    let intervals = axes.flatMap(\.intervals)
    var data = intervals.map(\.lowerBound).min().flatMap { lower in
      intervals.map(\.upperBound).max().map { lower...$0 }
    }
    let scaling = axes.first?.settings.scaling ?? .linear
    let smallestPositive =
      scaling == .log ? axes.compactMap { $0.smallestPositive() }.min() : nil
    let sticky = axes.flatMap(\.sticky)
    func automatic() -> ClosedRange<Double> {
      scaling.automaticLimits(
        data: data, smallestPositive: smallestPositive, margin: theme.dataMargin, sticky: sticky)
    }
    var limits = automatic()
    // Lines that come last widen an axis only where they lie beyond it.
    for value in axes.flatMap(\.lastLines) {
      data = data.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
      if !limits.contains(value) { limits = automatic() }
    }
    return limits
  }
}

/// What axes with the same limits have in common.
private enum AxisGroup: Hashable {
  case scale(Int)
  case horizontal
  case vertical
}

/// An axis with the data of its layers.
private struct AxisData {
  let settings: Figure.AxisOptions
  /// `nil` for limits of its own.
  let group: AxisGroup?
  /// Those of all layers but of lines that come last.
  let intervals: [ClosedRange<Double>]
  /// The values of lines that come after all other layers.
  let lastLines: [Double]
  let sticky: [Double]
  /// The smallest value above 0, which a logarithmic axis alone asks for; `nil` if there is none.
  let smallestPositive: () -> Double?
}
