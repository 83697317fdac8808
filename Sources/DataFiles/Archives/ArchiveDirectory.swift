/// What the end of a ZIP archive says of its entries, to be compared with those that were there.
///
/// Whoever begins at the end, as NumPy does, reads what this lists: an archive in which other entries
/// stand as well would be two archives. APPNOTE.TXT, 4.3.12 to 4.3.16.
struct ArchiveDirectory {
  /// The kinds of records.
  enum Record: CaseIterable {
    case entry, longEnd, longEndPlace, end

    /// The kind of the record that begins with these bytes; `nil` for all others.
    init?(_ bytes: ArraySlice<UInt8>) {
      guard let record = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else {
        return nil
      }
      self = record
    }

    private var signature: [UInt8] {
      switch self {
      case .entry: [0x50, 0x4B, 0x01, 0x02]
      case .longEnd: [0x50, 0x4B, 0x06, 0x06]
      case .longEndPlace: [0x50, 0x4B, 0x06, 0x07]
      case .end: [0x50, 0x4B, 0x05, 0x06]
      }
    }

    /// The number of bytes of a record without what varies in length.
    var fixedSize: Int {
      switch self {
      case .entry: 46
      case .longEnd: 56
      case .longEndPlace: 20
      case .end: 22
      }
    }

    /// The number of bytes of a record of which the fixed part is given.
    func size(_ bytes: ArraySlice<UInt8>) -> Int {
      switch self {
      case .entry:
        [28, 30, 32].reduce(fixedSize) { $0 + Int(bytes.number(at: $1, size: 2)) }
      case .longEnd, .longEndPlace: fixedSize
      case .end: fixedSize + Int(bytes.number(at: 20, size: 2))
      }
    }
  }

  /// The entries that were there, and those that are listed: how many, and the sum of checksums.
  private var (found, listed) = (Entries(), Entries())

  private struct Entries: Equatable {
    var count: UInt64 = 0
    var checksums: UInt64 = 0

    mutating func add(_ checksum: UInt64) {
      count += 1
      checksums &+= checksum
    }
  }

  /// Takes in an entry that was there.
  mutating func expect(entryWithChecksum checksum: UInt) {
    found.add(UInt64(checksum))
  }

  /// Takes in a record.
  ///
  /// - Throws: `DataFileError` if it is the last and others are listed than were there.
  mutating func read(_ record: Record, _ bytes: ArraySlice<UInt8>) throws(DataFileError) {
    switch record {
    case .entry: listed.add(bytes.number(at: 16, size: 4))
    case .longEnd, .longEndPlace: break
    case .end:
      let count = bytes.number(at: 10, size: 2)
      guard listed == found, count == 0xFFFF || count == found.count else {
        throw DataFileError(.archive("is damaged: its directory lists other entries"))
      }
    }
  }
}

/// Whether a file is a ZIP archive by its first bytes; one without entries has only a directory.
func isArchive(_ start: ArraySlice<UInt8>) -> Bool {
  start.starts(with: ArchiveEntry.signature) || ArchiveDirectory.Record(start) == .end
}
