/// Reads an array of a ZIP archive, as `numpy.savez` and `numpy.savez_compressed` write them.
struct NumPyArchive {
  private let archive: ArchiveReader
  private let options: DataOptions
  /// The largest magnitude of a number; `nil` for any.
  var limits: NumberLimits?
  /// The names of arrays, and of all other entries.
  private var (names, others): ([String], [String]) = ([], [])
  private var outcome: Result<DataSummary, DataFileError>?

  /// Takes an archive from its first byte on.
  ///
  /// - Parameters:
  ///   - buffer: The bytes of the archive.
  ///   - options: Which array is read, and what of it.
  ///   - meter: Learns of what is decompressed.
  init(_ buffer: InputBuffer, _ options: DataOptions, _ meter: ExpansionMeter) {
    archive = ArchiveReader(buffer, meter)
    self.options = options
  }

  /// Reads all rows of the array.
  ///
  /// That there is but one array, and that no other has its name, turns out at the end.
  ///
  /// - Parameter body: Receives the rows.
  /// - Returns: What was read; at least one row.
  /// - Throws: `DataFileError`; what the source or `body` throws.
  mutating func forEachBlock(_ body: (DataBlock) throws -> Void) throws -> DataSummary {
    let wanted = options.array
    while let entry = try archive.next() {
      guard names.count + others.count < DataFileLimits.archiveEntryCount else {
        throw DataFileError(
          .archive("has more than \(DataFileLimits.archiveEntryCount) entries"))
      }
      if let format = officeFormat(entry) { throw DataFileError(.foreignFormat(format)) }
      guard let name = arrayName(entry.name) else {
        others.append(entry.name)
        continue
      }
      names.append(name)
      guard wanted == nil ? names.count == 1 : wanted == name || wanted == entry.name else {
        continue
      }
      if outcome != nil { throw DataFileError(.repeatedArray(name)) }
      outcome = try read(entry, body)
    }
    if wanted == nil, names.count > 1 { throw DataFileError(.severalArrays(names)) }
    if let outcome { return try outcome.get() }
    if let wanted, !names.isEmpty { throw DataFileError(.unknownArray(wanted, available: names)) }
    throw DataFileError(.noArrays(entries: others))
  }

  /// Reads an array; that it cannot be read counts only if it is the wanted one.
  private func read(
    _ entry: ArchiveEntry, _ body: (DataBlock) throws -> Void
  ) throws -> Result<DataSummary, DataFileError> {
    var buffer = InputBuffer { [archive] in try archive.read(into: $0) }
    _ = try buffer.fill()
    var reader: NumPyReader
    do throws(DataFileError) {
      guard buffer.bytes[..<buffer.end].starts(with: NumPyHeader.magic) else {
        throw DataFileError(
          .archive("has \(shortened(entry.name)), which does not begin as a NumPy file"))
      }
      reader = try NumPyReader(buffer, options)
      reader.limits = limits
    } catch {
      return .failure(error)
    }
    return .success(try reader.forEachBlock(body))
  }

  /// The name of a document of an office program that an archive with this entry is; `nil` for others.
  private func officeFormat(_ entry: ArchiveEntry) -> String? {
    guard names.isEmpty, others.isEmpty else { return nil }
    let folders = ["[Content_Types].xml", "_rels/", "docProps/", "xl/"]
    if folders.contains(where: entry.name.hasPrefix) {
      return "a spreadsheet (.xlsx) or another document; save it as CSV"
    }
    if entry.name == "mimetype" || entry.name == "content.xml" {
      return "a spreadsheet (.ods) or another document; save it as CSV"
    }
    return entry.name.hasPrefix("Index/") ? "a document of Numbers; export it as CSV" : nil
  }
}

/// The name of an array, by that of its entry; `nil` for entries that are none.
private func arrayName(_ entry: String) -> String? {
  let ending = ".npy"
  // Beside the files, macOS packs what it knows of them.
  guard entry.hasSuffix(ending), !entry.hasPrefix("__MACOSX/") else { return nil }
  return String(entry.dropLast(ending.count))
}
