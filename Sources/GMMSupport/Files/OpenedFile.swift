/// A file that is open for reading, and what it was when it was opened.
package struct OpenedFile: Sendable {
  /// How messages call the file.
  package let name: String
  /// What the system said of the file after it was opened.
  package let status: FileStatus
  package let descriptor: Int32

  /// Opens a file; who calls closes it.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - naming: Who names it.
  /// - Throws: `FileProblem` if the file is missing, cannot be read, is not of a kind that may be read,
  ///   or lies outside the folder that it has to lie in.
  package init(_ path: String, namedBy naming: FileNaming) throws(FileProblem) {
    name = path
    // Before anything else: what lies outside tells nothing of itself, not even whether it is there.
    try naming.checkPlace(of: path)
    guard let expected = FileStatus(path) else { throw FileProblem(errno, file: path) }
    // Asked before it is opened, for opening some devices does something; and after it, for another file
    // may have taken the name.
    try Self.check(expected, path, naming)
    let waiting = expected.isRegular ? O_NONBLOCK : 0
    descriptor = try naming.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | waiting)
    guard let status = FileStatus(ofOpen: descriptor) else {
      let problem = FileProblem(errno, file: path)
      close(descriptor)
      throw problem
    }
    self.status = status
    do {
      try Self.check(status, path, naming)
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Standard input, which stays open.
  package init(standardInputCalled name: String) throws(FileProblem) {
    guard let status = FileStatus(ofOpen: 0) else { throw FileProblem(errno, file: name) }
    self.name = name
    self.status = status
    descriptor = 0
  }

  private static func check(
    _ status: FileStatus, _ path: String, _ naming: FileNaming
  ) throws(FileProblem) {
    if naming.allows(status) { return }
    if status.isFolder {
      throw FileProblem(kind: .folder, file: path, message: "is a folder; name the files in it")
    }
    throw FileProblem(kind: .notAFile, file: path, message: naming.refusal(of: status))
  }

  /// The bytes from a place on.
  ///
  /// - Parameters:
  ///   - offset: The place; that where the last reading ended, for what has no places.
  ///   - buffer: Where to; not empty.
  /// - Returns: How many bytes there were; 0 at the end of the file, and only there.
  /// - Throws: `FileProblem` if reading fails, or goes on after the end that the file says it has: files
  ///   of the system, such as those in `/proc`, may have none.
  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> Int {
    var count: Int
    repeat {
      count =
        status.isRegular && descriptor != 0
        ? pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
        : systemRead(descriptor, buffer.baseAddress, buffer.count)
    } while count < 0 && errno == EINTR
    if count < 0 {
      if errno == EISDIR {
        throw FileProblem(kind: .folder, file: name, message: "is a folder; name the files in it")
      }
      // Files of the system may want to be read in steps of their own.
      let isOfSystem = status.isRegular && status.size == 0
      throw FileProblem(
        kind: isOfSystem ? .notAFile : .unreadable, file: name,
        message: isOfSystem ? "is a file of the system, which has no size" : systemMessage())
    }
    // A file that grows says so.
    if status.isRegular, descriptor != 0, offset + count > status.size,
      offset + count > FileStatus(ofOpen: descriptor)?.size ?? 0
    {
      throw FileProblem(
        kind: .notAFile, file: name,
        message: "holds more than its size of \(status.size) bytes, as files of the system do; "
          + "a copy of it can be read")
    }
    return count
  }

  /// Closes the file, unless it is standard input.
  package func end() {
    if descriptor != 0 { close(descriptor) }
  }
}
