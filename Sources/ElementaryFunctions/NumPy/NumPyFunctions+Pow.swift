extension NumPyFunctions {
  /// A power.
  ///
  /// - Parameters:
  ///   - x: The base.
  ///   - y: The exponent.
  /// - Returns: xʸ with an error below 0.54 ulp, and at 0, ∞ and NaN what C demands; NaN where x is
  ///   negative and y no whole number.
  package static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 3, let cube = cube(x) { return cube }
    guard y != 0, x != 1 else { return 1 }
    guard !x.isNaN, !y.isNaN else { return .nan }
    // Larger ones are even.
    let whole = y.magnitude < 0x1p53 ? Int64(y) : 0
    let isOdd = whole & 1 == 1 && Double(whole) == y
    let isNegative = x.sign == .minus && isOdd
    if x == 0 || x.isInfinite {
      let magnitude = (x == 0) == (y > 0) ? 0 : Double.infinity
      return isNegative ? -magnitude : magnitude
    }
    let base = x.magnitude
    if y.isInfinite { return base == 1 ? 1 : (base > 1) == (y > 0) ? .infinity : 0 }
    if x < 0, y.magnitude < 0x1p53, Double(whole) != y { return .nan }
    let power = power(ofPositive: base, y)
    return isNegative ? -power : power
  }

  /// The power of a positive number.
  private static func power(ofPositive x: Double, _ y: Double) -> Double {
    // The product with the logarithm could underflow or overflow.
    if y.magnitude < 0x1p-65 { return x > 1 ? 1 + y : 1 - y }
    if y.magnitude >= 0x1p63 { return x == 1 ? 1 : (x > 1) == (y > 0) ? .infinity : 0 }
    let logarithm = logarithm(ofPositive: x)
    let high = y * logarithm.high
    let low = fused(y, logarithm.low, fused(y, logarithm.high, -high))
    return switch high.magnitude {
    case ..<0x1p-54: 1 + high
    case ..<1024: exp(high, tail: low)
    default: high < 0 ? 0 : .infinity
    }
  }

  /// The logarithm of a positive number as the sum of two doubles, with some 68 bits.
  @inline(__always)
  private static func logarithm(ofPositive x: Double) -> DoubleDouble {
    guard let bits = Normalized.bits(of: x) else { return DoubleDouble(.nan) }
    let (k, centre, z) = ShortCentre.parts(bits)
    let r = fused(z, centre.inverse, -1)
    let start = fused(k, 0x1.62e42fefa38p-1, centre.logarithm)
    let sum = start + r
    let half = -0.5 * r
    let square = r * half
    let high = sum + square
    let inner = fused(
      square, fused(r, 0x1.0002b8b263fc3p+0, -0x1.2495b9b4845e9p+0),
      fused(r, -0x1.555555529a47ap-1, 0x1.999999959554ep-1))
    let polynomial = fused(square, inner, fused(r, 0x1.0000000000006p-1, -0x1.555555555556p-1))
    let parts =
      fused(k, 0x1.ef35793c7673p-45, centre.rest) + (start - sum + r)
      + fused(half, r, -square) + (sum - high + square)
    let low = fused(r * square, polynomial, parts)
    return DoubleDouble(ordered: high, low)
  }

  /// x³, where its neighbors are so far that it is the power that glibc gives; nil otherwise.
  ///
  /// Its powers have an error below 0.54 ulp, so that they can differ from the nearest double only where
  /// x³ is nearly halfway between two. Doane's rule takes this power of each number of a sample.
  @inline(__always)
  private static func cube(_ x: Double) -> Double? {
    guard x.magnitude > 0x1p-300, x.magnitude < 0x1p300 else { return nil }
    let square = DoubleDouble(product: x, x)
    let cube = DoubleDouble(product: square.high, x)
    let low = cube.low + square.low * x
    // At least 0.041 ulp.
    let error = cube.high.magnitude * 0x1.5p-57
    let nearest = cube.high + (low + error)
    return nearest == cube.high + (low - error) ? nearest : nil
  }
}
