/// The places at which the curve of a mixture is evaluated.
public enum CurveSampling {
  /// Evenly spaced places from `from` up to, but not including, `to`.
  ///
  /// The places are those of `numpy.arange`, to the bit: the second place is `from + step`, and
  /// the others continue with the difference of the first two *as it was rounded*.
  ///
  /// - Parameters:
  ///   - from: The first place.
  ///   - to: The end, above `from`.
  ///   - step: The distance, above 0.
  /// - Returns: The places, ⌈(to − from) / step⌉ of them; the last can reach `to` by rounding.
  /// - Complexity: O(*n*), where *n* is the number of places.
  public static func stepped(from: Double, to: Double, step: Double) -> [Double] {
    let count = Int(clamping: ((to - from) / step).rounded(.up))
    let delta = (from + step) - from
    return (0..<count).map { index in
      index == 1 ? from + step : from + Double(index) * delta
    }
  }

  /// Places dense enough that a curve is smooth and no component is clipped.
  ///
  /// Two places for each pixel, over the interval and over the part of it that is in sight, and 65
  /// over each component's mean ± 4 standard deviations however
  /// narrow it is, its mean among them.
  ///
  /// - Parameters:
  ///   - mixture: The mixture whose curve is to be drawn.
  ///   - interval: The interval to cover, in data units.
  ///   - visible: The limits of the axis; `nil` where all of the interval is in sight.
  ///   - pixels: The width of the axes area, in pixels.
  ///   - scale: The scale of the axis, along which places are evenly spaced.
  /// - Returns: Different places in increasing order, both ends of the interval among them.
  /// - Complexity: O(*n* log *n*), where *n* is the number of places.
  public static func automatic(
    for mixture: GaussianMixture, over interval: ClosedRange<Double>,
    visible: ClosedRange<Double>? = nil, pixels: Int, scale: AxisScale = .linear
  ) -> [Double] {
    var places = even(over: interval, visible: visible, pixels: pixels, scale: scale)
    for component in mixture.components {
      places += (-32...32).map { component.mean + Double($0) / 8 * component.standardDeviation }
        .filter(interval.contains)
    }
    return increasing(places)
  }

  /// Two places for each pixel, over an interval and over the part of it that is in sight.
  static func even(
    over interval: ClosedRange<Double>, visible: ClosedRange<Double>?, pixels: Int,
    scale: AxisScale = .linear
  ) -> [Double] {
    let count = 2 * max(pixels, 1)
    var places = even(over: interval, count: count, scale: scale)
    if let visible, visible.overlaps(interval) {
      places += even(over: visible.clamped(to: interval), count: count, scale: scale)
    }
    return places
  }

  /// So many places an equal distance apart on an axis, and the end.
  private static func even(
    over interval: ClosedRange<Double>, count: Int, scale: AxisScale
  ) -> [Double] {
    scale == .linear
      ? even(over: interval, count: count) : scale.parts(of: interval, count: count)
  }

  /// So many places an equal distance apart, and the end.
  static func even(over interval: ClosedRange<Double>, count: Int) -> [Double] {
    let (lower, upper) = (interval.lowerBound, interval.upperBound)
    return (0..<count).map { lower + (upper - lower) * (Double($0) / Double(count)) } + [upper]
  }

  /// Different places in increasing order.
  static func increasing(_ places: [Double]) -> [Double] {
    let places = places.sorted()
    return places.indices.filter { $0 == 0 || places[$0] != places[$0 - 1] }.map { places[$0] }
  }

  /// Places for a mixture of very many components, which leave out what a page does not show.
  ///
  /// Two for each pixel of what is in sight, the mean of each component, and both ends. Of components
  /// narrower than two pixels also twelve places about the mean, up to 4 standard deviations from it.
  ///
  /// - Parameters:
  ///   - mixture: The mixture whose curve is to be drawn.
  ///   - interval: The interval to cover, in data units.
  ///   - visible: The limits of the axis; `nil` where all of the interval is in sight.
  ///   - pixels: The width of the axes area, in pixels.
  ///   - scale: The scale of the axis.
  ///   - hasShapes: Whether the shapes of narrow components are of interest, and not their peaks alone.
  /// - Returns: Different places in increasing order, both ends of the interval among them.
  /// - Complexity: O(*n* log *n*), where *n* is the number of places.
  static func sparse(
    for mixture: GaussianMixture, over interval: ClosedRange<Double>,
    visible: ClosedRange<Double>?, pixels: Int, scale: AxisScale = .linear, hasShapes: Bool
  ) -> [Double] {
    let count = 2 * max(pixels, 1)
    let seen =
      visible.map { $0.overlaps(interval) ? $0.clamped(to: interval) : interval } ?? interval
    let length = seen.upperBound - seen.lowerBound
    var places =
      scale == .linear
      ? (0...count).map { seen.lowerBound + length * (Double($0) / Double(count)) }
      : scale.parts(of: seen, count: count)
    places += [interval.lowerBound, interval.upperBound]
    let narrow = 4 * length / Double(count)
    for component in mixture.components {
      let isNarrow = hasShapes && component.standardDeviation < narrow
      places += (isNarrow ? [-4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4] : [0])
        .map { component.mean + $0 * component.standardDeviation }.filter(interval.contains)
    }
    places.sort()
    return places.indices.filter { $0 == 0 || places[$0] != places[$0 - 1] }.map { places[$0] }
      .filter(interval.contains)
  }

  /// The interval that a curve covers where the experiment names none.
  ///
  /// - Parameters:
  ///   - mixture: The mixture whose curve is to be drawn.
  ///   - data: The smallest and largest value of the sample; `nil` without one.
  /// - Returns: All means ± 4 standard deviations, and the data.
  public static func interval(
    of mixture: GaussianMixture, data: ClosedRange<Double>?
  ) -> ClosedRange<Double> {
    var lower = data?.lowerBound ?? .infinity
    var upper = data?.upperBound ?? -.infinity
    for component in mixture.components {
      lower = min(lower, component.mean - 4 * component.standardDeviation)
      upper = max(upper, component.mean + 4 * component.standardDeviation)
    }
    return lower...upper
  }
}
