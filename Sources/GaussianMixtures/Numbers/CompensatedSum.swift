/// A running sum whose error does not grow with the number of terms.
///
/// The error is at most about 2⁻⁵³ of the sum plus *n*² · 2⁻¹⁰⁶ of the sum of magnitudes.
///
/// Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen",
/// ZAMM 54, 1974, pages 39–51, https://doi.org/10.1002/zamm.19740540106.
package struct CompensatedSum: Sendable {
  private var sum = 0.0
  private var compensation = 0.0

  /// Creates the empty sum, 0.
  package init() {}

  /// The sum so far; infinite after an overflow or an infinite term, NaN after a NaN.
  package var value: Double {
    // Beyond the largest double the compensation is ∞ − ∞.
    sum.isFinite ? sum + compensation : sum
  }

  /// The sum so far in two parts, of which the upper one is ``value``; of a finite sum.
  var parts: (upper: Double, lower: Double) {
    let upper = sum + compensation
    return (upper, compensation - (upper - sum))
  }

  /// The sum of all terms times a power of two, where none of them overflows.
  func scaled(by factor: Double) -> CompensatedSum {
    var scaled = self
    scaled.sum *= factor
    scaled.compensation *= factor
    return scaled
  }

  /// Adds all terms of another sum.
  package mutating func add(_ other: CompensatedSum) {
    add(other.sum)
    compensation += other.compensation
  }

  /// Adds a term.
  ///
  /// - Parameter term: The number to add.
  package mutating func add(_ term: Double) {
    let total = sum + term
    if sum.magnitude >= term.magnitude {
      compensation += (sum - total) + term
    } else {
      compensation += (term - total) + sum
    }
    sum = total
  }
}

extension Sequence<Double> {
  /// The sum of the elements as ``CompensatedSum`` forms it; 0 if there are none.
  package var compensatedSum: Double {
    var sum = CompensatedSum()
    for term in self { sum.add(term) }
    return sum.value
  }
}
