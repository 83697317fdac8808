/// The count, range, mean and standard deviation of numbers.
public struct SampleMoments: Hashable, Sendable {
  /// How many numbers there are, of weighted ones of those with a weight above 0.
  public let count: Int
  /// The sum of the weights; without weights the count.
  public let totalWeight: Double
  /// The smallest number.
  public let minimum: Double
  /// The largest number.
  public let maximum: Double
  /// The arithmetic mean.
  public let mean: Double
  /// The population standard deviation: the root of the mean squared deviation, divided by *n*, of
  /// weighted numbers by the sum of the weights.
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

  /// Takes the moments of numbers of which each counts as often as its weight says: of weights that are
  /// whole numbers those of repeated numbers, to within rounding.
  ///
  /// - Parameters:
  ///   - values: The numbers, in any order. Those of weight 0 are as good as none; the others make
  ///     moments NaN where they would without weights.
  ///   - weights: Their weights, as many, in [0, 10¹⁵].
  /// - Complexity: O(*n*), where *n* is the number of values.
  public init(_ values: [Double], weights: [Double]) {
    precondition(
      values.count == weights.count, "\(weights.count) weights of \(values.count) numbers")
    let counted = values.indices.filter { weights[$0] > 0 }
    let plain = SampleMoments(counted.map { values[$0] })
    (count, minimum, maximum) = (plain.count, plain.minimum, plain.maximum)
    let total = counted.lazy.map { weights[$0] }.compensatedSum
    totalWeight = total
    guard count > 0, minimum.isFinite, maximum.isFinite else {
      (mean, standardDeviation) = (.nan, .nan)
      return
    }
    // A power of two, so that scaling is exact and squares do not overflow.
    let largest = Swift.max(minimum.magnitude, maximum.magnitude)
    let exponent = largest > 0 ? Swift.max(largest.exponent, -1000) : 0
    let scale = Double(sign: .plus, exponent: -exponent, significand: 1)
    func weightedMean(_ term: (Double) -> Double) -> Double {
      var sum = CompensatedSum()
      for index in counted { sum.add(weights[index] * term(values[index] * scale)) }
      return sum.value / total
    }
    let middle = weightedMean { $0 }
    // What the rounding of the first mean has left.
    let shift = weightedMean { $0 - middle }
    let variance = weightedMean { ($0 - middle) * ($0 - middle) } - shift * shift
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    mean = (middle + shift) * unit
    standardDeviation = Swift.max(variance, 0).squareRoot() * unit
  }

  /// The moments of numbers that need not be in memory.
  package init(_ sums: MomentSums) {
    (count, totalWeight) = (sums.count, Double(sums.count))
    minimum = sums.minimum
    maximum = sums.maximum
    mean = sums.mean
    standardDeviation = sums.standardDeviation
  }
}
