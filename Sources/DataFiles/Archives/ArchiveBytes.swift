/// The bytes of an archive that were not used yet.
struct ArchiveBytes {
  private var buffer: InputBuffer

  init(_ buffer: InputBuffer) {
    self.buffer = buffer
  }

  /// Those of the unused bytes that have come.
  var unused: ArraySlice<UInt8> { buffer.bytes[buffer.start..<buffer.end] }

  /// How many of them have come.
  var count: Int { buffer.end - buffer.start }

  /// Waits for so many unused bytes, at most 2¹⁸, or for the end of the archive.
  mutating func fill(_ count: Int) throws {
    while self.count < count, !buffer.isComplete { _ = try buffer.fill() }
  }

  /// Makes sure that there are so many unused bytes, at most 2¹⁸.
  mutating func require(_ count: Int) throws {
    try fill(count)
    guard self.count >= count else { throw DataFileError(.archive("is not complete")) }
  }

  /// Takes bytes as used, however many.
  mutating func skip(_ count: Int) throws {
    var remaining = count
    while remaining > self.count {
      remaining -= self.count
      buffer.advance(to: buffer.end)
      try require(1)
    }
    buffer.advance(to: buffer.start + remaining)
  }

  /// Lends the first of the unused bytes.
  func withUnsafeBytes<Result>(
    _ count: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try buffer.bytes.withUnsafeBytes { bytes in
      try body(
        UnsafeRawBufferPointer(rebasing: bytes[buffer.start..<(buffer.start + count)]))
    }
  }
}
