/// The texts that stand for no value.
///
/// What pandas 3 takes, in any letter case, without the NaN of old C libraries (`1.#QNAN`); and the
/// point of SAS and the question mark of the UCI collection.
enum MissingWords {
  private static let words = [
    "", "na", "n/a", "nan", "-nan", "null", "none", "<na>", "#na", "#n/a", ".", "?",
  ]
  private static let keys = words.map { key($0.utf8) ?? 0 }

  /// Whether the bytes of a cell stand for no value.
  static func contain(_ cell: some Sequence<UInt8>) -> Bool {
    key(cell).map(keys.contains) ?? false
  }

  /// Up to four bytes in lower case, as one number; `nil` of more, and of those with a byte 0.
  private static func key(_ cell: some Sequence<UInt8>) -> UInt32? {
    var key: UInt32 = 0
    for byte in cell {
      if key >> 24 != 0 || byte == 0 { return nil }
      let isUpperCase = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      key = key << 8 | UInt32(isUpperCase ? byte | 0x20 : byte)
    }
    return key
  }
}
