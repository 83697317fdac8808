/// Who names a file, which decides what it may be.
package enum FileNaming: Hashable, Sendable {
  /// The user, on the command line: a pipe such as `<(…)` is meant, and is waited for.
  case user
  /// An experiment, which may be a stranger's: regular files alone, which lie in a folder if there is
  /// one. Pipes and terminals would be waited for without end, and opening a device may do something.
  case experiment(inside: RootFolder?)
  /// The user, or the name of an experiment, as the place of a figure that may be there already: a regular
  /// file, where a stranger may have put anything.
  case figure(inside: RootFolder?)

  /// Whether a file of some kind may be read.
  func allows(_ status: FileStatus) -> Bool {
    if status.isRegular { return true }
    guard self == .user else { return false }
    // `/dev/stdin` is the device that standard input is.
    return status.isPipe || status.identity == FileStatus(ofOpen: 0)?.identity
  }

  /// Refuses a path that leads out of the folder, whether there is a file or not.
  ///
  /// - Throws: `FileProblem` that says nothing else.
  func checkPlace(of path: String) throws(FileProblem) {
    switch self {
    case .experiment(let root?), .figure(let root?):
      guard RealPath(path).map(root.contains) ?? root.seemsToContain(path) else {
        throw FileProblem(kind: .outside, file: path, message: root.isOutside)
      }
    case .user, .experiment(nil), .figure(nil): break
    }
  }

  /// Opens a file with these flags.
  ///
  /// - Throws: `FileProblem` if it is missing, cannot be opened or lies outside the folder.
  func open(_ path: String, _ flags: Int32) throws(FileProblem) -> Int32 {
    switch self {
    case .experiment(let root?), .figure(let root?): return try root.open(path, flags)
    case .user, .experiment(nil), .figure(nil): break
    }
    let descriptor = systemOpen(path, flags)
    guard descriptor >= 0 else { throw FileProblem(errno, file: path) }
    return descriptor
  }

  /// What is said of a file of another kind.
  func refusal(of status: FileStatus) -> String {
    switch self {
    case .user: "is \(status.kindInWords); a file, a pipe or - for standard input is read"
    case .experiment:
      "is \(status.kindInWords), and an experiment names regular files alone; what is named as an "
        + "argument may be a pipe"
    case .figure: "is \(status.kindInWords), and no figure"
    }
  }
}
