extension ElementaryFunctions {
  /// The sine of an angle.
  ///
  /// - Parameter x: The angle in radians; its magnitude is at most 10⁶.
  /// - Returns: sin x with an error below 0.501 ulp.
  package static func sin(_ x: Double) -> Double {
    // Also keeps −0 and what the squares of tiny numbers would lose.
    if x.magnitude < 0x1p-27 { return x }
    let (quarters, rest) = quarterTurns(x)
    return quadrant(quarters, rest)
  }

  /// The cosine of an angle.
  ///
  /// - Parameter x: The angle in radians; its magnitude is at most 10⁶.
  /// - Returns: cos x with an error below 0.501 ulp.
  package static func cos(_ x: Double) -> Double {
    let (quarters, rest) = quarterTurns(x)
    return quadrant(quarters &+ 1, rest)
  }

  /// The sine of a number of quarter turns and an angle of at most half a quarter.
  private static func quadrant(_ quarters: Int, _ rest: DoubleDouble) -> Double {
    let isCosine = quarters & 1 == 1
    let square = rest * rest
    // The series from its last term, x¹⁹ / 19! or x²⁰ / 20!.
    var sum = DoubleDouble(0)
    for n in stride(from: isCosine ? 20 : 19, to: 1, by: -2) {
      sum = (sum + inverseFactorials[n]) * square
      sum = DoubleDouble(-sum.high, -sum.low)
    }
    let result = isCosine ? DoubleDouble(1) + sum : rest + rest * sum
    return quarters & 2 == 0 ? result.high : -result.high
  }

  /// The whole number of quarter turns nearest to an angle, and what is left.
  private static func quarterTurns(_ x: Double) -> (Int, DoubleDouble) {
    precondition(x.magnitude <= 1e6, "an angle of \(x) radians")
    let shifted = x * 0x1.45f306dc9c883p-1 + 0x1.8p52
    let n = shifted - 0x1.8p52
    // π / 2 in four parts, of which n times the first three has no rounding.
    let rest =
      DoubleDouble(sum: x - n * 0x1.921fb544p+0, -n * 0x1.0b4611a6p-34)
      + DoubleDouble(-n * 0x1.3198a2ep-69, -n * 0x1.b839a252049c1p-104)
    return (Int(truncatingIfNeeded: Int32(truncatingIfNeeded: shifted.bitPattern)), rest)
  }
}

/// 1 / n! for n from 0 to 20.
private let inverseFactorials: [DoubleDouble] = [
  DoubleDouble(0x1p+0, 0),
  DoubleDouble(0x1p+0, 0),
  DoubleDouble(0x1p-1, 0),
  DoubleDouble(0x1.5555555555555p-3, 0x1.5555555555555p-57),
  DoubleDouble(0x1.5555555555555p-5, 0x1.5555555555555p-59),
  DoubleDouble(0x1.1111111111111p-7, 0x1.1111111111111p-63),
  DoubleDouble(0x1.6c16c16c16c17p-10, -0x1.f49f49f49f49fp-65),
  DoubleDouble(0x1.a01a01a01a01ap-13, 0x1.a01a01a01a01ap-73),
  DoubleDouble(0x1.a01a01a01a01ap-16, 0x1.a01a01a01a01ap-76),
  DoubleDouble(0x1.71de3a556c734p-19, -0x1.c154f8ddc6cp-73),
  DoubleDouble(0x1.27e4fb7789f5cp-22, 0x1.cbbc05b4fa99ap-76),
  DoubleDouble(0x1.ae64567f544e4p-26, -0x1.c062e06d1f209p-80),
  DoubleDouble(0x1.1eed8eff8d898p-29, -0x1.2aec959e14c06p-83),
  DoubleDouble(0x1.6124613a86d09p-33, 0x1.f28e0cc748ebep-87),
  DoubleDouble(0x1.93974a8c07c9dp-37, 0x1.05d6f8a2efd1fp-92),
  DoubleDouble(0x1.ae7f3e733b81fp-41, 0x1.1d8656b0ee8cbp-97),
  DoubleDouble(0x1.ae7f3e733b81fp-45, 0x1.1d8656b0ee8cbp-101),
  DoubleDouble(0x1.952c77030ad4ap-49, 0x1.ac981465ddc6cp-103),
  DoubleDouble(0x1.6827863b97d97p-53, 0x1.eec01221a8b0bp-107),
  DoubleDouble(0x1.2f49b46814157p-57, 0x1.2650f61dbdcb4p-112),
  DoubleDouble(0x1.e542ba4020225p-62, 0x1.ea72b4afe3c2fp-120),
]
