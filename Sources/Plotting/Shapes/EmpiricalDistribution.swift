/// The share of values at or below each place.
public struct EmpiricalDistribution: Hashable, Sendable {
  /// The values in increasing order.
  public let values: [Double]
  /// The sum of the weights up to each value; `nil` where all weigh the same.
  private let sums: [Double]?

  /// Takes values of the same weight.
  ///
  /// - Parameter values: The values in increasing order.
  public init(_ values: [Double]) {
    self.values = values
    sums = nil
  }

  /// Takes values that count as often as their weights say.
  ///
  /// - Parameters:
  ///   - values: The values in increasing order.
  ///   - weights: Their weights, as many, above 0.
  public init(_ values: [Double], weights: [Double]) {
    precondition(
      values.count == weights.count, "\(weights.count) weights of \(values.count) values")
    self.values = values
    var sum = 0.0
    sums = weights.map { weight in
      sum += weight
      return sum
    }
  }

  /// The share of all values up to one of them.
  ///
  /// - Parameter index: The place of the value, from 0.
  /// - Returns: The share, in (0, 1].
  public func share(after index: Int) -> Double {
    guard let sums, let total = sums.last else {
      return Double(index + 1) / Double(values.count)
    }
    return sums[index] / total
  }
}

extension EmpiricalDistribution: ExpressibleByArrayLiteral {
  /// Takes values of the same weight, in increasing order.
  public init(arrayLiteral values: Double...) { self.init(values) }
}

extension EmpiricalDistribution {
  /// The corners of the function as it is seen, in points.
  ///
  /// A step runs up at each value, and the line runs level between them, as in Matplotlib's `ecdf`.
  /// Consecutive steps that lie together in a square of 1/32 of a point are drawn as one straight
  /// line from the foot of the first to the top of the last. It runs through the middle of the steps,
  /// nowhere further from them than 1/32 of a point; so a million values give some ten thousand
  /// corners.
  ///
  /// - Parameters:
  ///   - axes: The axes of the panel.
  ///   - height: What stands in place of a share, not falling where shares grow.
  /// - Returns: The corners from the left; none without values.
  /// - Complexity: O(*n*), where *n* is the number of values.
  func corners(_ axes: Axes, height: (Double) -> Double = { $0 }) -> [Point] {
    let resolution = 1.0 / 32
    var corners: [Point] = []
    // The steps that are not yet drawn: from the foot of the first to the top of the last.
    var foot: Point?
    var top = Point(x: 0, y: 0)
    var index = 0
    while index < values.count {
      let value = values[index]
      let below = height(index == 0 ? 0 : share(after: index - 1))
      repeat { index += 1 } while index < values.count && values[index] == value
      let next = axes.place(value, height(share(after: index - 1)))
      if let start = foot, abs(next.x - start.x) < resolution,
        abs(next.y - start.y) < resolution
      {
        top = next
        continue
      }
      if let foot { corners += [foot, top] }
      foot = axes.place(value, below)
      top = next
    }
    if let foot { corners += [foot, top] }
    return corners
  }
}
