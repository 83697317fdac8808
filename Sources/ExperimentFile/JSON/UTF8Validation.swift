/// The offset of the first byte that is not part of well-formed UTF-8, or `nil`.
///
/// Follows table 3-7 of the Unicode Standard: overlong forms, surrogates and values above U+10FFFF
/// are ill-formed.
func firstInvalidUTF8Offset(in bytes: [UInt8]) -> Int? {
  var offset = 0
  while offset < bytes.count {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0x00...0x7F: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return offset
    }
    if length > 1 {
      guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else {
        return offset
      }
      for index in offset + 2..<max(offset + length, offset + 2)
      where bytes[index] & 0xC0 != 0x80 {
        return offset
      }
    }
    offset += length
  }
  return nil
}
