/// Reads an ordinary decimal number: at most 19 significant digits and a power of ten in -27...27.
///
/// What is read is the nearest double, the even one of two, as for every number of a file; numbers
/// that are not ordinary are left to the standard library.
///
/// The bytes must end with one that cannot be part of a number, and `InputBuffer.padding` bytes
/// after that be readable.
///
/// - Parameters:
///   - position: The first byte; afterwards the byte after the number.
///   - powers: The powers of ten and five.
/// - Returns: The number, or `nil` if there is none or it is not ordinary; `position` then means
///   nothing.
@inline(__always)
func plainNumber(
  at position: inout UnsafePointer<UInt8>, _ powers: PowersOfTen.Pointers
) -> Double? {
  var current = position
  let isNegative = current.pointee == UInt8(ascii: "-")
  if isNegative || current.pointee == UInt8(ascii: "+") { current += 1 }

  // Too many digits overflow; they are counted below.
  let start = current
  var digits: UInt64 = 0
  readDigits(at: &current, into: &digits, powers)
  var digitCount = current - start
  var exponent = 0
  if current.pointee == UInt8(ascii: ".") {
    current += 1
    let fraction = current
    readDigits(at: &current, into: &digits, powers)
    exponent = fraction - current
    digitCount -= exponent
  }
  if digitCount == 0 { return nil }
  if digitCount > 19 {
    if digitCount > DataFileLimits.numberLength { return nil }
    if digitCount - leadingZeroCount(from: start) > 19 { return nil }
  }

  if current.pointee | 0x20 == UInt8(ascii: "e") {
    current += 1
    let isBelow = current.pointee == UInt8(ascii: "-")
    if isBelow || current.pointee == UInt8(ascii: "+") { current += 1 }
    var power = 0
    let powerStart = current
    while current.pointee &- 0x30 < 10 {
      power = power &* 10 &+ Int(current.pointee &- 0x30)
      current += 1
    }
    guard (1...4).contains(current - powerStart) else { return nil }
    exponent += isBelow ? -power : power
  }
  position = current
  guard let magnitude = nearestDouble(digits, exponent, powers) else { return nil }
  return isNegative ? -magnitude : magnitude
}

/// Appends the digits from `position` on to `value`, eight at a time.
///
/// The last digits, fewer than eight, become a number at once too: the processor cannot foresee how
/// many they are.
@inline(__always)
private func readDigits(
  at position: inout UnsafePointer<UInt8>, into value: inout UInt64, _ powers: PowersOfTen.Pointers
) {
  while true {
    let bytes = UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
    let digits = bytes &- 0x3030_3030_3030_3030
    // In each byte the high bit if it is no digit: exact up to the first such byte.
    let others = ((bytes &+ 0x4646_4646_4646_4646) | digits) & 0x8080_8080_8080_8080
    if others == 0 {
      value = value &* 100_000_000 &+ eightDigits(digits)
      position += 8
      continue
    }
    let count = others.trailingZeroBitCount >> 3
    // Zeros before the digits, in place of the bytes after them.
    let last = digits << UInt64(truncatingIfNeeded: 64 - 8 * count)
    value = value &* powers.wholeTen[count] &+ eightDigits(last)
    position += count
    return
  }
}

/// The number of eight digits of 0...9, the first in the lowest byte.
///
/// D. Lemire, Number parsing at a gigabyte per second, Software: Practice and Experience 51 (2021)
/// 1700-1727, doi:10.1002/spe.2984, section 3.
@inline(__always)
private func eightDigits(_ digits: UInt64) -> UInt64 {
  let pairs = digits &* 10 &+ digits >> 8
  let first = (pairs & 0x0000_00FF_0000_00FF) &* (100 + 1_000_000 << 32)
  let second = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* (1 + 10_000 << 32)
  return (first &+ second) >> 32
}

/// The number of zeros before the first other digit, without the point.
private func leadingZeroCount(from start: UnsafePointer<UInt8>) -> Int {
  var current = start
  var count = 0
  while current.pointee == UInt8(ascii: "0") || current.pointee == UInt8(ascii: ".") {
    if current.pointee == UInt8(ascii: "0") { count += 1 }
    current += 1
  }
  return count
}

/// The double nearest to `digits` · 10^`exponent`, or `nil` outside 10^-27...10^27.
///
/// Small numbers take one rounding: W. D. Clinger, How to read floating point numbers accurately,
/// PLDI 1990, doi:10.1145/93542.93557. The others are a whole number times or divided by a power
/// of five, exactly: the first 62 bits or more of the product or quotient, and one that tells
/// whether others follow, round to the same double as all of them.
@inline(__always)
private func nearestDouble(
  _ digits: UInt64, _ exponent: Int, _ powers: PowersOfTen.Pointers
) -> Double? {
  // Clinger's bound is 2^53, but digits of about that many are on both sides of it, so that the
  // processor would guess wrongly.
  if digits <= 1 << 40, exponent >= -22, exponent <= 22 {
    let value = Double(Int64(truncatingIfNeeded: digits))
    return exponent < 0 ? value / powers.ten[-exponent] : value * powers.ten[exponent]
  }
  if digits == 0 { return 0 }
  guard exponent >= -27, exponent <= 27 else { return nil }
  return exponent < 0
    ? quotient(digits, powers.fiveDivisors[-exponent], binaryExponent: exponent)
    : product(digits, powers.five[exponent], binaryExponent: exponent)
}

/// `numerator` / `denominator` · 2^`binaryExponent`; neither is 0.
@inline(__always)
private func quotient(
  _ numerator: UInt64, _ denominator: InvariantDivisor, binaryExponent: Int
) -> Double {
  let shift = numerator.leadingZeroBitCount
  let high = numerator << UInt64(truncatingIfNeeded: shift)
  // Half the numerator is below the denominator, so that the quotient has at most 64 bits; it has
  // at least 63.
  let (bits, remainder) = denominator.divide(high >> 1, high << 63)
  return roundedDouble(bits, isExact: remainder == 0)
    * powerOfTwo(binaryExponent &- 63 &- shift &+ denominator.shift)
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
