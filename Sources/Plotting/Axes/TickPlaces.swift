/// Where an axis has ticks.
public enum TickPlaces: Hashable, Sendable {
  /// A tick that is given.
  public struct Tick: Hashable, Sendable {
    /// Its place, in data units.
    public var value: Double
    /// What is written at it; `nil` for the number.
    public var label: String?

    /// Creates a tick.
    public init(_ value: Double, label: String? = nil) {
      self.value = value
      self.label = label
    }
  }

  /// At nice numbers, as many as there is room for.
  case automatic
  /// The same, but so many at most, from 1 on.
  case atMost(Int)
  /// At the multiples of a step above 0, in data units; on a logarithmic axis at every so many powers of
  /// ten.
  case step(Double)
  /// At these places.
  case given([Tick])

  /// The most ticks of an axis.
  package static let mostTicks = 1000
}

extension TickPlaces {
  /// How many multiples of a step lie within limits; more than there may be where that is not finite.
  ///
  /// - Parameters:
  ///   - step: The step, above 0.
  ///   - limits: The ends of an axis, in data units.
  ///   - scale: The scale of the axis.
  /// - Returns: The number, infinite where the limits are too far apart.
  package static func count(
    ofStep step: Double, limits: ClosedRange<Double>, scale: AxisScale
  ) -> Double {
    let (first, last) = multiples(of: step, limits, scale)
    return (last - first).isFinite ? last - first + 1 : .infinity
  }

  /// The places of the multiples of a step within limits; none where there are more than may be.
  static func places(
    ofStep step: Double, limits: ClosedRange<Double>, scale: AxisScale
  ) -> [Double] {
    guard count(ofStep: step, limits: limits, scale: scale) <= Double(mostTicks) else { return [] }
    let (first, last) = multiples(of: step, limits, scale)
    // Multiplying keeps every tick within a rounding of its multiple.
    let places = stride(from: first, through: last, by: 1).map { $0 * step }
    return scale == .log ? places.map(scale.inverse) : places
  }

  /// The first and the last multiple, in steps; those that only rounding keeps out are in.
  private static func multiples(
    of step: Double, _ limits: ClosedRange<Double>, _ scale: AxisScale
  ) -> (first: Double, last: Double) {
    let isLog = scale == .log
    let lower = (isLog ? scale.forward(limits.lowerBound) : limits.lowerBound) / step
    let upper = (isLog ? scale.forward(limits.upperBound) : limits.upperBound) / step
    let slack = (upper - lower) * 1e-10
    return ((lower - slack).rounded(.up), (upper + slack).rounded(.down))
  }
}
