/// Compresses bytes in the format DEFLATE (RFC 1951).
///
/// zlib would serve, but takes twice as long for files that are a tenth larger, and its versions
/// and replacements differ in the bytes they write.
struct Deflater {
  private var writer: BitWriter
  private var search: any RepeatSearch

  /// Prepares to append to some bytes what a search finds repetitions in.
  init(_ search: any RepeatSearch, after bytes: [UInt8]) {
    self.search = search
    writer = BitWriter(after: bytes)
  }

  /// Compresses some bytes by themselves, fewer than 2^31; the last ones end the stream.
  mutating func append(_ bytes: UnsafeRawBufferPointer, isLast: Bool) {
    write(search.items(of: bytes), isLast: isLast)
  }

  /// The bytes that were there before and the whole stream.
  consuming func finish() -> [UInt8] {
    writer.finishByte()
    return writer.bytes
  }

  /// Writes a block with codes of its own.
  private mutating func write(_ items: [DeflateItem], isLast: Bool) {
    var symbolCounts = [Int](repeating: 0, count: 286)
    var distanceCounts = [Int](repeating: 0, count: 30)
    for item in items {
      guard let (length, distance) = item.repetition else {
        symbolCounts[Int(item.byte)] += 1
        continue
      }
      symbolCounts[length.symbol] += 1
      distanceCounts[distance.symbol] += 1
    }
    symbolCounts[Self.endOfBlock] = 1
    let symbols = HuffmanCode(frequencies: symbolCounts, limit: 15)
    let distances = HuffmanCode(frequencies: distanceCounts, limit: 15)
    writer.write(isLast ? 1 : 0, count: 1)
    writer.write(2, count: 2)
    writeCodes(symbols, distances)
    for item in items {
      guard let (length, distance) = item.repetition else {
        write(Int(item.byte), symbols)
        continue
      }
      write(length, symbols)
      write(distance, distances)
    }
    write(Self.endOfBlock, symbols)
  }

  private static let endOfBlock = 256

  private mutating func write(_ symbol: Int, _ code: HuffmanCode) {
    writer.write(UInt32(code.words[symbol]), count: code.lengths[symbol])
  }

  private mutating func write(_ extended: ExtendedSymbol, _ code: HuffmanCode) {
    write(extended.symbol, code)
    writer.write(extended.bits, count: extended.bitCount)
  }

  /// Writes the lengths of both codes' words, in a code of their own.
  private mutating func writeCodes(_ symbols: HuffmanCode, _ distances: HuffmanCode) {
    func used(_ code: HuffmanCode, atLeast count: Int) -> ArraySlice<UInt8> {
      code.lengths[..<max(count, (code.lengths.lastIndex { $0 > 0 } ?? 0) + 1)]
    }
    let (first, second) = (used(symbols, atLeast: 257), used(distances, atLeast: 1))
    let runs = CodeLengthRun.runs(of: Array(first + second))
    var counts = [Int](repeating: 0, count: 19)
    for run in runs { counts[run.symbol] += 1 }
    let code = HuffmanCode(frequencies: counts, limit: 7)
    // The order of RFC 1951, section 3.2.7: rare lengths last, so that they can be left out.
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    let orderCount = max(4, (order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    writer.write(UInt32(first.count - 257), count: 5)
    writer.write(UInt32(second.count - 1), count: 5)
    writer.write(UInt32(orderCount - 4), count: 4)
    for length in order[..<orderCount] { writer.write(UInt32(code.lengths[length]), count: 3) }
    for run in runs {
      write(run.symbol, code)
      writer.write(run.bits, count: run.bitCount)
    }
  }
}
