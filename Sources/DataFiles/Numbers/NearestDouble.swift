/// The double nearest to `digits` · 10^`exponent`, or `nil` outside 10^-27...10^27.
///
/// Small numbers take one rounding: W. D. Clinger, How to read floating point numbers accurately,
/// PLDI 1990, doi:10.1145/93542.93557. The others are a whole number times or divided by a power
/// of five, exactly: the first 62 bits or more of the product or quotient, and one that tells
/// whether others follow, round to the same double as all of them.
@inline(__always)
func nearestDouble(
  _ digits: UInt64, _ exponent: Int, _ powers: PowersOfTen
) -> Double? {
  // Clinger's bound is 2^53, but digits of about that many are on both sides of it, so that the
  // processor would guess wrongly.
  if digits <= 1 << 40 {
    if digits == 0 { return 0 }
    if exponent.magnitude <= 22 {
      let value = Double(Int64(truncatingIfNeeded: digits))
      return exponent < 0 ? value / powers.ten[-exponent] : value * powers.ten[exponent]
    }
  }
  guard exponent.magnitude <= 27 else { return nil }
  return exponent < 0
    ? quotient(digits, powers.fiveDivisors[-exponent], binaryExponent: exponent)
    : product(digits, powers.five[exponent], binaryExponent: exponent)
}

/// `numerator` / `denominator` · 2^`binaryExponent`; neither is 0.
///
/// The product with the inverse of the denominator has all bits but the last of the quotient's, or is
/// less by one, which seldom matters for the nearest double: D. Lemire, Number parsing at a
/// gigabyte per second, section 5.
@inline(__always)
private func quotient(
  _ numerator: UInt64, _ denominator: InvariantDivisor, binaryExponent: Int
) -> Double {
  let shift = numerator.leadingZeroBitCount
  let high = numerator &<< UInt64(truncatingIfNeeded: shift)
  // 62 or 63 bits, of which a double has 53. The eight that are last tell that others follow if one
  // of them is 1, and keep one more from changing those before them if one is 0.
  let bits = denominator.inverse.multipliedFullWidth(by: high).high >> 1
  let scale = powerOfTwo(binaryExponent &- 62 &- shift &+ denominator.shift)
  if (bits &+ 1) & 0xFF > 1 { return Double(Int64(truncatingIfNeeded: bits)) * scale }
  return exactQuotient(high, denominator) * scale
}

/// The double nearest to a numerator whose highest bit is 1, divided by 2 · `denominator.normalized` / 2^63.
@inline(never)
private func exactQuotient(_ numerator: UInt64, _ denominator: InvariantDivisor) -> Double {
  // Half the numerator is below the denominator, so that the quotient has at most 64 bits; it has
  // at least 63.
  let (bits, remainder) = denominator.divide(numerator >> 1, numerator << 63)
  return roundedDouble(bits, isExact: remainder == 0) / 2
}

/// `first` · `second` · 2^`binaryExponent`; neither is 0.
///
/// Not inlined: few files have digits to fill up with zeros.
@inline(never)
private func product(_ first: UInt64, _ second: UInt64, binaryExponent: Int) -> Double {
  let (high, low) = first.multipliedFullWidth(by: second)
  if high == 0 { return Double(low) * powerOfTwo(binaryExponent) }
  let shift = UInt64(truncatingIfNeeded: high.leadingZeroBitCount)
  let bits = shift == 0 ? high : high << shift | low >> (64 - shift)
  let rest = low << shift
  return roundedDouble(bits, isExact: rest == 0)
    * powerOfTwo(binaryExponent &+ 64 &- high.leadingZeroBitCount)
}

/// The double nearest to `bits`, or to a little more if they are not exact; they are at least 2^56.
///
/// Signed numbers convert in one instruction, others with a branch that cannot be foreseen.
@inline(__always)
private func roundedDouble(_ bits: UInt64, isExact: Bool) -> Double {
  let sticky = bits & 1 | (isExact ? 0 : 1)
  return 2 * Double(Int64(truncatingIfNeeded: bits >> 1 | sticky))
}

/// 2^`exponent` for an exponent far from the ends of the range of doubles.
@inline(__always)
private func powerOfTwo(_ exponent: Int) -> Double {
  Double(bitPattern: UInt64(truncatingIfNeeded: 1023 &+ exponent) << 52)
}
