import CZlib

/// Reads the entries of a ZIP archive in their order, without ever going back, in constant memory.
final class ArchiveReader {
  private var bytes: ArchiveBytes
  private var entry: ArchiveEntry?
  private var inflater: Inflater?
  /// How many bytes of the entry came from the archive, and how many went out.
  private var (storedCount, count) = (0, 0)
  private var checksum: UInt = 0
  /// Whether all bytes of the entry went out.
  private var isAtEnd = true
  private var directory = ArchiveDirectory()
  private let meter: ExpansionMeter

  /// Takes an archive from its first byte on.
  ///
  /// - Parameters:
  ///   - buffer: The bytes of the archive.
  ///   - meter: Learns of what is decompressed, of all entries together.
  init(_ buffer: InputBuffer, _ meter: ExpansionMeter) {
    bytes = ArchiveBytes(buffer)
    self.meter = meter
  }

  /// Goes to the next entry, past what is left of the last one.
  ///
  /// - Returns: What it is; `nil` after the last, when the archive was read to its end.
  /// - Throws: `DataFileError` for an archive that is damaged, not complete or not read; what the
  ///   source throws.
  func next() throws -> ArchiveEntry? {
    try finishEntry()
    try bytes.require(4)
    guard bytes.unused.starts(with: ArchiveEntry.signature) else {
      try readDirectory()
      return nil
    }
    try bytes.require(ArchiveEntry.fixedSize)
    let size = ArchiveEntry.headerSize(bytes.unused)
    try bytes.require(size)
    var entry = try ArchiveEntry(bytes.unused.prefix(size))
    try bytes.skip(size)
    if entry.storedSize == nil, !entry.isDeflated || entry.obstacle != nil {
      entry.size = try sizeOfArray(entry)
      entry.storedSize = entry.size
    }
    (storedCount, count, checksum, isAtEnd) = (0, 0, 0, false)
    inflater = nil
    self.entry = entry
    return entry
  }

  /// Hands out the bytes of the entry, as a ``ByteSource`` does.
  ///
  /// - Throws: `DataFileError` for an entry that is damaged, not complete or not read; what the
  ///   source throws.
  func read(into output: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let entry, !isAtEnd else { return 0 }
    if let obstacle = entry.obstacle {
      throw DataFileError(
        .archive("has \(shortened(entry.name)) \(obstacle); save it with numpy.savez"))
    }
    var written = 0
    while written == 0, !isAtEnd {
      let remaining = entry.storedSize.map { $0 - storedCount } ?? .max
      if remaining > 0 { try bytes.require(1) }
      let size = min(remaining, bytes.count)
      written = try entry.isDeflated ? inflate(size, to: output) : copy(size, to: output)
      count += written
      checksum = crc32(
        checksum, output.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(written))
      if isAtEnd { try check(entry) }
    }
    return written
  }

  private func copy(_ size: Int, to output: UnsafeMutableRawBufferPointer) throws -> Int {
    let size = min(size, output.count, 1 << 30)
    bytes.withUnsafeBytes(size) { output.copyMemory(from: $0) }
    try use(size)
    isAtEnd = storedCount == entry?.storedSize
    return size
  }

  private func inflate(
    _ size: Int, to output: UnsafeMutableRawBufferPointer
  ) throws -> Int {
    guard let inflater = inflater ?? Inflater(.bare) else {
      throw DataFileError(.archive("cannot be decompressed"))
    }
    self.inflater = inflater
    let progress = bytes.withUnsafeBytes(size) { inflater.inflate($0, to: output) }
    guard let progress, progress.isAtEnd || progress.written > 0 || progress.used > 0 else {
      throw damage()
    }
    try use(progress.used)
    isAtEnd = progress.isAtEnd
    try meter.add(progress.written)
    return progress.written
  }

  private func use(_ count: Int) throws {
    try bytes.skip(count)
    storedCount += count
  }

  /// Compares the entry with what its header, or what follows it, says.
  private func check(_ entry: ArchiveEntry) throws {
    if entry.hasDescriptor {
      try readDescriptor(hasLongSizes: entry.hasLongSizes)
    } else if entry.storedSize != storedCount || entry.size != count
      || entry.checksum != UInt32(truncatingIfNeeded: checksum)
    {
      throw damage()
    }
  }

  private func readDescriptor(hasLongSizes: Bool) throws {
    // At least the directory follows, which is longer.
    try bytes.require(ArchiveDescriptor.largestSize)
    let descriptor = ArchiveDescriptor(checksum: checksum, storedSize: storedCount, size: count)
    guard let size = descriptor.length(in: bytes.unused, hasLongSizes: hasLongSizes) else {
      throw damage()
    }
    try bytes.skip(size)
  }

  /// Passes over what is left of the entry.
  private func finishEntry() throws {
    guard let entry else { return }
    if !isAtEnd, storedCount == 0, !entry.hasDescriptor, let size = entry.storedSize {
      // What nobody wants is not looked at.
      try bytes.skip(size)
      checksum = UInt(entry.checksum)
    } else {
      let rest = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
      defer { rest.deallocate() }
      while try read(into: rest) > 0 {}
    }
    directory.expect(entryWithChecksum: checksum)
    self.entry = nil
  }

  /// The size of an array that stands as it is and without its size before it, as programs write it
  /// that cannot go back: the array says it.
  private func sizeOfArray(_ entry: ArchiveEntry) throws -> Int {
    // As much as a header may have.
    try bytes.fill(1 << 17)
    try bytes.require(NumPyHeader.magic.count)
    var header: NumPyHeader?
    if entry.obstacle == nil, bytes.unused.starts(with: NumPyHeader.magic) {
      do throws(DataFileError) {
        header = try NumPyHeader(bytes.unused)
      } catch  where error.problem == .numPyHeader("is not complete") {
        throw DataFileError(.archive("is not complete"))
      } catch {}
    }
    guard let header else {
      throw DataFileError(
        .archive(
          "has \(shortened(entry.name)) without its size; save it to a file, not to a pipe"))
    }
    let (size, overflows) = (header.end - bytes.unused.startIndex)
      .addingReportingOverflow(header.dataSize)
    if overflows { throw DataFileError(.archive("describes more bytes than there can be")) }
    return size
  }

  private func readDirectory() throws {
    var record: ArchiveDirectory.Record
    repeat {
      try bytes.require(4)
      guard let known = ArchiveDirectory.Record(bytes.unused) else {
        throw DataFileError(.archive("is damaged"))
      }
      record = known
      try bytes.require(record.fixedSize)
      let size = record.size(bytes.unused)
      try bytes.require(size)
      try directory.read(record, bytes.unused)
      try bytes.skip(size)
    } while record != .end
    try bytes.fill(1)
    guard bytes.count == 0 else {
      throw DataFileError(.archive("has more bytes after its end"))
    }
  }

  private func damage() -> DataFileError {
    DataFileError(.archive("is damaged at \(shortened(entry?.name ?? ""))"))
  }
}
