/// Finds what has been there before in the rows of a picture: the search of LZ77 (J. Ziv and
/// A. Lempel, 1977, doi:10.1109/TIT.1977.1055714), made for figures.
///
/// Most of a figure is the same as the row above or the pixel to the left. Both are looked at
/// before a table of former places is asked, and what is long is not entered into that. So this
/// takes a fraction of the time of a search that knows nothing about rows.
struct RepeatFinder: RepeatSearch {
  /// The distances from byte to byte at which repetitions are likely.
  let rowLength: Int
  let pixelLength: Int

  /// A repetition of so many bytes is taken without looking for a longer one.
  private static let sufficientLength = 64
  /// Repetitions of up to so many bytes are entered into the table byte by byte.
  private static let enteredLength = 15

  private static let hashBits: UInt32 = 12
  /// The last four places where three bytes of a hash began, counted from 1; 0 for none.
  private var places = [SIMD4<Int32>](repeating: .zero, count: 1 << hashBits)

  /// A search in rows of the given length in bytes, with pixels of the given length.
  init(rowLength: Int, pixelLength: Int) {
    self.rowLength = rowLength
    self.pixelLength = pixelLength
  }

  mutating func items(of bytes: UnsafeRawBufferPointer) -> [DeflateItem] {
    let (rowLength, pixelLength) = (rowLength, pixelLength)
    var items: [DeflateItem] = []
    guard let start = bytes.baseAddress else { return items }
    items.reserveCapacity(1 << 14)
    // Beyond this place there are not the four bytes that are read at once for three.
    let lastHashed = bytes.count - 4
    places.withUnsafeMutableBufferPointer { places in
      places.update(repeating: .zero)
      func hash(_ place: Int) -> Int {
        let word = start.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
        return Int(((word & 0xFF_FFFF) &* 0x9E37_79B1) >> (32 - Self.hashBits))
      }
      func enter(_ place: Int, _ hash: Int) {
        let former = places[hash]
        places[hash] = SIMD4(Int32(place + 1), former.x, former.y, former.z)
      }
      var place = 0
      while place < bytes.count {
        let limit = min(DeflateItem.maximumLength, bytes.count - place)
        var (length, distance) = (0, 0)
        func consider(_ candidate: Int) {
          guard candidate <= place, candidate <= DeflateItem.maximumDistance else { return }
          let found = commonLength(start + (place - candidate), start + place, limit: limit)
          if found > length { (length, distance) = (found, candidate) }
        }
        consider(rowLength)
        if length < Self.sufficientLength { consider(pixelLength) }
        if length < Self.sufficientLength, place <= lastHashed {
          let hash = hash(place)
          let former = places[hash]
          for index in 0..<4 where former[index] > 0 {
            consider(place + 1 - Int(former[index]))
          }
          enter(place, hash)
        }
        guard length >= DeflateItem.minimumLength else {
          items.append(DeflateItem(byte: bytes[place]))
          place += 1
          continue
        }
        items.append(DeflateItem(length: length, distance: distance))
        let end = place + length
        if length <= Self.enteredLength {
          for covered in place + 1..<end where covered <= lastHashed {
            enter(covered, hash(covered))
          }
        }
        place = end
      }
    }
    return items
  }
}
