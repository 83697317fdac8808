/// What a block of DEFLATE is made of: a byte, or a repetition of bytes before it.
struct DeflateItem {
  /// The byte, or the length times 2^16 and the distance less 1.
  private let packed: UInt32

  static let minimumLength = 3
  static let maximumLength = 258
  static let maximumDistance = 32_768

  init(byte: UInt8) {
    packed = UInt32(byte)
  }

  /// A repetition of 3...258 bytes that begin 1...32,768 bytes before it.
  init(length: Int, distance: Int) {
    packed = UInt32(length) << 16 | UInt32(distance - 1)
  }

  /// The byte, if this is one.
  var byte: UInt8 { UInt8(truncatingIfNeeded: packed) }

  /// The symbols of the repetition; `nil` for a byte.
  var repetition: (length: ExtendedSymbol, distance: ExtendedSymbol)? {
    guard packed >= 1 << 16 else { return nil }
    return (.length(packed >> 16), .distance(packed & 0xFFFF))
  }
}

/// A symbol for a range of lengths or distances, and the bits that tell which one of it is meant
/// (RFC 1951, section 3.2.5).
struct ExtendedSymbol {
  let symbol: Int
  let bits: UInt32
  let bitCount: UInt32

  static func length(_ length: UInt32) -> ExtendedSymbol {
    // The longest one has a symbol of its own.
    if length == 258 { return ExtendedSymbol(symbol: 285, bits: 0, bitCount: 0) }
    return ExtendedSymbol(length - 3, symbolsPerOctave: 4, first: 257)
  }

  static func distance(_ distanceLess1: UInt32) -> ExtendedSymbol {
    ExtendedSymbol(distanceLess1, symbolsPerOctave: 2, first: 0)
  }
}

extension ExtendedSymbol {
  /// Symbols whose ranges double in width after every few of them.
  private init(_ value: UInt32, symbolsPerOctave: UInt32, first: Int) {
    let highest = 31 - UInt32(max(value, 1).leadingZeroBitCount)
    let shift = UInt32(symbolsPerOctave.trailingZeroBitCount)
    bitCount = highest > shift ? highest - shift : 0
    symbol = first + Int(bitCount * symbolsPerOctave + value >> bitCount)
    bits = value & (1 << bitCount - 1)
  }
}
