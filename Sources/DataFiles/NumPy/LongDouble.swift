/// The ways in which NumPy stores `longdouble` in 16 bytes, which its files do not tell apart.
enum LongDouble {
  /// The 80 bits of x87, and 48 that mean nothing: they are what the memory held before.
  case extended
  /// Binary128 of IEEE 754, as on 64-bit ARM.
  case quadruple

  /// The bits of an element, the lowest first.
  struct Element {
    let low: UInt64
    let high: UInt64

    /// Takes the first 16 bytes.
    init(_ bytes: UnsafeRawBufferPointer, isBigEndian: Bool) {
      let first = bytes.loadUnaligned(as: UInt64.self)
      let second = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      low = isBigEndian ? UInt64(bigEndian: second) : first.littleEndian
      high = isBigEndian ? UInt64(bigEndian: first) : second.littleEndian
    }
  }

  /// Finds the way in which some elements are stored.
  ///
  /// An x87 number has the 1 before its fraction written out, where a fraction of binary128 has as often
  /// a 0. And in the wrong reading exponents are digits of fractions, few of them exponents of doubles; or
  /// what the memory held before, which may be doubles as well: many exponents of x87 decide then.
  ///
  /// - Throws: `DataFileError` if neither way is more likely.
  init(of bytes: ArraySlice<UInt8>, isBigEndian: Bool) throws(DataFileError) {
    let elements = bytes.withUnsafeBytes { bytes in
      stride(from: 0, through: bytes.count - 16, by: 16).prefix(1 << 12).map {
        Element(UnsafeRawBufferPointer(rebasing: bytes[$0...]), isBigEndian: isBigEndian)
      }
    }
    let canBeExtended = elements.allSatisfy { Self.extended.value($0) != nil }
    let extended = Self.extended.exponentsOfDoubles(elements)
    let quadruple = Self.quadruple.exponentsOfDoubles(elements)
    let isPadded = elements.allSatisfy { $0.high >> 16 == 0 }
    if canBeExtended, isPadded || extended > (quadruple == 0 ? 0 : 8) {
      self = .extended
    } else if quadruple > 0, !canBeExtended || extended == 0 {
      self = .quadruple
    } else {
      throw DataFileError(.numPyType(unreadType("f16")))
    }
  }

  /// How many numbers have exponents of doubles, if they are most of those that are not 0; else 0.
  private func exponentsOfDoubles(_ elements: [Element]) -> Int {
    let exponents = elements.map(parts).filter { $0.exponent != 0 || $0.bits != 0 }
      .map(\.exponent)
    let count = exponents.count { (16383 - 1074...16383 + 1024).contains($0) }
    return 2 * count > exponents.count ? count : 0
  }

  private func parts(_ element: Element) -> (sign: Bool, exponent: Int, bits: UInt64) {
    switch self {
    case .extended:
      return (element.high & 0x8000 != 0, Int(element.high & 0x7FFF), element.low)
    case .quadruple:
      // The 1 before the fraction, its first 63 digits, and whether any other is not 0: doubles are
      // rounded by these alone.
      let exponent = Int(element.high >> 48 & 0x7FFF)
      let fraction = element.high << 15 & 0x7FFF_FFFF_FFFF_FFFF | element.low >> 49
      let others: UInt64 = element.low << 15 == 0 ? 0 : 1
      return (
        element.high >> 63 != 0, exponent, (exponent == 0 ? 0 : 1 << 63) | fraction | others
      )
    }
  }

  /// The nearest double, of two as near the even one; `nil` if the element is no number.
  func value(_ element: Element) -> Double? {
    let (isNegative, exponent, bits) = parts(element)
    let magnitude: Double
    if exponent == 0x7FFF {
      guard bits >> 63 == 1 else { return nil }
      magnitude = bits << 1 == 0 ? .infinity : .nan
    } else if exponent == 0 {
      // Far below the least double.
      magnitude = 0
    } else {
      guard bits >> 63 == 1 else { return nil }
      magnitude = rounded(bits, exponent: exponent - 16383 - 63)
    }
    return isNegative ? -magnitude : magnitude
  }
}

/// The double nearest to `bits` · 2^`exponent`, of which the first bit is 1; of two as near the even one.
private func rounded(_ bits: UInt64, exponent: Int) -> Double {
  // The digits beyond those of a double of this size.
  let surplus = max(11, -1074 - exponent)
  guard surplus <= 64 else { return 0 }
  let kept = surplus == 64 ? 0 : bits >> UInt64(surplus)
  let lost = bits << UInt64(64 - surplus)
  let half: UInt64 = 1 << 63
  let isUp = lost > half || (lost == half && kept & 1 == 1)
  return Double(
    sign: .plus, exponent: exponent + surplus, significand: Double(kept + (isUp ? 1 : 0)))
}
