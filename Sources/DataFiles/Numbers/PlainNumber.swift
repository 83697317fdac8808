/// Reads an ordinary decimal number: at most 19 significant digits and a power of ten in -27...27.
///
/// What is read is the nearest double, the even one of two, as for every number of a file; numbers
/// that are not ordinary are left to the standard library.
///
/// The bytes must end with one that cannot be part of a number, and `InputBuffer.padding` bytes
/// after that be readable.
///
/// - Parameters:
///   - position: The first byte.
///   - powers: The powers of ten and five.
/// - Returns: The number and the byte after it, or `nil` if there is none or it is not ordinary.
@inline(never)
func plainNumber(
  at position: UnsafePointer<UInt8>, _ powers: PowersOfTen
) -> (value: Double, end: UnsafePointer<UInt8>)? {
  var current = position
  let first = current.pointee
  if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { current += 1 }

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
    digitCount &-= exponent
  }
  // One comparison for 1 to 19 digits.
  if UInt(bitPattern: digitCount &- 1) >= 19, !areFewDigits(digitCount, from: start) { return nil }
  if current.pointee | 0x20 == UInt8(ascii: "e") {
    guard let (power, end) = powerOfTen(at: current + 1) else { return nil }
    exponent &+= power
    current = end
  }
  guard let magnitude = nearestDouble(digits, exponent, powers) else { return nil }
  return (first == UInt8(ascii: "-") ? -magnitude : magnitude, current)
}

/// Appends the digits from `position` on to `value`, eight at a time.
///
/// The last digits, fewer than eight, become a number at once too: the processor cannot foresee how
/// many they are.
@inline(__always)
private func readDigits(
  at position: inout UnsafePointer<UInt8>, into value: inout UInt64, _ powers: PowersOfTen
) {
  while true {
    let digits = eightBytes(at: position) ^ eightZeros
    let others = nonDigits(digits)
    if others == 0 {
      value = value &* 100_000_000 &+ eightDigits(digits)
      position += 8
      continue
    }
    // 7, and 8 more for each digit.
    let bit = others.trailingZeroBitCount
    // Zeros before the digits, in place of the bytes after them.
    let last = (digits &<< 8) &<< UInt64(truncatingIfNeeded: 63 &- bit)
    value = value &* powers.wholeTen[bit >> 3] &+ eightDigits(last)
    position += bit >> 3
    return
  }
}

/// The power of ten that is written after an `e`, and the byte after it; `nil` if there is none, or
/// one of more than four digits.
@inline(never)
func powerOfTen(
  at position: UnsafePointer<UInt8>
) -> (power: Int, end: UnsafePointer<UInt8>)? {
  var current = position
  let isBelow = current.pointee == UInt8(ascii: "-")
  if isBelow || current.pointee == UInt8(ascii: "+") { current += 1 }
  var power = 0
  let start = current
  while current.pointee &- 0x30 < 10 {
    power = power &* 10 &+ Int(current.pointee &- 0x30)
    current += 1
  }
  guard (1...4).contains(current - start) else { return nil }
  return (isBelow ? -power : power, current)
}

/// Whether there are digits, of which at most 19 are left without the zeros before the first other.
@inline(never)
private func areFewDigits(_ digitCount: Int, from start: UnsafePointer<UInt8>) -> Bool {
  guard (1...DataFileLimits.numberLength).contains(digitCount) else { return false }
  var current = start
  var zeroCount = 0
  while current.pointee == UInt8(ascii: "0") || current.pointee == UInt8(ascii: ".") {
    if current.pointee == UInt8(ascii: "0") { zeroCount += 1 }
    current += 1
  }
  return digitCount - zeroCount <= 19
}
