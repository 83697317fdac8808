import GMMSupport

/// Why points have no kernel density estimate.
public enum KernelDensityError: Error, Hashable, Sendable {
  /// There are too few points for the rule of the bandwidth; without any, for every one.
  case tooFewPoints(Int)
  /// All points are equal, and the rule finds no bandwidth.
  case noSpread(value: Double, count: Int)
  /// The bandwidth is no positive finite number.
  case bandwidthNotPositive(Double)
  /// The bandwidth is too narrow for points that are so far apart, or so far from 0.
  case bandwidthTooNarrow(Double, range: ClosedRange<Double>, enough: Double)
  /// The value at this index, from 0, is infinite or not a number.
  case valueNotFinite(index: Int)
}

extension KernelDensityError: CustomStringConvertible {
  /// The error as a lower-case phrase that names the values at fault.
  public var description: String {
    switch self {
    case .tooFewPoints(let count):
      "a bandwidth is found for at least two points; there "
        + (count == 1 ? "is one" : "are none")
    case .noSpread(let value, let count):
      "all \(groupedText(count)) points are \(numberText(value)), and no bandwidth follows from them"
    case .bandwidthNotPositive(let bandwidth):
      "the bandwidth is \(numberText(bandwidth)); it must be a finite number greater than 0"
    case .bandwidthTooNarrow(let bandwidth, let range, let enough):
      "a bandwidth of \(numberText(bandwidth, significantDigits: 4)) is too narrow for points from "
        + "\(numberText(range.lowerBound)) to \(numberText(range.upperBound)); one of "
        + "\(numberText(enough, significantDigits: 2)) is wide enough"
    case .valueNotFinite(let index):
      "value \(index + 1) is not a finite number"
    }
  }
}

/// Why there is no kernel density estimate of a stream of points.
public enum KernelDensityStreamError<Failure: Error>: Error {
  /// The points are there, but not the estimate asked for.
  case density(KernelDensityError)
  /// The points could not be had.
  case stream(Failure)
  /// The stream did not give the same points every time.
  case streamChanged

  /// What kept from going through the points.
  init(_ error: HistogramStreamError<Failure>) {
    switch error {
    case .histogram(.valueNotFinite(let index)): self = .density(.valueNotFinite(index: index))
    case .histogram, .streamChanged: self = .streamChanged
    case .stream(let failure): self = .stream(failure)
    }
  }
}
