import CFreeType
import GMMSupport

/// What tells fonts apart that draw figures otherwise, and no others.
///
/// Distributions build their fonts anew: the same letters come in files with other dates, with their
/// tables in another order or at other places. The digest is made of the tag, checksum and length of
/// each table (ISO/IEC 14496-22, 4.4 and 4.5), in the order of their tags.
enum FontDigest {
  /// Tables that say something of the file and nothing of a letter: its signature, FontForge's dates
  /// and settings, design languages, and names, of which only that counts which a PDF carries.
  private static let unseen = ["DSIG", "FFTM", "PfEd", "meta", "name"].map(tag)

  /// The digest of a face.
  ///
  /// A font without tables, as those of PostScript, is told by all bytes of its file.
  ///
  /// - Returns: SHA-256 as lower-case hexadecimal digits.
  /// - Complexity: O(*n*), where *n* is the number of bytes of the font; of the font inside the
  ///   program only the directory is read.
  static func hexadecimal(of face: FreeTypeFace) -> String {
    guard let tables = tables(of: face.pointer) else {
      return SHA256.hexadecimal(Array(face.bytes))
    }
    var message = FT_Get_Postscript_Name(face.pointer).map { Array(String(cString: $0).utf8) } ?? []
    message.append(0)
    // All instances of a variable font have its tables.
    let instance = UInt32(truncatingIfNeeded: face.pointer.pointee.face_index >> 16)
    if instance != 0 { append(instance, to: &message) }
    for table in tables where !unseen.contains(table.tag) {
      append(table.tag, to: &message)
      if table.tag == tag("head") {
        message += withoutDates(content(of: table, in: face.pointer) ?? [])
        continue
      }
      // Whoever changes a font by hand may forget its checksums.
      let isTrusted = face.source.file == nil
      let found = isTrusted ? nil : content(of: table, in: face.pointer).map(checksum)
      append(found ?? table.checksum, to: &message)
      append(table.length, to: &message)
    }
    return SHA256.hexadecimal(message)
  }

  private struct Table {
    let tag: UInt32
    let checksum: UInt32
    let length: UInt32
  }

  /// The tables of a face in the order of their tags; `nil` if it has none.
  private static func tables(of face: FT_Face) -> [Table]? {
    var start = 0
    // A collection of fonts begins with the places of their directories.
    if let file = bytes(12, from: 0, of: face), number(file, at: 0) == tag("ttcf") {
      guard let place = bytes(4, from: 12 + 4 * (face.pointee.face_index & 0xFFFF), of: face) else {
        return nil
      }
      start = Int(number(place, at: 0))
    }
    guard let header = bytes(12, from: start, of: face) else { return nil }
    let count = Int(number(header, at: 4) >> 16)
    guard let directory = bytes(16 * count, from: start + 12, of: face) else { return nil }
    return stride(from: 0, to: directory.count, by: 16)
      .map { record in
        Table(
          tag: number(directory, at: record), checksum: number(directory, at: record + 4),
          length: number(directory, at: record + 12))
      }
      .sorted { $0.tag < $1.tag }
  }

  /// The table `head` without its revision, its checksum of the whole file, and its dates.
  private static func withoutDates(_ head: [UInt8]) -> [UInt8] {
    head.indices.map { (4..<12).contains($0) || (20..<36).contains($0) ? 0 : head[$0] }
  }

  /// The sum of the numbers of four bytes each; what is missing at the end counts as zero.
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    let end = content.count & ~3
    let last = (0..<4).reduce(0 as UInt32) { word, place in
      word << 8 | (end + place < content.count ? UInt32(content[end + place]) : 0)
    }
    return content.withUnsafeBytes { bytes in
      UnsafeRawBufferPointer(rebasing: bytes[..<end]).bindMemory(to: UInt32.self)
        .reduce(last) { $0 &+ UInt32(bigEndian: $1) }
    }
  }

  private static func content(of table: Table, in face: FT_Face) -> [UInt8]? {
    bytes(Int(table.length), from: 0, of: face, table: table.tag)
  }

  /// Some bytes of a table, or of the whole file for the table 0; `nil` where there are none.
  private static func bytes(
    _ count: Int, from offset: Int, of face: FT_Face, table: UInt32 = 0
  ) -> [UInt8]? {
    // What a directory claims of its tables may be more than the whole file has.
    guard count <= face.pointee.stream?.pointee.size ?? 0 else { return nil }
    var status: FT_Error = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
      var length = FT_ULong(count)
      status = FT_Load_Sfnt_Table(face, FT_ULong(table), offset, bytes.baseAddress, &length)
      initialized = status == 0 ? count : 0
    }
    return status == 0 ? bytes : nil
  }

  private static func tag(_ letters: String) -> UInt32 { number(Array(letters.utf8), at: 0) }

  private static func number(_ bytes: [UInt8], at place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func append(_ number: UInt32, to message: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { message += $0 }
  }
}
