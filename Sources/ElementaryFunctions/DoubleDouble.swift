/// A number as the sum of two doubles, of which the second is at most half a unit in the last place of
/// the first; about 106 bits.
///
/// Source: T. J. Dekker, "A floating-point technique for extending the available precision", Numerische
/// Mathematik 18, 1971, https://doi.org/10.1007/BF01397083.
struct DoubleDouble {
  var high: Double
  var low: Double

  @inline(__always)
  init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  /// a + b without an error (D. E. Knuth, "The Art of Computer Programming", volume 2, 4.2.2).
  @inline(__always)
  init(sum a: Double, _ b: Double) {
    high = a + b
    let share = high - a
    low = (a - (high - share)) + (b - share)
  }

  /// a + b without an error, for a = 0 or |a| ≥ |b|.
  @inline(__always)
  init(ordered a: Double, _ b: Double) {
    high = a + b
    low = (a - high) + b
  }

  /// a · b without an error, for factors below 2⁹⁹⁶ and products above 2⁻⁹⁶⁹.
  @inline(__always)
  init(product a: Double, _ b: Double) {
    let (a1, a2) = halves(a)
    let (b1, b2) = halves(b)
    high = a * b
    low = ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2
  }

  @inline(__always)
  static func + (a: Self, b: Self) -> Self {
    let sum = Self(sum: a.high, b.high)
    return Self(ordered: sum.high, sum.low + (a.low + b.low))
  }

  @inline(__always)
  static func * (a: Self, b: Self) -> Self {
    let product = Self(product: a.high, b.high)
    return Self(ordered: product.high, product.low + (a.high * b.low + a.low * b.high))
  }
}

/// A double as the sum of two that have 26 bits at most.
@inline(__always)
private func halves(_ x: Double) -> (Double, Double) {
  let scaled = x * 0x1.0000002p27
  let upper = scaled - (scaled - x)
  return (upper, x - upper)
}
