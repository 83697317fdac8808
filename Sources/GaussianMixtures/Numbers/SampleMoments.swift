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
    self.init { body in
      for value in values { body(value) }
    }
  }

  /// Takes the moments of numbers that need not be in memory, as ``init(_:)`` does.
  ///
  /// - Parameter forEach: Hands all numbers to the function given to it, in the same order each time;
  ///   it is called three times.
  /// - Throws: What `forEach` throws.
  /// - Complexity: O(*n*), where *n* is the number of values.
  public init<Failure: Error>(
    _ forEach: (_ body: (Double) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    var count = 0
    var minimum = Double.nan
    var maximum = Double.nan
    var hasNaN = false
    try forEach { value in
      count += 1
      if value.isNaN { hasNaN = true }
      // Before the first number, and after none, the comparisons fail.
      if !(minimum <= value) { minimum = value }
      if !(maximum >= value) { maximum = value }
    }
    if hasNaN { (minimum, maximum) = (.nan, .nan) }
    self.count = count
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
    let n = Double(count)

    var sum = CompensatedSum()
    try forEach { sum.add($0 * inverseScale) }
    let scaledMean = sum.value / n
    var deviations = CompensatedSum()
    var squares = CompensatedSum()
    try forEach { value in
      let deviation = value * inverseScale - scaledMean
      deviations.add(deviation)
      squares.add(deviation * deviation)
    }
    let correction = deviations.value * (deviations.value / n)
    mean = scaledMean * scale
    standardDeviation = (Swift.max(squares.value - correction, 0) / n).squareRoot() * scale
  }
}
