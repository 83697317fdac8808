/// An input file that is read in steps, so that its beginning tells how much of it is wanted.
package struct StartedInput {
  /// What has been read.
  package private(set) var bytes: [UInt8] = []
  private let file: OpenedFile

  /// Opens a file; who calls ends it.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` for standard input.
  ///   - naming: Who names it.
  /// - Throws: `FileProblem` if the file is missing or cannot be read.
  package init(_ path: String, namedBy naming: FileNaming = .user) throws(FileProblem) {
    guard !path.isEmpty else {
      throw FileProblem(kind: .emptyPath, file: nil, message: "the path of an input file is empty")
    }
    file =
      path == "-"
      ? try OpenedFile(standardInputCalled: InputFile.standardInputName)
      : try OpenedFile(path, namedBy: naming)
  }

  /// Whether what has been read cannot be read again: a pipe or a device.
  package var isReadOnce: Bool { file.descriptor == 0 || !file.status.isRegular }

  /// Reads on until so many bytes are read, and perhaps some more, or the file ends.
  ///
  /// - Throws: `FileProblem` for a folder, or if reading fails.
  package mutating func read(to count: Int) throws(FileProblem) {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    while bytes.count < count {
      let found = try file.read(at: bytes.count, into: chunk)
      if found == 0 { break }
      bytes += chunk[..<found]
    }
  }

  /// Closes the file, unless it is standard input.
  package func end() { file.end() }
}
