/// An input file that is read in steps, so that its beginning tells how much of it is wanted.
package struct StartedInput {
  /// How messages call the file.
  package let name: String
  /// What has been read.
  package private(set) var bytes: [UInt8] = []
  private let descriptor: Int32

  /// Opens a file; who calls ends it.
  ///
  /// - Parameter path: The path of the file; `-` for standard input.
  /// - Throws: `FileProblem` if the file is missing or cannot be read.
  package init(_ path: String) throws(FileProblem) {
    guard !path.isEmpty else {
      throw FileProblem(kind: .emptyPath, file: nil, message: "the path of an input file is empty")
    }
    name = path == "-" ? InputFile.standardInputName : path
    descriptor = path == "-" ? 0 : try InputFile.open(path)
  }

  /// Reads on until so many bytes are read, and perhaps some more, or the file ends.
  ///
  /// - Throws: `FileProblem` for a folder, or if reading fails.
  package mutating func read(to count: Int) throws(FileProblem) {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    while bytes.count < count {
      let found = try InputFile.read(descriptor, name: name, into: chunk)
      if found == 0 { break }
      bytes += chunk[..<found]
    }
  }

  /// Closes the file, unless it is standard input.
  package func end() {
    if descriptor != 0 { close(descriptor) }
  }
}
