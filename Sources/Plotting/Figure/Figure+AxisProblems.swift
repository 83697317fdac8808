/// What an axis of a figure cannot show as it is asked to.
package struct AxisProblem {
  /// What the problem is.
  package enum Kind {
    /// A step makes so many ticks, more than are drawn.
    case tooManyTicks(Double)
    /// A logarithmic axis has no value above 0.
    case nothingPositive
    /// The end that is set lies beyond all data.
    case beyondData
    /// None of the ticks that are given, or none of the multiples of a step, lies within the limits.
    case ticksOutside(ClosedRange<Double>)
    /// Nothing that layers show lies within the limits, but between these values.
    case nothingWithin(ClosedRange<Double>)
  }

  /// The panel of the axis.
  package let panel: Int
  /// Whether it is the horizontal axis.
  package let isHorizontal: Bool
  /// What the problem is.
  package let kind: Kind
}

extension Figure {
  /// What axes cannot show as they are asked to, the first of each; nothing is looked at where none asks for
  /// what may fail.
  ///
  /// - Complexity: O(*n*), where *n* is the number of values in all layers; O(1) for usual axes.
  package var axisProblems: [AxisProblem] {
    let panels = allPanels
    let axes = panels.flatMap { [$0.x, $0.y] }
    guard axes.contains(where: \.mayFail) else { return [] }
    let limits = panelLimits().flatMap { [$0.x, $0.y] }
    // One that asks for nothing may have the limits of another one.
    return axes.indices.compactMap { index in
      // Marginals have the axis of their host, which has none of theirs.
      let attached = index / 2 - self.panels.count
      guard attached < 0 || !attachedPanels[attached].isMarginal else { return nil }
      let (axis, isHorizontal) = (axes[index], index.isMultiple(of: 2))
      func problem(_ kind: AxisProblem.Kind) -> AxisProblem {
        AxisProblem(panel: index / 2, isHorizontal: isHorizontal, kind: kind)
      }
      if case .step(let step) = axis.ticks {
        let count = TickPlaces.count(ofStep: step, limits: limits[index], scale: axis.scaling)
        if count > Double(TickPlaces.mostTicks) { return problem(.tooManyTicks(count)) }
      }
      let layers = panels[index / 2].layers
      let data = layers.compactMap { layer in
        layer.dataLimits(theme).flatMap { isHorizontal ? $0.x : $0.y }
      }
      if axis.scaling == .log, axis.limits == nil, !data.isEmpty,
        data.allSatisfy({ $0.upperBound <= 0 })
      {
        return problem(.nothingPositive)
      }
      if axis.limits == nil, let open = axis.openLimit, !data.isEmpty,
        data.allSatisfy(open.excludes)
      {
        return problem(.beyondData)
      }
      if let shown = layers.shownBeside(limits[index], isHorizontal: isHorizontal, theme) {
        return problem(.nothingWithin(shown))
      }
      return axis.hasGivenTicks && axis.ticks != .given([]) && axis.hasTicks && !axis.isHidden
        && Axis(limits[index], axis, room: 1).ticks.isEmpty
        ? problem(.ticksOutside(limits[index])) : nil
    }
  }
}

extension OpenLimit {
  /// Whether all of an interval lies beyond the end.
  fileprivate func excludes(_ interval: ClosedRange<Double>) -> Bool {
    switch self {
    case .lower(let end): interval.upperBound < end
    case .upper(let end): interval.lowerBound > end
    }
  }
}

extension Figure.AxisOptions {
  /// Whether the axis asks for what its data may not allow.
  fileprivate var mayFail: Bool {
    hasGivenTicks || scaling == .log || limits != nil || openLimit != nil
  }
}

extension [Layer] {
  /// The values between which everything lies that the layers show, if all of it lies on one side of an axis
  /// or the other; `nil` if something may lie on the axis, or nothing is shown.
  ///
  /// Lines and bands are what somebody has placed.
  fileprivate func shownBeside(
    _ limits: ClosedRange<Double>, isHorizontal: Bool, _ theme: Theme
  ) -> ClosedRange<Double>? {
    let intervals = compactMap { layer -> ClosedRange<Double>? in
      switch layer.shape {
      case .valueLines, .band: nil
      default: layer.dataLimits(theme).flatMap { isHorizontal ? $0.x : $0.y }
      }
    }
    guard let lower = intervals.map(\.lowerBound).min(),
      let upper = intervals.map(\.upperBound).max(),
      !intervals.contains(where: limits.overlaps)
    else { return nil }
    return lower...upper
  }
}
