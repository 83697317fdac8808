/// A file that is whole or untouched, whatever happens to the process that writes it.
struct OutputFile {
  /// The path as it was given.
  let path: String
  /// The folder that it has to lie in; `nil` for anywhere.
  var root: RootFolder?

  /// How many bytes the file holds now; `nil` if there is none.
  ///
  /// - Throws: `FileProblem` if nobody can tell.
  func existingSize() throws(FileProblem) -> Int? {
    if let status = FileStatus(path) { return status.size }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw FileProblem(errno, file: path)
  }

  /// What the file holds now.
  ///
  /// - Parameter limit: The number of bytes after which reading stops, perhaps a little later.
  /// - Returns: The bytes.
  /// - Throws: `FileProblem` if it cannot be read, is no regular file, or lies outside of the folder.
  func existingBytes(upTo limit: Int) throws(FileProblem) -> [UInt8] {
    try InputFile.read(path, limit: limit, namedBy: .figure(inside: root))
  }

  /// Writes the whole file: to a temporary one beside it that then takes its name.
  ///
  /// Missing folders are made, and taken away again if the file cannot be written. A symbolic link keeps
  /// pointing where it did, if that is within its folder. A device or a pipe is written to as it is, for
  /// renaming would replace it.
  ///
  /// - Throws: `CommandFailure` with status 73 if the file cannot be created, 74 if it cannot be
  ///   written to its end; nothing of it is then left behind.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    if root == nil, isSymbolicLink(path), FolderPlace(ofFile: path)?.isOfDevices == true {
      return try writeToOpenFile(bytes)
    }
    // Another process that cleans the folder may take a new file away before it is locked, and another
    // figure that fails its folder.
    var error = ENOENT
    for _ in 0..<3 where error == ENOENT {
      error = try inFolder { folder throws(CommandFailure) in
        write(bytes, at: try place(in: folder))
      }
    }
    if error != 0 { throw failure(error) }
  }

  /// Writes to what the name of an open file leads to, as `/dev/stdout`: a file is replaced.
  private func writeToOpenFile(_ bytes: [UInt8]) throws(CommandFailure) {
    let target = absolutePath(of: path)
    if target != path, FileStatus(path)?.isRegular == true {
      return try OutputFile(path: target).write(bytes)
    }
    let error = writeInPlace(path, at: AT_FDCWD, bytes)
    if error != 0 { throw failure(error) }
  }

  /// Writes a file that is not there yet.
  ///
  /// - Returns: Whether it was not there; else it is as it was.
  /// - Throws: `CommandFailure` as ``write(_:)`` does.
  func create(_ bytes: [UInt8]) throws(CommandFailure) -> Bool {
    let name = String(fileName(of: path))
    let error = try inFolder { folder throws(CommandFailure) in
      let entry = folder.entry(name)
      let descriptor = openat(
        folder.descriptor, entry, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { return errno }
      var code = writeAll(bytes, to: descriptor)
      if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
      if code != 0 { unlinkat(folder.descriptor, entry, 0) }
      return code
    }
    if error == EEXIST { return false }
    if error != 0 { throw failure(error) }
    return true
  }

  /// Opens the folder of the file, made if it is missing, and takes away what was made of it if `body`
  /// fails.
  private func inFolder(
    _ body: (OutputFolder) throws(CommandFailure) -> Int32
  ) throws(CommandFailure) -> Int32 {
    if path.hasSuffix("/") { throw failure(EISDIR) }
    // Folders on the way would be made that nobody could name.
    if path.utf8.count >= Int(PATH_MAX) { throw failure(ENAMETOOLONG) }
    let folder: OutputFolder
    do {
      folder = try OutputFolder(of: path, inside: root)
    } catch {
      switch error {
      case .code(let code): throw failure(code)
      case .unmade(let name, let code):
        throw CommandFailure(
          .cannotCreate, file: path, "cannot make the folder \(name): \(systemMessage(code))")
      case .outside(let root): throw CommandFailure(.cannotCreate, file: path, root.isOutside)
      }
    }
    var isDone = false
    defer { if !isDone { folder.removeMade() } }
    let code = try body(folder)
    isDone = code == 0
    return code
  }

  /// Where the file is written.
  private func place(in folder: OutputFolder) throws(CommandFailure) -> OutputPlace {
    do {
      return try OutputPlace(String(fileName(of: path)), in: folder)
    } catch {
      switch error {
      case .code(let code): throw failure(code)
      case .link(let reason): throw CommandFailure(.cannotCreate, file: path, reason)
      }
    }
  }

  private func write(_ bytes: [UInt8], at place: OutputPlace) -> Int32 {
    let folder = place.folder
    let entry = folder.entry(place.name)
    var information = stat()
    let isThere = fstatat(folder.descriptor, entry, &information, AT_SYMLINK_NOFOLLOW) == 0
    if isThere {
      switch information.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: return EISDIR
      default: return writeInPlace(entry, at: folder.descriptor, bytes)
      }
    }
    let mode = isThere ? information.st_mode & 0o7777 : nil
    return TemporaryFiles.withFile(in: folder) { temporary, descriptor in
      let code = writeAll(bytes, to: descriptor)
      if code != 0 { return code }
      if let mode, fchmod(descriptor, mode) != 0 { return errno }
      // Some file systems report a full disk only when a file is closed. The descriptor itself keeps
      // its lock until the file has its name. Nobody waits for the disk, which would take as long as
      // drawing: what a power failure leaves of a figure says so, and is drawn anew.
      let copy = dup(descriptor)
      if copy >= 0, close(copy) != 0, errno != EINTR { return errno }
      return renameat(folder.descriptor, temporary, folder.descriptor, entry) == 0 ? 0 : errno
    }
  }

  /// Writes to what cannot be replaced: a device, or a pipe, whose reader has a second to come.
  private func writeInPlace(_ name: String, at folder: Int32, _ bytes: [UInt8]) -> Int32 {
    var descriptor: Int32 = -1
    let following = folder == AT_FDCWD ? 0 : O_NOFOLLOW
    for _ in 0..<100 {
      descriptor = systemOpen(
        name, at: folder, O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | following)
      if descriptor >= 0 || errno != ENXIO { break }
      usleep(10_000)
    }
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    // It is waited for a reader that is slow.
    _ = fcntl(descriptor, F_SETFL, 0)
    return writeAll(bytes, to: descriptor)
  }

  private func failure(_ code: Int32) -> CommandFailure {
    let isMidway = [ENOSPC, EDQUOT, EIO, EFBIG, EPIPE].contains(code)
    // What a pipe without a reader is called is no word for people.
    if code == ENXIO {
      return CommandFailure(.cannotCreate, file: path, "is a pipe that nobody reads")
    }
    return CommandFailure(
      isMidway ? .inputOutput : .cannotCreate, file: path,
      "cannot write the file: \(systemMessage(code))")
  }
}
