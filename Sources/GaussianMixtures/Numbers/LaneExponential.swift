/// The exponential function of eight doubles at a time, by basic operations alone.
///
/// With n the whole number nearest to 256 x / ln 2, exp(x) = 2^(n/256) · exp(r), |r| ≤ ln 2 / 512. The
/// first factor comes from a table and the exponent field, the second from a polynomial of degree 4
/// with a remainder below 2⁻⁵⁷. All operations are those of IEEE 754, so that the values
/// are the same on every platform.
///
/// Source: P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE
/// floating-point arithmetic", ACM Transactions on Mathematical Software 15(2), 1989,
/// https://doi.org/10.1145/63522.214389.
package enum LaneExponential {
  /// The smallest argument; below it the value would not be a normal number.
  package static let least = -708.0
  /// The exponential of ``least``, to be taken off where arguments were raised to it: what is farther
  /// away has no share at all, however small.
  static let ofLeast: Double = {
    let entries = ExponentialTable.entries
    return exp(Lanes(repeating: least), table: entries.span)[0]
  }()

  /// The exponentials of numbers in [``least``, 709], with an error of at most 1.1 ulp.
  ///
  /// For arguments outside, and for NaN, the values are meaningless.
  ///
  /// - Parameters:
  ///   - x: The arguments.
  ///   - table: The entries of `ExponentialTable`.
  /// - Returns: Their exponentials.
  @inline(__always)
  static func exp(_ x: Lanes, table: Span<UInt64>) -> Lanes {
    // Adding 1.5 · 2⁵² rounds to a whole number and leaves it in the lowest bits.
    let shifted = x * Lanes(repeating: 0x1.71547652b82fep+8) + Lanes(repeating: 0x1.8p52)
    let n = shifted - Lanes(repeating: 0x1.8p52)
    // ln 2 / 256 in two parts; the first ends in zeros, so that its product with n is exact.
    let r =
      (x - n * Lanes(repeating: 0x1.62e42fefp-9)) - n * Lanes(repeating: 0x1.473de6af278edp-42)
    let bits = unsafeBitCast(shifted, to: SIMD8<UInt64>.self)
    let indices = bits & SIMD8(repeating: 255)
    var entries = SIMD8<UInt64>()
    for lane in 0..<8 {
      entries[lane] = table[unchecked: Int(truncatingIfNeeded: indices[lane])]
    }
    let power = unsafeBitCast(entries &+ (bits &<< SIMD8(repeating: 44)), to: Lanes.self)
    let upper =
      Lanes(repeating: 0.5)
      + r * (Lanes(repeating: cubic) + r * Lanes(repeating: 1.0 / 24))
    return power + power * (r + r * r * upper)
  }
}

/// 1/6, with 0.87 a² / 120 added, a = ln 2 / 512: it takes along most of the next term of the series,
/// r⁵/120, for |r| ≤ a.
private let cubic = 0.16666667994052387
