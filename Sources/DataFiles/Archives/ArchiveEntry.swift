/// What stands before the data of an entry of a ZIP archive.
///
/// APPNOTE.TXT, .ZIP File Format Specification, PKWARE, 4.3.7 (local file headers) and 4.5.3 (sizes
/// of 64 bits): https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
struct ArchiveEntry {
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// The number of bytes before the name.
  static let fixedSize = 30

  let name: String
  /// Whether the data are compressed with DEFLATE; else they are as they were.
  let isDeflated: Bool
  /// Why the data cannot be read, if so: what they are.
  let obstacle: String?
  /// Whether sizes and checksum follow the data.
  let hasDescriptor: Bool
  /// Whether sizes after the data have 64 bits.
  let hasLongSizes: Bool
  /// The checksum of the data; meaningless with a descriptor.
  let checksum: UInt32
  /// The number of bytes in the archive; `nil` if only their end tells.
  var storedSize: Int?
  /// The number of bytes of the data; `nil` if only their end tells.
  var size: Int?

  /// The number of bytes of the whole header, of which the first 30 are given.
  static func headerSize(_ fixed: ArraySlice<UInt8>) -> Int {
    fixedSize + Int(fixed.number(at: 26, size: 2)) + Int(fixed.number(at: 28, size: 2))
  }

  /// Reads a whole header.
  ///
  /// - Throws: `DataFileError` for a name or sizes beyond all measure.
  init(_ header: ArraySlice<UInt8>) throws(DataFileError) {
    let flags = header.number(at: 6, size: 2)
    let method = header.number(at: 8, size: 2)
    let nameLength = Int(header.number(at: 26, size: 2))
    guard nameLength <= DataFileLimits.archiveNameLength else {
      throw DataFileError(
        .archive("has a name of more than \(DataFileLimits.archiveNameLength) bytes"))
    }
    name = String(decoding: header.dropFirst(Self.fixedSize).prefix(nameLength), as: UTF8.self)
    isDeflated = method == 8
    obstacle =
      flags & 0x2041 != 0
      ? "encrypted"
      : method == 0 || method == 8 ? nil : "compressed with \(methodName(method))"
    hasDescriptor = flags & 8 != 0
    checksum = UInt32(truncatingIfNeeded: header.number(at: 14, size: 4))

    let extra = header.dropFirst(Self.fixedSize + nameLength)
    let long = extraField(1, in: extra)
    hasLongSizes = long != nil
    var used = 0
    func size(at offset: Int) throws(DataFileError) -> Int? {
      let short = header.number(at: offset, size: 4)
      guard short == 0xFFFF_FFFF, let long, long.count >= used + 8 else { return Int(short) }
      defer { used += 8 }
      guard let size = Int(exactly: long.number(at: used, size: 8)) else {
        throw DataFileError(.archive("describes more bytes than there can be"))
      }
      return size
    }
    // In the field of long sizes that of the data comes first.
    let dataSize = try size(at: 22)
    let storedSize = try size(at: 18)
    let isUnknown = hasDescriptor && storedSize == 0
    self.size = isUnknown ? nil : dataSize
    self.storedSize = isUnknown ? nil : storedSize
  }
}

/// The content of an extra field of a header; `nil` if there is none of this kind.
private func extraField(_ kind: UInt64, in fields: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  var rest = fields
  while rest.count >= 4 {
    let content = rest.dropFirst(4).prefix(Int(rest.number(at: 2, size: 2)))
    if rest.number(at: 0, size: 2) == kind { return content }
    rest = rest[content.endIndex...]
  }
  return nil
}

private func methodName(_ method: UInt64) -> String {
  switch method {
  case 9: "Deflate64"
  case 12: "bzip2"
  case 14: "LZMA"
  case 93: "Zstandard"
  case 95: "xz"
  default: "method \(method)"
  }
}

extension ArraySlice<UInt8> {
  /// A number of so many bytes, the lowest first; bytes that are not there count as 0.
  func number(at offset: Int, size: Int) -> UInt64 {
    dropFirst(offset).prefix(size).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
