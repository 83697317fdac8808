/// Finds what has been there before in bytes of which nothing is known: text, fonts, small pictures.
///
/// A repetition is taken only if none that begins a byte later is longer: zlib's lazy matching (RFC
/// 1951, section 4). Several former places are looked at, which are those of five bytes: in text that
/// is mostly numbers every three of them have been there lately, but seldom what follows.
struct LazyRepeatFinder: RepeatSearch {
  /// A repetition of so many bytes is taken without looking for a longer one.
  private static let sufficientLength = 64
  private static let hashBits: UInt64 = 13

  func items(of bytes: UnsafeRawBufferPointer) -> [DeflateItem] {
    var items: [DeflateItem] = []
    guard let start = bytes.baseAddress else { return items }
    items.reserveCapacity(bytes.count / 4)
    // Beyond this place there are not the eight bytes that are read at once for five.
    let lastHashed = bytes.count - 8
    // The last eight places where five bytes of a hash began, counted from 1; 0 for none.
    var places = [SIMD8<Int32>](repeating: .zero, count: 1 << Self.hashBits)
    places.withUnsafeMutableBufferPointer { places in
      /// Enters a place into the table, and gives those of the same hash before it.
      func enter(_ place: Int) -> SIMD8<Int32> {
        let word = start.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
        let hash = Int(((word & 0xFF_FFFF_FFFF) &* 0x9E37_79B1_85EB_CA87) >> (64 - Self.hashBits))
        let former = places[hash]
        places[hash] = SIMD8(
          lowHalf: SIMD4(Int32(place + 1), former[0], former[1], former[2]),
          highHalf: SIMD4(former[3], former[4], former[5], former[6]))
        return former
      }
      /// Enters a place, and finds the longest repetition that begins there.
      func longest(at place: Int) -> (length: Int, distance: Int) {
        var (length, distance) = (0, 0)
        guard place <= lastHashed else { return (length, distance) }
        let limit = min(DeflateItem.maximumLength, bytes.count - place)
        let former = enter(place)
        for index in 0..<8 {
          let candidate = place + 1 - Int(former[index])
          guard former[index] > 0, candidate <= DeflateItem.maximumDistance else { break }
          let found = commonLength(start + (place - candidate), start + place, limit: limit)
          if found > length { (length, distance) = (found, candidate) }
        }
        return (length, distance)
      }
      var place = 0
      var found = longest(at: place)
      while place < bytes.count {
        let isSufficient = found.length >= Self.sufficientLength
        let next = isSufficient ? (length: 0, distance: 0) : longest(at: place + 1)
        guard found.length >= DeflateItem.minimumLength, next.length <= found.length else {
          items.append(DeflateItem(byte: bytes[place]))
          place += 1
          found = next
          continue
        }
        items.append(DeflateItem(length: found.length, distance: found.distance))
        let entered = isSufficient ? place : place + 1
        for covered in entered + 1..<place + found.length where covered <= lastHashed {
          _ = enter(covered)
        }
        place += found.length
        found = longest(at: place)
      }
    }
    return items
  }
}
