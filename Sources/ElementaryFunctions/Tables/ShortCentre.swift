/// The centre c of an interval of a logarithm, whose inverse has at most nine bits.
struct ShortCentre {
  /// 1 / c.
  var inverse: Double
  /// log c, a multiple of 2⁻⁴³.
  var logarithm: Double
  /// What the logarithm lacks.
  var rest: Double

  /// The exponent of a positive number, the centre that is next to its z, and z.
  ///
  /// The magnitude of z / c − 1 is less than 1/128, and has no more bits than a double.
  ///
  /// - Parameter bits: Those of `Normalized.bits(of:)`.
  /// - Returns: The three, of which 2ᵏ · z is the number.
  @inline(__always)
  static func parts(_ bits: UInt64) -> (k: Double, centre: ShortCentre, z: Double) {
    let (k, index, z) = Normalized.parts(bits, from: 0x3FE6_9555_0000_0000, indexBits: 7)
    let entry = ShortCentreTable.entry(index)
    let centre = ShortCentre(
      inverse: entry.inverse, logarithm: entry.logarithm, rest: entry.rest)
    return (k, centre, z)
  }
}
