import Foundation
import TestSupport
import Testing

@testable import PNG

/// DEFLATE (RFC 1951) knows repetitions of 3 to 258 bytes that begin at most 32,768 bytes before.
@Suite struct RepeatDistanceTests {
  private static let window = 32_768

  /// Arbitrary bytes, and the first of them again at a distance.
  private func repeated(at distance: Int, count: Int) -> [UInt8] {
    var numbers = ArbitraryNumbers(seed: 5)
    let bytes = (0..<distance).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
    return bytes + bytes.prefix(count)
  }

  /// The repetitions that are found, with the places that they begin at; all items stand for the bytes.
  private func repetitions(
    _ search: some RepeatSearch, in bytes: [UInt8]
  ) throws -> [(place: Int, length: Int, distance: Int)] {
    var search = search
    let items = bytes.withUnsafeBytes { search.items(of: $0) }
    var found: [(place: Int, length: Int, distance: Int)] = []
    var read: [UInt8] = []
    for item in items {
      guard let repetition = item.repetition else {
        read.append(item.byte)
        continue
      }
      let length = Self.value(repetition.length, first: 257, perOctave: 4, least: 3)
      let distance = Self.value(repetition.distance, first: 0, perOctave: 2, least: 1)
      try #require((1...read.count).contains(distance), "at \(read.count)")
      found.append((read.count, length, distance))
      for _ in 0..<length { read.append(read[read.count - distance]) }
    }
    #expect(read == bytes)
    return found
  }

  /// The length or distance of a symbol and its bits, by the tables of section 3.2.5.
  private static func value(
    _ symbol: ExtendedSymbol, first: Int, perOctave: Int, least: Int
  ) -> Int {
    if first == 257, symbol.symbol == 285 { return 258 }
    var (start, bitCount) = (least, 0)
    for number in 0..<symbol.symbol - first {
      bitCount = max(number / perOctave - 1, 0)
      start += 1 << bitCount
    }
    return start + Int(symbol.bits)
  }

  @Test(
    "A row is found again up to the farthest distance, and no farther",
    arguments: [window - 1, window, window + 1, window + 2, 40_000])
  func rows(distance: Int) throws {
    let bytes = repeated(at: distance, count: 1000)
    let searches: [any RepeatSearch] = [
      RepeatFinder(rowLength: distance, pixelLength: 3),
      RepeatFinder(rowLength: 100, pixelLength: 3),
    ]
    for search in searches {
      let far = try repetitions(search, in: bytes).filter { $0.place >= distance }
      #expect(far.allSatisfy { $0.distance <= Self.window })
      // Three arbitrary bytes can be anywhere; ten of them are what comes again.
      #expect(far.contains { $0.length >= 10 } == (distance <= Self.window))
    }
    let far = try repetitions(LazyRepeatFinder(), in: bytes).filter { $0.place >= distance }
    #expect(far.allSatisfy { $0.distance <= Self.window })
  }

  @Test("Repetitions are as long as the format allows, and no longer", arguments: 255...262)
  func lengths(count: Int) throws {
    let bytes = [UInt8](repeating: 7, count: count + 1)
    let found = try repetitions(RepeatFinder(rowLength: 1000, pixelLength: 1), in: bytes)
    #expect(found.first?.length == min(count, 258))
  }

  @Test("Nothing is read behind the last byte", arguments: [0, 1, 3, 4, 5, 300])
  func end(count: Int) throws {
    // Two pages, of which the second may not be read.
    let page = 1 << 16
    let pages = try #require(
      mmap(nil, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0))
    defer { munmap(pages, 2 * page) }
    #expect(mprotect(pages + page, page, PROT_NONE) == 0)
    let bytes = UnsafeMutableRawBufferPointer(start: pages + (page - count), count: count)
    for index in bytes.indices { bytes[index] = UInt8(index % 7) }
    var finder = RepeatFinder(rowLength: 100, pixelLength: 3)
    let lazyFinder = LazyRepeatFinder()
    let found = [finder.items(of: .init(bytes)), lazyFinder.items(of: .init(bytes))]
    #expect(found.allSatisfy { $0.isEmpty == (count == 0) })
  }
}
