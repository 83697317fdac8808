import GMMSupport

/// The step of which all of many values are multiples, but for a constant.
///
/// Rounded values have one, and many of them are equal. It is the smallest difference of two values, or
/// a simple share of it, of which all other differences are whole multiples.
package enum ValueStep {
  /// Of fewer values nothing is said.
  static let leastCount = 20
  /// Values of which more than this share differ are not taken for rounded ones.
  static let greatestDistinctShare = 0.7
  private static let sampleSize = 2_000
  /// How far multiples may be from whole ones, relative to them.
  private static let tolerance = 1e-9
  /// The smallest difference is at most so many steps.
  private static let longestGap = 10

  /// Finds the step.
  ///
  /// - Parameters:
  ///   - values: The values, finite, in any order.
  ///   - weights: How many values each of them stands for; `nil` for one.
  /// - Returns: The step; `nil` if there is none, or too few values are equal. Of more than 2,000 values,
  ///   some tell: a step of which there are thousands matters to no fit.
  /// - Complexity: O(*n* log *n*).
  static func find(in values: [Double], weights: [Double]? = nil) -> Double? {
    let total = weights?.reduce(0, +) ?? Double(values.count)
    guard total >= Double(leastCount) else { return nil }
    // Of many values some tell that most differ, which saves sorting all.
    let stride = Swift.max(values.count / sampleSize, 1)
    let some = Swift.stride(from: 0, to: values.count, by: stride)
    let count = weights.map { weights in some.reduce(0) { $0 + weights[$1] } }
    guard
      repeatsEnough(
        count ?? Double(Array(some).count), distinct: Set(some.map { values[$0] }).count)
    else { return nil }
    var distinct: [Double] = []
    for value in values.sorted() where value != distinct.last { distinct.append(value) }
    guard distinct.count > 1, repeatsEnough(total, distinct: distinct.count) else { return nil }
    var gap = Double.infinity
    for index in distinct.indices.dropFirst() {
      gap = Swift.min(gap, distinct[index] - distinct[index - 1])
    }
    for parts in 1...longestGap {
      if let step = refined(gap / Double(parts), distinct) { return step }
    }
    return nil
  }

  private static func repeatsEnough(_ count: Double, distinct: Int) -> Bool {
    Double(distinct) < greatestDistinctShare * count
  }

  /// Finds the first value that is not a whole number of steps from the others.
  ///
  /// - Parameters:
  ///   - values: The values, finite.
  ///   - step: The step, above 0.
  /// - Returns: Its index; `nil` if there is none.
  package static func firstOffGrid(_ values: [Double], step: Double) -> Int? {
    guard let first = values.first else { return nil }
    return values.firstIndex { !isOnGrid($0, from: first, step: step) }
  }

  /// Whether two values are a whole number of steps apart, as far as rounding tells.
  package static func isOnGrid(_ value: Double, from origin: Double, step: Double) -> Bool {
    let multiple = (value - origin) / step
    // Decimal values have rounding errors of their own.
    let error = 2 * Swift.max(value.ulp, origin.ulp) / step
    // Values less than half a step apart are not of one grid, unless rounding parts them.
    if multiple.rounded() == 0 { return multiple.magnitude <= error }
    return (multiple - multiple.rounded()).magnitude
      <= tolerance * Swift.max(multiple.magnitude, 1) + error
  }

  /// The step near another one of which all distances are multiples, as a short decimal number where it
  /// is one.
  private static func refined(_ step: Double, _ values: [Double]) -> Double? {
    let (least, greatest) = (values[0], values[values.count - 1])
    // A step lost in the rounding of the values themselves is none.
    guard step > 1e3 * Swift.max(least.ulp, greatest.ulp),
      values.allSatisfy({ isOnGrid($0, from: least, step: step) })
    else { return nil }
    let exact = (greatest - least) / ((greatest - least) / step).rounded()
    let short = Double(numberText(exact)) ?? exact
    return (short - exact).magnitude <= tolerance * exact ? short : exact
  }
}
