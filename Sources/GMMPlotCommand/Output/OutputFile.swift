/// A file that is whole or untouched, whatever happens to the process that writes it.
struct OutputFile {
  /// The path as it was given.
  let path: String

  /// How many bytes the file holds now; `nil` if there is none, or if it is no ordinary file.
  var existingSize: Int? {
    guard let status = FileStatus(path), status.isRegular else { return nil }
    return status.size
  }

  /// What the file holds now.
  ///
  /// - Parameter limit: The number of bytes after which reading stops, perhaps a little later.
  /// - Returns: The bytes; `nil` if the file cannot be read.
  func existingBytes(upTo limit: Int) -> [UInt8]? { try? InputFile.read(path, limit: limit) }

  /// Writes the whole file: to a temporary one beside it that then takes its name.
  ///
  /// Missing folders are made. A symbolic link keeps pointing where it did. A device or a pipe is
  /// written to as it is, for renaming would replace it.
  ///
  /// - Throws: `CommandFailure` with status 73 if the file cannot be created, 74 if it cannot be
  ///   written to its end; nothing of it is then left behind.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    let status = FileStatus(path)
    if path.hasSuffix("/") || status?.isFolder ?? false { throw failure(EISDIR) }
    if let status, !status.isRegular { return try writeInPlace(bytes) }
    let target = try linkTarget()
    if status == nil { try makeFolder(of: target) }
    let mode = status.map { $0.mode & 0o7777 }
    // Another process that cleans the folder may take a new file away before it is locked.
    var error = ENOENT
    for _ in 0..<3 where error == ENOENT {
      error = TemporaryFiles.withFile(in: folderPath(of: target)) { temporary, descriptor in
        replace(target, by: temporary, descriptor, with: bytes, mode: mode)
      }
    }
    if error != 0 { throw failure(error) }
  }

  /// Writes a file that is not there yet.
  ///
  /// - Returns: Whether it was not there; else it is as it was.
  /// - Throws: `CommandFailure` as ``write(_:)`` does.
  func create(_ bytes: [UInt8]) throws(CommandFailure) -> Bool {
    try makeFolder(of: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw failure(errno)
    }
    var code = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code == 0 else {
      unlink(path)
      throw failure(code)
    }
    return true
  }

  /// Writes a temporary file and gives it the name of the target; the number of the error, or 0.
  private func replace(
    _ target: String, by temporary: String, _ descriptor: Int32, with bytes: [UInt8], mode: mode_t?
  ) -> Int32 {
    let code = writeAll(bytes, to: descriptor)
    if code != 0 { return code }
    if let mode, fchmod(descriptor, mode) != 0 { return errno }
    // Some file systems report a full disk only when a file is closed. The descriptor itself keeps
    // its lock until the file has its name. Nobody waits for the disk, which would take as long as
    // drawing: what a power failure leaves of a figure says so, and is drawn anew.
    let copy = dup(descriptor)
    if copy >= 0, close(copy) != 0, errno != EINTR { return errno }
    return rename(temporary, target) == 0 ? 0 : errno
  }

  private func writeInPlace(_ bytes: [UInt8]) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    let code = writeAll(bytes, to: descriptor)
    if code != 0 { throw CommandFailure(.inputOutput, file: path, systemMessage(code)) }
  }

  private func makeFolder(of target: String) throws(CommandFailure) {
    let parts = folderPath(of: target).split(separator: "/", omittingEmptySubsequences: false)
    var path = ""
    for part in parts {
      path += part + "/"
      guard !part.isEmpty, part != "." else { continue }
      if mkdir(path, 0o777) != 0, errno != EEXIST {
        throw CommandFailure(
          .cannotCreate, file: self.path, "cannot make the folder \(path): \(systemMessage())")
      }
    }
  }

  /// The path without symbolic links in its last part, whether there is a file yet or not.
  private func linkTarget() throws(CommandFailure) -> String {
    var target = path
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    // No system follows more links than this.
    for _ in 0..<64 {
      let count = readlink(target, &name, name.count)
      guard count >= 0 else { return target }
      let next = String(
        decoding: name[..<count].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
      target = next.hasPrefix("/") ? next : folderPath(of: target) + next
    }
    throw failure(ELOOP)
  }

  private func failure(_ code: Int32) -> CommandFailure {
    let isMidway = [ENOSPC, EDQUOT, EIO, EFBIG, EPIPE].contains(code)
    return CommandFailure(
      isMidway ? .inputOutput : .cannotCreate, file: path,
      "cannot write the file: \(systemMessage(code))")
  }
}
