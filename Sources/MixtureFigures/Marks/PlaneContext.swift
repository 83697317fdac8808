/// What the marks of a panel in the plane of two coordinates have in common.
struct PlaneContext {
  /// The distribution of the two coordinates.
  let mixture: MultivariateGaussianMixture
  let x: PanelAxis
  let y: PanelAxis
}

/// The coordinate on an axis of a panel: which part of it is drawn, and how finely.
struct PanelAxis {
  let variable: Int
  /// How far the mixture and the points reach.
  let reach: ClosedRange<Double>
  /// To what the experiment limits the axis, if it does.
  let limits: ClosedRange<Double>?
  let pixels: Int
  /// How places along the axis grow with values.
  var scale = AxisScale.linear

  /// What is drawn.
  var interval: ClosedRange<Double> { limits ?? reach }

  /// The interval, and another one where the axis has no limits.
  func reaching(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
    limits
      ?? min(reach.lowerBound, other.lowerBound)...max(reach.upperBound, other.upperBound)
  }
}
