/// The powers 2^(j/256) from which ``LaneExponential`` makes its values.
enum ExponentialTable {
  /// The bits of 2^(j/256) less j · 2⁴⁴, for j in 0 ..< 256.
  ///
  /// With n = 256 m + j, the sum of n · 2⁴⁴ and the entry j is the bits of 2^(n/256): no shift has to
  /// part m and j.
  ///
  /// Made by multiplying whole numbers, with 127 bits behind the point, and so the same on every
  /// platform. Each step leaves out less than 2⁻¹²⁶: all together are far below the nearest of the
  /// halves between two doubles, and every entry is the double nearest to the power.
  ///
  /// A slice, for the `span` of an array itself needs macOS 26.
  static let entries: ArraySlice<UInt64> = {
    // 2^(1/256).
    let factor: UInt128 = 0x8058_D7D2_D5E5_F6B0_94D5_89F6_08EE_4AA2
    var power: UInt128 = 1 << 127
    let entries = (UInt64(0)..<256).map { j in
      defer { power = power.multipliedFullWidth(by: factor).high << 1 }
      // The 53 bits of a double, of which the first falls into the exponent and raises it by 1.
      let significand = UInt64((power + 1 << 74) >> 75)
      return significand + 1022 << 52 - j << 44
    }
    return entries[...]
  }()
}
