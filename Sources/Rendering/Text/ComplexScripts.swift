/// Scripts whose signs change their shapes or their order with their neighbors, which only tables of a
/// font can tell.
enum ComplexScripts {
  /// The name of the script of a character, if it is one of them.
  static func name(of scalar: Unicode.Scalar) -> String? {
    // Everything that is common lies elsewhere.
    guard (0x700...0x1CFF).contains(scalar.value) || scalar.value > 0xA7FF else { return nil }
    return blocks.first { $0.range.contains(scalar.value) }?.name
  }

  private static let blocks: [(range: ClosedRange<UInt32>, name: String)] = [
    (0x700...0x74F, "Syriac"), (0x7C0...0x7FF, "N'Ko"), (0x840...0x85F, "Mandaic"),
    (0x860...0x86F, "Syriac"), (0x900...0x97F, "Devanagari"), (0x980...0x9FF, "Bengali"),
    (0xA00...0xA7F, "Gurmukhi"), (0xA80...0xAFF, "Gujarati"), (0xB00...0xB7F, "Oriya"),
    (0xB80...0xBFF, "Tamil"), (0xC00...0xC7F, "Telugu"), (0xC80...0xCFF, "Kannada"),
    (0xD00...0xD7F, "Malayalam"), (0xD80...0xDFF, "Sinhala"), (0xF00...0xFFF, "Tibetan"),
    (0x1000...0x109F, "Myanmar"), (0x1100...0x11FF, "Hangul Jamo"), (0x1780...0x17FF, "Khmer"),
    (0x1800...0x18AF, "Mongolian"), (0x1A20...0x1AAF, "Tai Tham"), (0x1B00...0x1B7F, "Balinese"),
    (0x1B80...0x1BBF, "Sundanese"), (0xA840...0xA87F, "Phags-pa"), (0xA980...0xA9DF, "Javanese"),
    (0xAA00...0xAA5F, "Cham"), (0xABC0...0xABFF, "Meetei Mayek"), (0x11000...0x110CF, "Brahmi"),
  ]
}
