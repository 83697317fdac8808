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

  /// Takes the moments block by block, with compensated sums.
  ///
  /// - Parameter values: The numbers, in any order. Without any, and with a number that is not
  ///   finite, the mean and the standard deviation are NaN; without any, and with NaN, so are the
  ///   minimum and the maximum.
  /// - Complexity: O(*n*), where *n* is the number of values.
  public init(_ values: [Double]) {
    var sums = MomentSums()
    values.withUnsafeBufferPointer { sums.add($0) }
    self.init(sums)
  }

  /// The moments of numbers that need not be in memory.
  package init(_ sums: MomentSums) {
    count = sums.count
    minimum = sums.minimum
    maximum = sums.maximum
    mean = sums.mean
    standardDeviation = sums.standardDeviation
  }
}
