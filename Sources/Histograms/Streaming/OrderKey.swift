/// The place of a double in the order of all doubles, as an integer; both zeros have one place.
///
/// Neighbouring doubles have neighbouring keys, so that any set of doubles can be halved.
func orderKey(_ value: Double) -> UInt64 {
  let bits = (value + 0).bitPattern
  return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
}

/// The double of a key.
func double(ofOrderKey key: UInt64) -> Double {
  Double(bitPattern: key >> 63 == 0 ? ~key : key & ~(1 << 63))
}
