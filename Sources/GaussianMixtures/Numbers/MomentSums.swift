/// What the moments of numbers are made of, block by block: the sums over two sets of numbers give those
/// over both.
///
/// The numbers of a block are gone through in two passes while they are in the processor's cache, with
/// compensated sums; the second pass also sums the deviations themselves, which corrects the squares for
/// the rounding of the mean. Blocks are merged about their means, which are kept to about twice the
/// precision of a double. Merged in a fixed order they are the same on any number of threads.
///
/// Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample
/// variance", The American Statistician 37(3), 1983, equations (1.5) and (1.7),
/// https://doi.org/10.1080/00031305.1983.10483115.
package struct MomentSums: Sendable {
  private typealias Lanes = CompensatedLanes.Lanes

  private static let blockSize = 2048
  /// The inverse of this power of two is finite.
  private static let leastExponent = -1000

  /// How many numbers there are.
  let count: Int
  /// The smallest and the largest number; NaN without any, and with NaN.
  let minimum: Double
  let maximum: Double
  /// The sums are of the numbers over 2 to this power, so that neither sums nor squares overflow.
  private let exponent: Int
  private let sum: CompensatedSum
  /// The sum of the squared deviations from the mean.
  private let squares: CompensatedSum

  /// The sums over no numbers.
  package init() {
    (count, minimum, maximum, exponent) = (0, .nan, .nan, Self.leastExponent)
    (sum, squares) = (CompensatedSum(), CompensatedSum())
  }

  /// Takes in numbers.
  ///
  /// - Parameter values: The numbers, in any order.
  /// - Complexity: O(*n*), where *n* is the number of values.
  package mutating func add(_ values: UnsafeBufferPointer<Double>) {
    for start in stride(from: 0, to: values.count, by: Self.blockSize) {
      let end = Swift.min(start + Self.blockSize, values.count)
      merge(MomentSums(block: UnsafeBufferPointer(rebasing: values[start..<end])))
    }
  }

  /// Takes in what was found out about other numbers.
  package mutating func merge(_ other: MomentSums) {
    guard count > 0, other.count > 0 else {
      if other.count > 0 { self = other }
      return
    }
    self = MomentSums(self, other)
  }

  /// The sums over two sets, each of at least one number.
  private init(_ first: MomentSums, _ second: MomentSums) {
    count = first.count + second.count
    let hasNaN = first.minimum.isNaN || second.minimum.isNaN
    minimum = hasNaN ? .nan : Swift.min(first.minimum, second.minimum)
    maximum = hasNaN ? .nan : Swift.max(first.maximum, second.maximum)
    exponent = Swift.max(first.exponent, second.exponent)
    let (first, second) = (first.scaled(to: exponent), second.scaled(to: exponent))
    var sum = first.sum
    sum.add(second.sum)
    self.sum = sum
    let (mean, otherMean) = (first.sum.mean(of: first.count), second.sum.mean(of: second.count))
    let difference = (otherMean.upper - mean.upper) + (otherMean.lower - mean.lower)
    let (n, m) = (Double(first.count), Double(second.count))
    var squares = first.squares
    squares.add(second.squares)
    squares.add(difference * difference * (n / (n + m) * m))
    self.squares = squares
  }

  /// The sums over a block, of at least one number.
  private init(block values: UnsafeBufferPointer<Double>) {
    count = values.count
    guard let range = values.finiteRange else {
      // Beside a number that is not finite the sums have no meaning.
      let hasNaN = values.contains { $0.isNaN }
      minimum = hasNaN ? .nan : values.min() ?? .nan
      maximum = hasNaN ? .nan : values.max() ?? .nan
      exponent = Self.leastExponent
      (sum, squares) = (CompensatedSum(), CompensatedSum())
      return
    }
    (minimum, maximum) = (range.lowerBound, range.upperBound)
    let largest = Swift.max(minimum.magnitude, maximum.magnitude)
    exponent = largest > 0 ? Swift.max(largest.exponent, Self.leastExponent) : 0
    // A power of two, so that scaling is exact.
    let scale = Double(sign: .plus, exponent: -exponent, significand: 1)
    let bytes = UnsafeRawBufferPointer(values)
    let laneEnd = values.count - values.count % Lanes.scalarCount
    @inline(__always)
    func lanes(at place: Int) -> Lanes {
      bytes.loadUnaligned(fromByteOffset: place &* 8, as: Lanes.self) * Lanes(repeating: scale)
    }

    var sums = CompensatedLanes()
    for place in stride(from: 0, to: laneEnd, by: Lanes.scalarCount) { sums.add(lanes(at: place)) }
    var sum = sums.total
    for value in values[laneEnd...] { sum.add(value * scale) }
    self.sum = sum

    let mean = sum.value / Double(count)
    var laneDeviations = Lanes()
    var laneSquares = CompensatedLanes()
    for place in stride(from: 0, to: laneEnd, by: Lanes.scalarCount) {
      let deviation = lanes(at: place) - Lanes(repeating: mean)
      laneDeviations += deviation
      laneSquares.add(deviation * deviation)
    }
    var deviations = laneDeviations.sum()
    var squares = laneSquares.total
    for value in values[laneEnd...] {
      let deviation = value * scale - mean
      deviations += deviation
      squares.add(deviation * deviation)
    }
    squares.add(-deviations * (deviations / Double(count)))
    self.squares = squares
  }

  private func scaled(
    to other: Int
  ) -> (count: Int, sum: CompensatedSum, squares: CompensatedSum) {
    guard other != exponent else { return (count, sum, squares) }
    let scale = Double(sign: .plus, exponent: exponent - other, significand: 1)
    return (count, sum.scaled(by: scale), squares.scaled(by: scale * scale))
  }
}

extension MomentSums {
  /// The arithmetic mean; NaN without any number, and with one that is not finite.
  var mean: Double {
    areDefined ? sum.value / Double(count) * scale : .nan
  }

  /// The root of the mean squared deviation; NaN as the mean is.
  var standardDeviation: Double {
    areDefined ? (Swift.max(squares.value, 0) / Double(count)).squareRoot() * scale : .nan
  }

  private var areDefined: Bool { count > 0 && minimum.isFinite && maximum.isFinite }

  private var scale: Double { Double(sign: .plus, exponent: exponent, significand: 1) }
}

extension CompensatedSum {
  /// The mean of so many terms, to about twice the precision of a double.
  fileprivate func mean(of count: Int) -> (upper: Double, lower: Double) {
    let (n, sum) = (Double(count), parts)
    let upper = sum.upper / n
    // The remainder of the division is a double.
    return (upper, (sum.upper.addingProduct(-upper, n) + sum.lower) / n)
  }
}
