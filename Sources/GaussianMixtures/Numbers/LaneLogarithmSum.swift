import ElementaryFunctions

/// The sum of the logarithms of many numbers from their product: one logarithm for all of them.
///
/// Eight products run side by side. Exponents are summed apart from the products of the
/// significands, which stay below 2¹⁰²⁴ for 1023 factors.
struct LaneLogarithmSum {
  private var product = Lanes(repeating: 1)
  private var exponents = SIMD8<UInt64>()
  private var count: UInt64 = 0

  /// Adds the logarithms of eight positive normal numbers; at most 1023 times.
  @inline(__always)
  mutating func add(_ numbers: Lanes) {
    let bits = unsafeBitCast(numbers, to: SIMD8<UInt64>.self)
    exponents &+= bits &>> SIMD8(repeating: 52)
    let significands =
      (bits & SIMD8(repeating: 0x000F_FFFF_FFFF_FFFF))
      | SIMD8(repeating: 0x3FF0_0000_0000_0000)
    product *= unsafeBitCast(significands, to: Lanes.self)
    count &+= 1
  }

  /// The sum of all logarithms.
  var value: Double {
    var logarithms = Lanes()
    var exponent = 0
    for lane in 0..<8 {
      logarithms[lane] = ElementaryFunctions.log(product[lane])
      exponent += Int(exponents[lane]) - 1023 * Int(count)
    }
    return logarithms.laneSum + Double(exponent) * lnTwo
  }
}

private let lnTwo = 0.69314718055994530942
