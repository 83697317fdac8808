extension CurveSampling {
  /// How many places a curve has at most for peaks that are narrower than pixels.
  private static let placesOfPeaks = 100_000

  /// The interval that the curve of an estimated density covers where the experiment names none: the
  /// points and 4 bandwidths beyond.
  static func interval(of density: KernelDensity) -> ClosedRange<Double> {
    let margin = 4 * density.bandwidth
    return density.extent.lowerBound - margin...density.extent.upperBound + margin
  }

  /// Places dense enough that the curve of an estimated density is smooth and no peak is missed.
  ///
  /// Two places for each pixel, over the interval and over the part of it that is in sight. Where that is not
  /// four for each bandwidth, there are as many besides wherever points are near; if there were more than
  /// 100,000, so many over the interval.
  ///
  /// - Parameters:
  ///   - density: The density whose curve is to be drawn.
  ///   - interval: The interval to cover, in data units.
  ///   - visible: The limits of the axis; `nil` where all of the interval is in sight.
  ///   - pixels: The width of the axes area, in pixels.
  ///   - scale: The scale of the axis.
  /// - Returns: Different places in increasing order, both ends of the interval among them.
  static func automatic(
    for density: KernelDensity, over interval: ClosedRange<Double>,
    visible: ClosedRange<Double>?, pixels: Int, scale: AxisScale = .linear
  ) -> [Double] {
    var places = even(over: interval, visible: visible, pixels: pixels, scale: scale)
    let distance = (interval.upperBound - interval.lowerBound) / Double(2 * max(pixels, 1))
    if distance > density.bandwidth / 4 {
      places +=
        density.placesNearPoints(limit: placesOfPeaks)?.filter(interval.contains)
        ?? even(over: interval, count: placesOfPeaks)
    }
    return increasing(places)
  }
}
