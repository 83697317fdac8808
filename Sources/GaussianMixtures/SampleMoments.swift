import RealModule

/// The count, range, mean and standard deviation of numbers.
public struct SampleMoments: Hashable, Sendable {
  /// How many numbers there are.
  public let count: Int
  /// The smallest number.
  public let minimum: Double
  /// The largest number.
  public let maximum: Double
  /// The arithmetic mean.
  public let mean: Double
  /// The population standard deviation: the root of the mean squared deviation, divided by *n*.
  public let standardDeviation: Double

  /// Takes the moments in two passes with compensated sums.
  ///
  /// The second pass also sums the deviations themselves, which corrects the variance for the
  /// rounding of the mean.
  ///
  /// Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample
  /// variance", The American Statistician 37(3), 1983, equation (1.7),
  /// https://doi.org/10.1080/00031305.1983.10483115.
  ///
  /// - Parameter values: The numbers, in any order. Without any, and with a number that is not
  ///   finite, the mean and the standard deviation are NaN; without any, and with NaN, so are the
  ///   minimum and the maximum.
  /// - Complexity: O(*n*), where *n* is the number of values.
  public init(_ values: [Double]) {
    count = values.count
    var minimum = values.first ?? .nan
    var maximum = minimum
    for value in values {
      // Both comparisons fail for NaN, which then stays.
      if !(value >= minimum) { minimum = minimum.isNaN ? minimum : value }
      if !(value <= maximum) { maximum = maximum.isNaN ? maximum : value }
    }
    self.minimum = minimum
    self.maximum = maximum
    guard minimum.isFinite, maximum.isFinite else {
      mean = .nan
      standardDeviation = .nan
      return
    }

    // A power of two, so that scaling is exact; with it neither sums nor squares overflow.
    let largest = Swift.max(minimum.magnitude, maximum.magnitude)
    let exponent = largest > 0 ? Swift.max(largest.exponent, -1000) : 0
    let scale = Double(sign: .plus, exponent: exponent, significand: 1)
    let inverseScale = Double(sign: .plus, exponent: -exponent, significand: 1)
    let n = Double(values.count)

    let scaledMean = values.lazy.map { $0 * inverseScale }.compensatedSum / n
    var deviations = CompensatedSum()
    var squares = CompensatedSum()
    for value in values {
      let deviation = value * inverseScale - scaledMean
      deviations.add(deviation)
      squares.add(deviation * deviation)
    }
    let correction = deviations.value * (deviations.value / n)
    mean = scaledMean * scale
    standardDeviation = (Swift.max(squares.value - correction, 0) / n).squareRoot() * scale
  }
}
