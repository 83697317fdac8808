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
  }

  /// The panel of the axis.
  package let panel: Int
  /// Whether it is the horizontal axis.
  package let isHorizontal: Bool
  /// What the problem is.
  package let kind: Kind
}

extension Figure {
  /// What axes cannot show as they are asked to; nothing is looked at where none asks for what may fail.
  ///
  /// - Complexity: O(*n*), where *n* is the number of values in all layers; O(1) for usual axes.
  package var axisProblems: [AxisProblem] {
    let axes = panels.flatMap { [$0.x, $0.y] }
    guard axes.contains(where: \.mayFail) else { return [] }
    let limits = panelLimits().flatMap { [$0.x, $0.y] }
    return axes.indices.filter { axes[$0].mayFail }.compactMap { index in
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
      guard axis.limits == nil, let open = axis.openLimit, !data.isEmpty else { return nil }
      let isBeyond =
        switch open {
        case .lower(let end): data.allSatisfy { $0.upperBound < end }
        case .upper(let end): data.allSatisfy { $0.lowerBound > end }
        }
      return isBeyond ? problem(.beyondData) : nil
    }
  }
}

extension Figure.AxisOptions {
  /// Whether the axis asks for what its data may not allow.
  fileprivate var mayFail: Bool {
    if case .step = ticks { return true }
    return scaling == .log || openLimit != nil
  }
}
