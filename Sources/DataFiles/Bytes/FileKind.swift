/// What a file is, by how it begins and what it is called.
enum FileKind {
  /// A ZIP archive, of which one array is read.
  case archive
  /// A NumPy file.
  case numPy
  case text

  /// Looks at the beginning of a file.
  ///
  /// - Parameters:
  ///   - start: The first bytes, after decompression.
  ///   - name: The name of the file.
  ///   - options: How the file is read.
  /// - Throws: `DataFileError` if it is empty, of a kind that is not read, or not what its name or the
  ///   options say.
  init(_ start: ArraySlice<UInt8>, name: String, _ options: DataOptions) throws(DataFileError) {
    if start.isEmpty { throw DataFileError(.emptyFile) }
    if let format = foreignFormat(start.prefix(16)) { throw DataFileError(.foreignFormat(format)) }
    if isArchive(start) {
      self = .archive
      return
    }
    if options.array != nil { throw DataFileError(.notAnArchive) }
    if start.starts(with: NumPyHeader.magic) {
      self = .numPy
      return
    }
    if let ending = [".npy", ".npz"].first(where: name.lowercased().hasSuffix) {
      throw DataFileError(.notNumPy(ending))
    }
    self = .text
  }
}
