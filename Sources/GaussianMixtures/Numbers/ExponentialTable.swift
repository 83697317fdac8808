import ElementaryFunctions

/// The powers 2^(j/256) from which ``LaneExponential`` makes its values.
enum ExponentialTable {
  /// The bits of 2^(j/256) less j · 2⁴⁴, for j in 0 ..< 256.
  ///
  /// With n = 256 m + j, the sum of n · 2⁴⁴ and the entry j is the bits of 2^(n/256): no shift has to
  /// part m and j.
  ///
  /// No `Array`, whose `span` needs macOS 26.
  static let entries = ContiguousArray<UInt64>(
    (0..<256).map { j in PowersOfTwo.entry(j).power.bitPattern - UInt64(j) << 44 })
}
