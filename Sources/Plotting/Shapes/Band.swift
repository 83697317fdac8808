/// A band across the area between the axes, between two values of one axis.
public struct Band: Hashable, Sendable {
  /// The lower end, in data units; `nil` for the edge of the area.
  public var lower: Double?
  /// The upper end, in data units; `nil` for the edge of the area.
  public var upper: Double?
  /// Whether the ends are values of the horizontal axis, and the band upright.
  public var isUpright: Bool

  /// Creates a band.
  ///
  /// - Parameters:
  ///   - lower: The lower end, in data units; `nil` for the edge of the area.
  ///   - upper: The upper end, in data units; `nil` for the edge of the area.
  ///   - isUpright: Whether the ends are values of the horizontal axis.
  public init(lower: Double?, upper: Double?, isUpright: Bool) {
    self.lower = lower
    self.upper = upper
    self.isUpright = isUpright
  }

  /// The ends that have a say in the limits of their axis; `nil` without any.
  var interval: ClosedRange<Double>? {
    guard let first = lower ?? upper, let last = upper ?? lower else { return nil }
    return min(first, last)...max(first, last)
  }
}

extension ColoredLayer {
  /// The rectangle of a band, as that of Matplotlib's `axvspan` and `axhspan`; `nil` where nothing of it
  /// is in sight.
  func rectangle(of band: Band, _ axes: Axes) -> Rectangle? {
    let area = axes.area
    var rectangle = area
    // Axes may run to the left or downwards.
    if band.isUpright {
      let limits = axes.x.limits
      let ends = [
        axes.place(x: band.lower ?? limits.lowerBound),
        axes.place(x: band.upper ?? limits.upperBound),
      ]
      (rectangle.left, rectangle.right) = (ends.min() ?? area.left, ends.max() ?? area.right)
    } else {
      let limits = axes.y.limits
      let ends = [
        axes.place(y: band.lower ?? limits.lowerBound),
        axes.place(y: band.upper ?? limits.upperBound),
      ]
      (rectangle.bottom, rectangle.top) = (ends.min() ?? area.bottom, ends.max() ?? area.top)
    }
    guard rectangle.left < rectangle.right, rectangle.bottom < rectangle.top,
      rectangle.intersects(area)
    else { return nil }
    return rectangle
  }

  /// A band in the color of its layer.
  func band(_ band: Band, _ axes: Axes) -> [DisplayList.Item] {
    rectangle(of: band, axes).map { [.rectangles([$0], fill: colors[0], clip: axes.area)] } ?? []
  }
}
