/// The area between the axes of a figure and its two axes: data units to points and back.
public struct Axes: Hashable, Sendable {
  /// The area that the axes enclose, in points.
  public let area: Rectangle
  /// The horizontal axis.
  public let x: Axis
  /// The vertical axis.
  public let y: Axis

  /// Finds the axes of a figure.
  ///
  /// - Parameter figure: The figure with its layers.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  public init(_ figure: Figure) {
    area = figure.axesArea
    let margin = figure.theme.dataMargin
    let data = figure.layers.compactMap(\.mark.dataLimits)
    func limits(
      _ settings: Figure.AxisSettings, _ intervals: [ClosedRange<Double>?], sticky: Double?
    ) -> ClosedRange<Double> {
      if let limits = settings.limits {
        return nonsingular(limits, expander: 0.05, tiny: 1e-15)
      }
      let intervals = intervals.compactMap { $0 }
      let lower = intervals.map(\.lowerBound).min() ?? 0
      let upper = intervals.map(\.upperBound).max() ?? 1
      return automaticLimits(data: lower...upper, margin: margin, sticky: sticky)
    }
    let hasBars = figure.layers.contains { if case .bars = $0.mark { true } else { false } }
    // Matplotlib takes labels to be no wider than three times their height, and wants two
    // heights for one above the other.
    x = Axis(
      limits: limits(figure.x, data.map(\.x), sticky: nil),
      room: Int((area.width / (3 * figure.theme.labelSize)).rounded(.down)))
    y = Axis(
      limits: limits(figure.y, data.map(\.y), sticky: hasBars ? 0 : nil),
      room: Int((area.height / (2 * figure.theme.labelSize)).rounded(.down)))
  }

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

  /// Far outside the area only "outside" matters to edges and marks, and a bound keeps rasterisers
  /// within their fixed-point numbers.
  private func boundedShare(_ value: Double, _ limits: ClosedRange<Double>) -> Double {
    min(max(share(value, limits), -1000), 1000)
  }
}
