/// Reads a number of at most 7 bytes before the point and 19 digits: nearly all numbers.
///
/// The processor reads several numbers at a time if it knows where the next begins. Therefore the end
/// is found in few steps from the first byte, not from digit to digit, and no branch depends on what
/// cannot be foreseen, such as the sign.
///
/// The bytes must be as for `plainNumber`, which reads the others.
///
/// - Parameters:
///   - position: The first byte; afterwards the byte after the number.
///   - powers: The powers of ten and five.
/// - Returns: The nearest double, or `nil` for no number and all others; `position` then means
///   nothing.
@inline(__always)
func shortNumber(
  at position: inout UnsafePointer<UInt8>, _ powers: PowersOfTen
) -> Double? {
  let start = position
  let bytes = eightBytes(at: start)
  let sign: UInt64 = UInt8(truncatingIfNeeded: bytes) == UInt8(ascii: "-") ? 0xFF : 0
  let first = (bytes ^ eightZeros) & ~sign
  let others = nonDigits(first)
  // 7, and 8 more for each byte before the first that is no digit.
  let wholeBit = others.trailingZeroBitCount
  guard wholeBit > 7, wholeBit < 64 else { return nil }
  var digits = eightDigits(first &<< UInt64(truncatingIfNeeded: 71 &- wholeBit))
  let wholeCount = wholeBit >> 3
  var end = start + wholeCount
  var exponent = 0
  if end.pointee == UInt8(ascii: ".") {
    var fraction = end + 1
    end = endOfDigits(start, others & (others &- 1))
    exponent = fraction - end
    var count = 0 &- exponent
    guard count > 0, wholeCount &- Int(sign & 1) &+ count <= 19 else { return nil }
    // Twice at most; a loop would be slower by a twentieth.
    if count > 8 {
      digits = digits &* 100_000_000 &+ eightDigits(eightBytes(at: fraction) ^ eightZeros)
      fraction += 8
      count &-= 8
      if count > 8 {
        digits = digits &* 100_000_000 &+ eightDigits(eightBytes(at: fraction) ^ eightZeros)
        fraction += 8
        count &-= 8
      }
    }
    // Zeros before the digits, in place of the bytes after them.
    let last =
      (eightBytes(at: fraction) ^ eightZeros) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    digits = digits &* powers.wholeTen[count] &+ eightDigits(last)
  } else if wholeBit == 15, sign != 0 {
    return nil
  }
  if end.pointee | 0x20 == UInt8(ascii: "e") {
    guard let (power, powerEnd) = powerOfTen(at: end + 1) else { return nil }
    exponent &+= power
    end = powerEnd
  }
  position = end
  guard let magnitude = nearestDouble(digits, exponent, powers) else { return nil }
  return Double(bitPattern: magnitude.bitPattern | sign &<< 56 & 1 &<< 63)
}

/// The byte after the digits that follow the point of a number, of whose first eight bytes those after
/// the point have been looked at.
@inline(__always)
private func endOfDigits(
  _ start: UnsafePointer<UInt8>, _ others: UInt64
) -> UnsafePointer<UInt8> {
  var (start, others) = (start, others)
  while others == 0 {
    start += 8
    others = nonDigits(eightBytes(at: start) ^ eightZeros)
  }
  return start + others.trailingZeroBitCount >> 3
}
