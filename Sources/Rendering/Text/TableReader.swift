/// The numbers of a table of an OpenType font: big-endian, at places that the table itself names.
///
/// What lies outside of the table is `nil`, whatever place is asked for.
struct TableReader {
  let bytes: [UInt8]

  /// The unsigned number of 16 bits at a place.
  func unsigned(_ place: Int) -> Int? {
    guard place >= 0, place + 1 < bytes.count else { return nil }
    return Int(bytes[place]) << 8 | Int(bytes[place + 1])
  }

  /// The signed number of 16 bits at a place.
  func signed(_ place: Int) -> Int? {
    unsigned(place).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  /// Where a part of the table begins, of which the distance from another is written at an offset in that
  /// one; `nil` where it is 0, which stands for none.
  func place(_ offset: Int, of start: Int) -> Int? {
    guard let distance = unsigned(start + offset), distance != 0, start + distance < bytes.count
    else { return nil }
    return start + distance
  }

  /// The number of a glyph among those that a coverage table lists; `nil` if it is not there.
  ///
  /// Source: OpenType 1.9.1, "OpenType layout common table formats", coverage table.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of glyphs or ranges.
  func index(of glyph: UInt32, inCoverage place: Int) -> Int? {
    guard let glyph = Int(exactly: glyph), let format = unsigned(place),
      let count = unsigned(place + 2)
    else { return nil }
    let isRanges = format == 2
    guard isRanges || format == 1 else { return nil }
    let width = isRanges ? 6 : 2
    // The last entry that does not begin after the glyph.
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      guard let first = unsigned(place + 4 + width * middle) else { return nil }
      if first <= glyph { low = middle + 1 } else { high = middle }
    }
    guard low > 0, let first = unsigned(place + 4 + width * (low - 1)) else { return nil }
    guard isRanges else { return first == glyph ? low - 1 : nil }
    guard let last = unsigned(place + 6 + width * (low - 1)), glyph <= last,
      let index = unsigned(place + 8 + width * (low - 1))
    else { return nil }
    return index + glyph - first
  }
}
