/// The area between the axes of a panel and its two axes: data units to points and back.
public struct Axes: Hashable, Sendable {
  /// The area that the axes enclose, in points.
  public let area: Rectangle
  /// The horizontal axis.
  public let x: Axis
  /// The vertical axis.
  public let y: Axis

  /// The room of the panel: the area, and what it leaves where units are as long on both axes and
  /// for a color bar.
  let cell: Rectangle
  /// The color bar to the right of the area; `nil` for none.
  let colorBar: ColorBar?
  /// What is written beside the area.
  let text: PanelText

  /// The horizontal place of a value, in points; for values beyond the limits somewhere outside.
  func place(x value: Double) -> Double {
    area.left + area.width * boundedShare(value, x.limits)
  }

  /// The vertical place of a value, in points; for values beyond the limits somewhere outside.
  func place(y value: Double) -> Double {
    area.bottom + area.height * boundedShare(value, y.limits)
  }

  /// The place of a point of the data, in points, however far outside the area it is.
  func place(_ x: Double, _ y: Double) -> Point {
    Point(
      x: area.left + area.width * share(x, self.x.limits),
      y: area.bottom + area.height * share(y, self.y.limits))
  }

  private func share(_ value: Double, _ limits: ClosedRange<Double>) -> Double {
    (value - limits.lowerBound) / (limits.upperBound - limits.lowerBound)
  }

  /// Far outside the area only "outside" matters to edges and marks, and a bound keeps rasterizers
  /// within their fixed-point numbers.
  private func boundedShare(_ value: Double, _ limits: ClosedRange<Double>) -> Double {
    min(max(share(value, limits), -1000), 1000)
  }
}
