import ElementaryFunctions

/// How places along an axis grow with values.
public enum AxisScale: Hashable, Sendable {
  /// Evenly.
  case linear
  /// Evenly with the logarithm; what is not above 0 lies far before the lower end.
  case log
  /// Evenly with the value between minus and plus a threshold above 0, and with the logarithm of its
  /// magnitude beyond: each half of the linear part is as long as a decade.
  case symlog(threshold: Double)

  /// The threshold where a file names none.
  public static let standardThreshold = 2.0

  /// The length of each half of the linear part over that of the threshold, so that the slope has no
  /// jump of more than the logarithm's (`linscale` 1 of Matplotlib's `SymmetricalLogTransform`).
  private static let linearScale = 1 / (1 - 0.1)
  /// Where a logarithmic scale has what is not above 0, in decades (Matplotlib's `LogTransform`): beyond
  /// all numbers, and near enough for those who draw.
  private static let leastDecade = -1000.0

  /// Whether places grow evenly with values.
  var isLinear: Bool { self == .linear }

  /// Whether they do so about zero alone.
  var isLinearAboutZero: Bool { if case .symlog = self { true } else { false } }

  /// Whether a value has a place on some axis of the scale.
  package func has(_ value: Double) -> Bool { self != .log || value > 0 }

  /// The place of a value, in units of the scale: data units, or decades.
  func forward(_ value: Double) -> Double {
    switch self {
    case .linear: return value
    case .log: return value > 0 ? NumPyFunctions.log10(value) : Self.leastDecade
    case .symlog(let threshold):
      let magnitude = abs(value)
      guard magnitude > threshold else { return value * Self.linearScale }
      let decades = NumPyFunctions.log(magnitude / threshold) / NumPyFunctions.log(10)
      return (value < 0 ? -1 : 1) * threshold * (Self.linearScale + decades)
    }
  }

  /// The value at a place.
  func inverse(_ place: Double) -> Double {
    switch self {
    case .linear: return place
    case .log: return NumPyFunctions.pow(10, place)
    case .symlog(let threshold):
      let magnitude = abs(place)
      guard magnitude > threshold * Self.linearScale else { return place / Self.linearScale }
      return (place < 0 ? -1 : 1) * threshold
        * NumPyFunctions.pow(10, magnitude / threshold - Self.linearScale)
    }
  }

  /// So many parts of an interval, equally long on the axis: their ends, increasing, the interval's own
  /// unchanged.
  ///
  /// - Parameters:
  ///   - interval: The interval in data units, above 0 for a logarithmic scale.
  ///   - count: The number of parts, at least 1.
  /// - Returns: `count + 1` values in data units.
  package func parts(of interval: ClosedRange<Double>, count: Int) -> [Double] {
    let (lower, upper) = (forward(interval.lowerBound), forward(interval.upperBound))
    let between = (1..<max(count, 1)).map { index in
      let place = lower + (upper - lower) * (Double(index) / Double(count))
      return min(max(inverse(place), interval.lowerBound), interval.upperBound)
    }
    return [interval.lowerBound] + between + [interval.upperBound]
  }
}
