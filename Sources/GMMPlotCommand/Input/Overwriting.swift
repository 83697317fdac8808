/// Refuses to write a file over one that something is made from.
///
/// - Throws: `CommandFailure` with status 64 if both paths lead to the same file.
func requireDifferent(_ source: String, _ output: String) throws(CommandFailure) {
  if source != "-", areSame(source, output) { throw overwriting(source, output) }
}

/// What is said where a file would be written over one that figures are made from.
func overwriting(_ source: String, _ output: String) -> CommandFailure {
  CommandFailure(
    .usage, "\(output) would be written over \(source), which figures are made from")
}

/// Whether both paths lead to the same file.
func areSame(_ path: String, _ other: String) -> Bool {
  FileStatus(path).map { $0.identity == FileStatus(other)?.identity } ?? false
}

/// Whether there is a symbolic link at the path, wherever it leads.
func isSymbolicLink(_ path: String) -> Bool {
  var byte: CChar = 0
  return readlink(path, &byte, 1) >= 0
}

/// Whether there is a folder at the path.
func isFolder(_ path: String) -> Bool { FileStatus(path)?.isFolder ?? false }
