/// What makes two paths lead to the same file.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// `nil` if there is no file at the path.
  init?(_ path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: information.st_dev)
    number = UInt64(truncatingIfNeeded: information.st_ino)
  }
}

/// Refuses to write a file over one that something is made from.
///
/// - Throws: `CommandFailure` with status 64 if both paths lead to the same file.
func requireDifferent(_ source: String, _ output: String) throws(CommandFailure) {
  guard source != "-", let identity = FileIdentity(source), identity == FileIdentity(output) else {
    return
  }
  throw overwriting(source, output)
}

/// What is said where a file would be written over one that figures are made from.
func overwriting(_ source: String, _ output: String) -> CommandFailure {
  CommandFailure(
    .usage, "\(output) would be written over \(source), which figures are made from")
}

/// Whether there is a folder at the path.
func isFolder(_ path: String) -> Bool {
  var information = stat()
  return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
}
