import CZlib
import TestSupport
import Testing

@testable import PNG

@Suite struct DeflaterTests {
  /// Rows of pictures of many kinds, with the length of a row.
  private static func pictures() -> [(name: String, rowLength: Int, bytes: [UInt8])] {
    var numbers = ArbitraryNumbers(seed: 7)
    func arbitrary(_ count: Int, below limit: UInt64) -> [UInt8] {
      (0..<count).map { _ in UInt8(numbers.next() % limit) }
    }
    let line = arbitrary(40_001, below: 256)
    // Frequencies of Fibonacci's numbers make the longest words, longer than the format allows.
    var fibonacci: [UInt8] = []
    var (count, next) = (1, 1)
    for byte in 0..<24 {
      fibonacci += [UInt8](repeating: UInt8(byte), count: count)
      (count, next) = (next, count + next)
    }
    for index in fibonacci.indices.reversed() {
      fibonacci.swapAt(index, Int(numbers.next() % UInt64(index + 1)))
    }
    var pictures: [(name: String, rowLength: Int, bytes: [UInt8])] = [
      ("nothing", 4, []), ("one byte", 4, [9]), ("one row", 7, [0, 1, 2, 3, 1, 2, 3]),
      ("white", 301, [UInt8](repeating: 255, count: 300 * 301)),
      ("noise", 301, arbitrary(100 * 301, below: 256)),
      ("few values", 91, arbitrary(500 * 91, below: 3)),
      ("words of all lengths", 1001, fibonacci),
      ("rows farther away than repetitions reach", line.count, line + line),
      ("rows at the farthest distance", 32_768, line + line),
      ("bytes of every value", 16, Array(0...255)),
    ]
    for length in [3, 4, 257, 258, 259, 260, 516, 519] {
      let part = arbitrary(length, below: 256)
      pictures.append(("\(length) bytes again", 10_000, part + [1, 2] + part + [3] + part))
    }
    return pictures
  }

  @Test("zlib reads back what was compressed, whole or in parts")
  func readBack() throws {
    for (name, rowLength, bytes) in Self.pictures() {
      let searches: [any RepeatSearch] = [
        RepeatFinder(rowLength: rowLength, pixelLength: 3), LazyRepeatFinder(),
      ]
      for search in searches {
        for rows in [1, 7, max(1, bytes.count / rowLength)] {
          let compressed = deflated(bytes, search, partLength: rows * rowLength)
          #expect(
            try inflated(compressed, count: bytes.count) == bytes,
            "\(name), \(rows) rows, \(type(of: search))")
        }
      }
    }
  }

  @Test("The stream follows the bytes that are there already")
  func appended() {
    var deflater = Deflater(LazyRepeatFinder(), after: [1, 2, 3])
    [UInt8]([0, 7, 7, 7]).withUnsafeBytes { deflater.append($0, isLast: true) }
    #expect(
      deflater.finish()
        == [1, 2, 3] + deflated([0, 7, 7, 7], LazyRepeatFinder(), partLength: 4))
  }

  @Test("A stream in zlib's format ends with a checksum that zlib finds right, in parts too")
  func zlibFormat() throws {
    var numbers = ArbitraryNumbers(seed: 11)
    for count in [0, 1, 7, 8, 9, 1000, ZlibStream.partLength + 100] {
      let bytes = (0..<count).map { _ in UInt8(numbers.next() % 3) }
      var read = [UInt8](repeating: 0, count: count + 1)
      var readCount = UInt(read.count)
      let compressed = ZlibStream.compressed(bytes)
      #expect(uncompress(&read, &readCount, compressed, UInt(compressed.count)) == Z_OK)
      #expect(Array(read[..<Int(readCount)]) == bytes)
    }
  }

  @Test("Text of numbers takes no more than a twentieth more room than what zlib makes of it")
  func text() {
    var numbers = ArbitraryNumbers(seed: 3)
    var text: [UInt8] = []
    for line in 0..<5000 {
      text += "\(line / 10).\(numbers.next() % 1000) \(numbers.next() % 400).5 l\n".utf8
    }
    var other = [UInt8](repeating: 0, count: text.count)
    var otherCount = UInt(other.count)
    #expect(compress2(&other, &otherCount, text, UInt(text.count), 6) == Z_OK)
    #expect(20 * ZlibStream.compressed(text).count <= 21 * Int(otherCount))
  }

  private func deflated(
    _ bytes: [UInt8], _ search: any RepeatSearch, partLength: Int
  ) -> [UInt8] {
    var deflater = Deflater(search, after: [])
    bytes.withUnsafeBytes { bytes in
      var start = 0
      repeat {
        let end = min(start + partLength, bytes.count)
        deflater.append(
          UnsafeRawBufferPointer(rebasing: bytes[start..<end]), isLast: end == bytes.count)
        start = end
      } while start < bytes.count
    }
    return deflater.finish()
  }

  /// What zlib makes of a stream without header, which has to end where the bytes do.
  private func inflated(_ compressed: [UInt8], count: Int) throws -> [UInt8] {
    var compressed = compressed
    var bytes = [UInt8](repeating: 0, count: count + 1)
    let (compressedCount, room) = (UInt32(compressed.count), UInt32(bytes.count))
    let (status, total, rest) = compressed.withUnsafeMutableBufferPointer { input in
      bytes.withUnsafeMutableBufferPointer { output in
        var stream = z_stream()
        stream.next_in = input.baseAddress
        stream.avail_in = compressedCount
        stream.next_out = output.baseAddress
        stream.avail_out = room
        inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        let status = inflate(&stream, Z_FINISH)
        inflateEnd(&stream)
        return (status, Int(stream.total_out), stream.avail_in)
      }
    }
    try #require(status == Z_STREAM_END)
    try #require(rest == 0)
    return Array(bytes[..<total])
  }
}
